const NAME = /^<[^\s/>{]*/;
const ATTRIBUTE = /\s*([^\s=/>{"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|(\{)))?|\s*(\{)/y;

/**
 * Where the attributes of a tag stand, by offset in its source; of a spread, where its brace stands. Ends at the first brace after
 * the attribute that it belongs to: what stands in it is not read.
 */
export function attributeOffsets(tag: string): readonly number[] {
	const offsets: number[] = [];
	ATTRIBUTE.lastIndex = NAME.exec(tag)?.[0].length ?? 0;
	for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) {
		offsets.push(found.index + (found[0].length - found[0].trimStart().length));
		if (found[2] !== undefined || found[3] !== undefined) break;
	}
	return offsets;
}

import type { Text } from 'mdast';
import type { ProseFault } from './fault.ts';
import { sourceOf, startOf } from './nodes.ts';

/** Signs of Markdown that mark nothing where they stand, and would be printed: `**half bold`, `a link]]`, `[words] (https://…`. */
const MARKUP = /(?<!\\)(?:\*\*|~~|\]\]|\] ?\($)|(?<=^[ \t]*)[•‣◦▪](?=\s)/gm;
/** What authors write for themselves. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|TKTK|TK TK|XXX+|[Ll]orem ipsum)(?![\p{L}\p{N}])/gu;

/** A first look, since most texts have none of them. */
const SUSPECT = /\*\*|~~|\]\]|\] ?\(|[•‣◦▪]|TODO|FIXME|TB[CD]|TK|XXX|orem ipsum/;

const MENDS: Readonly<Record<string, string>> = {
	'**': 'Write **words**, without a space inside; **bold** is closed in its paragraph. What is meant as a character is written \\*\\*.',
	'~~': 'Write ~~words~~, without a space inside. What is meant as a character is written \\~\\~.',
	']]': 'Write [[ before the link. What is meant as a character is written \\]\\].',
};
const LIST = 'Begin the items of a list with a hyphen and a space, on lines of their own.';
const LINK = 'Write [words](address), without a space between.';

/** What is left in a text that its author did not mean to be read. */
export function leftovers(node: Text, source: string): ProseFault[] {
	const written = sourceOf(node, source);
	if (!SUSPECT.test(written)) return [];
	const start = startOf(node);
	return [
		...[...written.matchAll(MARKUP)].flatMap(({ 0: sign, index }): ProseFault[] => {
			const offset = start + index;
			// A bare address ends the text before it.
			if (sign.endsWith('(') && !/^https?:/.test(source.slice(offset + sign.length))) return [];
			if (sign === ']]' && source.slice(source.lastIndexOf('\n', offset) + 1, offset).includes('[')) return [];
			const mend = MENDS[sign] ?? (sign.startsWith(']') ? LINK : LIST);
			return [{ code: 'markup-left', offset, args: { sign, mend } }];
		}),
		...[...written.matchAll(PLACEHOLDER)].map(({ 0: word, index }): ProseFault => {
			return { code: 'placeholder-left', offset: start + index, args: { word } };
		}),
	];
}

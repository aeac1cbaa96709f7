import { decodeReference } from './tree.ts';

const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y;

/**
 * For each UTF-16 code unit of a text node's value, the offset in its source where it was written; of an escaped character or a
 * character reference, where the backslash or ampersand stands. What the parser left out (indentation, the marks of a quote) is
 * passed over.
 */
export function alignment(value: string, source: string): readonly number[] {
	const offsets: number[] = [];
	let at = 0;
	while (offsets.length < value.length && at < source.length) {
		const [written, stands] = unit(source, at);
		if (value.startsWith(stands, offsets.length)) for (const _ of stands.split('')) offsets.push(at);
		at += written;
	}
	while (offsets.length < value.length) offsets.push(source.length);
	return offsets;
}

/** How many code units the next piece of source takes, and what it stands for. */
function unit(source: string, at: number): [number, string] {
	const character = source.charAt(at);
	if (character === '\\') {
		ESCAPE.lastIndex = at;
		if (ESCAPE.test(source)) return [2, source.charAt(at + 1)];
	}
	if (character === '&') {
		REFERENCE.lastIndex = at;
		const reference = REFERENCE.exec(source)?.[0];
		const stands = reference === undefined ? '&' : decodeReference(reference);
		if (reference !== undefined && stands !== reference) return [reference.length, stands];
	}
	return [1, character];
}

import { latin1, operators } from './content-stream.ts';

/** How the browser writes a place where a word may be divided, within or at the end of a line: a space of no width. */
const SOFT_HYPHEN = /<FEFF00AD>/i;
const PAINTINGS = new Set(['Tj', 'TJ']);

/**
 * Takes the soft hyphens out of a content stream. Where a word is divided the browser paints a hyphen too, which readers put back
 * together at the end of a line; anywhere else a soft hyphen would be in the way of whoever searches or copies.
 */
export function withoutSoftHyphens(bytes: Uint8Array): Uint8Array {
	const source = latin1(bytes);
	if (!SOFT_HYPHEN.test(source)) return bytes;
	const kept: Uint8Array[] = [];
	let from = 0;
	let isWithin = false;
	for (const { name, start, end } of operators(bytes)) {
		const begins = name === 'BDC' && SOFT_HYPHEN.test(source.slice(start, end));
		if (begins || (isWithin && (PAINTINGS.has(name) || name === 'EMC'))) {
			kept.push(bytes.subarray(from, start));
			from = end;
		}
		if (begins) isWithin = true;
		else if (name === 'EMC') isWithin = false;
	}
	return Buffer.concat([...kept, bytes.subarray(from)]);
}

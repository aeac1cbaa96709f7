import type { Quote } from '../schema/claim.ts';

/**
 * The address of a passage on a live page: a text fragment (WICG URL Fragment Text Directives), which browsers that know it scroll
 * to and mark, and others ignore. A slice that stands twice brings its neighbours.
 */
export function passageAddress(url: string, { exact, prefix, suffix }: Quote): string {
	const before = prefix === undefined ? '' : `${encode(prefix)}-,`;
	const after = suffix === undefined ? '' : `,-${encode(suffix)}`;
	return `${url.split('#')[0]}#:~:text=${before}${encode(exact)}${after}`;
}

/** The directive has meanings of its own for hyphens, commas and ampersands. */
function encode(text: string): string {
	return encodeURIComponent(text.trim()).replace(/-/g, '%2D');
}

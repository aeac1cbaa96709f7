import type { ProseFault } from './fault.ts';

/** Beside the file or in a folder below it: `./map.png`, `./maps/east.webp`. */
const LOCAL = /^\.\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const TYPES = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** What is wrong with an image, or `null`. Whether its file is there is looked up by the reader of the book. */
export function imageFault(url: string, alt: string, offset: number): ProseFault | null {
	if (!LOCAL.test(url)) {
		const beside = `./${url}`;
		return { code: 'image-outside', offset, args: LOCAL.test(beside) ? { url, nearest: beside } : { url } };
	}
	if (!TYPES.test(url)) return { code: 'image-type', offset, args: { url } };
	if (alt.trim() === '') return { code: 'image-alt', offset, args: { url } };
	return null;
}

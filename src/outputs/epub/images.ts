import { extname } from 'node:path';
import type { FileContents } from './archive.ts';
import type { ManifestItem } from './package-document.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.gif': 'image/gif',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.webp': 'image/webp',
};
/** The types that reading systems of EPUB 3.2 need not know: each has to name something to show instead. */
const NEWER = new Set(['image/avif', 'image/webp']);
const FALLBACK = 'image-not-shown.svg';

const WORDS = 'This image cannot be shown here.';
const NOT_SHOWN = `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" width="400" height="60">
<title>${WORDS}</title>
<rect width="400" height="60" fill="#ffffff"/>
<text x="12" y="36" font-family="sans-serif" font-size="18" fill="#1d1b18">${WORDS}</text>
</svg>
`;

interface ImageFiles {
	readonly items: readonly ManifestItem[];
	readonly contents: ReadonlyMap<string, FileContents>;
}

/** The images of a book as files of its EPUB, and one to show instead of those that a reading system does not know. */
export function imageFiles(images: ReadonlyMap<string, Uint8Array>): ImageFiles {
	const items = [...images.keys()].map((file): ManifestItem => {
		const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
		return { file, type, inSpine: false, fallback: NEWER.has(type) ? FALLBACK : undefined };
	});
	if (items.every(({ fallback }) => fallback === undefined)) return { items, contents: images };
	return {
		items: [...items, { file: FALLBACK, type: 'image/svg+xml', inSpine: false }],
		contents: new Map<string, FileContents>([...images, [FALLBACK, NOT_SHOWN]]),
	};
}

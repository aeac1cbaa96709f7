import { extname } from 'node:path';
import type { FileContents } from './archive.ts';
import type { ManifestItem } from './package-document.ts';
import { type XhtmlPage, xhtmlPage } from './xhtml.ts';

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
const FALLBACK = 'image-not-shown.xhtml';

/** The images of a book as files of its EPUB, and a page to show instead of those that a reading system does not know. */
export function imageFiles(
	images: ReadonlyMap<string, Uint8Array>,
	page: Pick<XhtmlPage, 'language' | 'stylesheet'>,
): { readonly items: readonly ManifestItem[]; readonly contents: ReadonlyMap<string, FileContents> } {
	const items = [...images.keys()].map((file): ManifestItem => {
		const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
		return { file, type, inSpine: false, fallback: NEWER.has(type) ? FALLBACK : undefined };
	});
	const contents = new Map<string, FileContents>(images);
	if (items.every(({ fallback }) => fallback === undefined)) return { items, contents };
	const body = '<p>This image cannot be shown here. What it shows is said where it stands.</p>';
	contents.set(FALLBACK, xhtmlPage({ ...page, title: 'Image', body }));
	return { items: [...items, { file: FALLBACK, type: 'application/xhtml+xml', inSpine: false }], contents };
}

import { posix } from 'node:path';
import type { Book } from './model.ts';

/** The image files that pages of the book show, relative to the book's folder, each once, sorted by code unit. */
export function usedImages(book: Book): readonly string[] {
	const files = [...book.byId.values()].flatMap((entry) => {
		const figures = entry.prose.components.flatMap(({ name, attributes }) =>
			name === 'Figure' ? [attributes['src'] ?? ''] : [],
		);
		const urls = [...entry.prose.images.map((image) => image.url), ...figures];
		return urls.map((url) => posix.join(posix.dirname(entry.file), decodeURI(url)));
	});
	return [...new Set(files)].sort();
}

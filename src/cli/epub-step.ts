import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { page } from '../book/href.ts';
import type { Book } from '../book/model.ts';
import { usedImages } from '../book/used-images.ts';
import { makeEpub } from '../outputs/epub/make-epub.ts';
import type { EpubMetadata } from '../outputs/epub/package-document.ts';
import type { PrintedPages } from '../outputs/epub/printed-pages.ts';
import { bookHash } from '../sources/book-hash.ts';
import { openBook } from '../sources/open-book.ts';
import type { BuildStep } from './build-steps.ts';
import type { Effects } from './effects.ts';
import { paperDate } from './paper-date.ts';

/**
 * Makes the EPUB of a rendered site from the page that is printed.
 * @param printed the pages of the printed book, asked for when the step runs; `null` where nothing was printed
 */
export function epubStep({ root, env }: Effects, printed: () => PrintedPages | null): BuildStep {
	return {
		name: 'Making the EPUB',
		run: async ({ dir, book, bookDir }) => {
			const from = page('paper');
			const images = usedImages(book).map((image) => posix.join('media', image));
			const result = makeEpub({
				html: readFileSync(join(dir, from), 'utf8'),
				page: from,
				images: new Map(images.map((image) => [image, readFileSync(join(dir, image))])),
				stylesheet: readFileSync(join(root, 'src/styles/epub.css'), 'utf8'),
				metadata: metadataOf(book, bookHash(openBook(bookDir)), env),
				printed: printed(),
			});
			if ('issues' in result) return result.issues;
			writeFileSync(join(dir, page('bookEpub')), result.bytes);
			return [];
		},
	};
}

function metadataOf({ meta }: Book, hash: string, env: Effects['env']): EpubMetadata {
	const { title, subtitle, authors, description, licence, language, asOf } = meta;
	return {
		...{ title, authors, description, licence, language, hash },
		subtitle: subtitle ?? null,
		date: paperDate(asOf, env),
	};
}

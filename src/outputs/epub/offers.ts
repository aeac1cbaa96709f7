import type { Offers } from './package-document.ts';
import type { PageLine } from './printed-pages.ts';
import { inOrder, type Piece } from './split.ts';
import { find } from './xhtml.ts';

/** What a book has to offer, as its metadata say. */
export function offersOf(pieces: readonly Piece[], pages: readonly PageLine[]): Offers {
	return {
		visual: inOrder(pieces).some(({ section }) => find(section, ({ name }) => /^(?:svg|img)$/.test(name)) !== null),
		index: pieces.some(({ semantics }) => semantics.type === 'index'),
		pages: pages.length > 0,
	};
}

/** Whether a picture is drawn in the text of a piece. */
export function hasDrawing({ section }: Piece): boolean {
	return find(section, ({ name }) => name === 'svg') !== null;
}

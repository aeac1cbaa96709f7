import { DomUtils } from 'htmlparser2';
import { type PartSemantics, partSemantics } from './parts.ts';
import { classes, type Element, elements, find, isElement, type Root, textOf } from './xhtml.ts';

/** A piece of the print page that becomes a file of its own. */
export interface Piece {
	/** The name of its file. */
	readonly file: string;
	readonly title: string;
	/** What an index calls it: Chapter 2, Q1, S4; a part without a number by its title. */
	readonly label: string;
	readonly part: string;
	readonly semantics: PartSemantics;
	readonly section: Element;
	/** The pieces that stood within it. */
	readonly pieces: readonly Piece[];
}

/** Its own contents are of pages of paper; an EPUB has contents of another kind. */
export const CONTENTS = 'contents';

const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);
const nestedTypes: PartSemantics = { type: 'chapter', role: 'doc-chapter' };

/** Cuts a print page into the parts of its `<main>`, and these into the pieces that they mark with `data-file`. */
export function splitPage(page: Root): readonly Piece[] {
	return partsOf(page)
		.filter(({ attribs }) => attribs['data-part'] !== undefined && attribs['data-part'] !== CONTENTS)
		.map((section) => {
			const part = section.attribs['data-part'] ?? '';
			const marked = [...elements(section.children)].filter(({ attribs }) => attribs['data-file'] !== undefined);
			const pieces = marked.map((nested): Piece => {
				DomUtils.removeElement(nested);
				return pieceOf(nested, part, nestedTypes, []);
			});
			return pieceOf(section, part, partSemantics(part), pieces);
		});
}

/** The ids within the contents of a print page. */
export function contentsIds(page: Root): readonly string[] {
	const contents = partsOf(page).filter(({ attribs }) => attribs['data-part'] === CONTENTS);
	return [...elements(contents)].flatMap(({ attribs }) => attribs['id'] ?? []);
}

function partsOf(page: Root): readonly Element[] {
	return (find(page, ({ name }) => name === 'main')?.children ?? []).filter(isElement);
}

function pieceOf(section: Element, part: string, semantics: PartSemantics, pieces: readonly Piece[]): Piece {
	raiseHeadings(section);
	const heading = find(section, isHeading);
	const title = heading ? textOf(heading) : (section.attribs['data-title'] ?? '');
	const file = `${section.attribs['id'] ?? ''}.xhtml`;
	return { file, title, label: labelOf(section, heading) ?? title, part, semantics, section, pieces };
}

/** The first heading of a file is of the first level. */
function raiseHeadings(section: Element): void {
	const headings = [...elements(section.children)].filter(isHeading);
	const above = Math.min(...headings.map(({ name }) => Number(name.slice(1)))) - 1;
	for (const heading of headings) heading.name = `h${Number(heading.name.slice(1)) - above}`;
}

/** The number in the heading, or the line above it: “Q1”, “Chapter 1”. */
function labelOf(section: Element, heading: Element | null): string | null {
	const number = heading && find(heading, (element) => classes(element).includes('number'));
	if (number) return textOf(number);
	const [first] = section.children.filter(isElement);
	return first && first !== heading && section.attribs['data-part'] === 'chapter' && classes(first).includes('label')
		? textOf(first)
		: null;
}

/** All pieces in the order in which they are read. */
export function inOrder(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap((piece) => [piece, ...inOrder(piece.pieces)]);
}

/** The file in which each id stands. */
export function filesOfIds(pieces: readonly Piece[]): ReadonlyMap<string, Piece> {
	const found = new Map<string, Piece>();
	for (const piece of inOrder(pieces)) {
		for (const { attribs } of elements([piece.section])) if (attribs['id']) found.set(attribs['id'], piece);
	}
	return found;
}

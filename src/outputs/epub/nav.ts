import { NAV_FILE } from './links.ts';
import type { PageLine } from './printed-pages.ts';
import type { Piece } from './split.ts';
import { classes, type Element, elements, escapeXml, find, textOf } from './xhtml.ts';

const isCover = ({ semantics }: Piece): boolean => semantics.type === 'cover';

interface Line extends PageLine {
	readonly below?: readonly Line[];
}

const TITLES = { cover: 'Cover', toc: 'Contents', landmarks: 'Landmarks', pages: 'Pages of the printed book' } as const;
/** The parts that are landmarks, by their `epub:type`. */
const LANDMARKS = ['bibliography', 'index'];

/** The XML of the body of the contents: for readers, for reading systems and, where the book was printed, by its pages. */
export function navBody(pieces: readonly Piece[], pages: readonly PageLine[]): string {
	return [
		`<nav epub:type="toc" role="doc-toc" id="toc">\n<h1>${TITLES.toc}</h1>\n${listOf(pieces.map(lineOf))}\n</nav>`,
		`<nav epub:type="landmarks" id="landmarks" hidden="">\n<h2>${TITLES.landmarks}</h2>\n<ol>\n${landmarks(pieces)}\n</ol>\n</nav>`,
		...(pages.length > 0
			? [
					`<nav epub:type="page-list" role="doc-pagelist" id="pages" hidden="">\n<h2>${TITLES.pages}</h2>\n${listOf(pages)}\n</nav>`,
				]
			: []),
	].join('\n');
}

/** A list of the pieces of a part. */
export function pieceList(pieces: readonly Piece[]): string {
	return listOf(pieces.map(lineAlone));
}

function listOf(lines: readonly Line[]): string {
	const items = lines.map(({ href, text, below = [] }) => {
		const nested = below.length > 0 ? `\n${listOf(below)}\n` : '';
		return `<li><a href="${escapeXml(href)}">${escapeXml(text)}</a>${nested}</li>`;
	});
	return `<ol>\n${items.join('\n')}\n</ol>`;
}

/** A piece with the pieces in it, or with its headings of the second level; a piece within another stands alone. */
function lineOf(piece: Piece): Line {
	const { file, section, pieces } = piece;
	const below = pieces.length > 0 ? pieces.map(lineAlone) : headings(section).map((found) => headingLine(file, found));
	return { ...lineAlone(piece), below };
}

function lineAlone(piece: Piece): Line {
	return { href: piece.file, text: isCover(piece) ? TITLES.cover : piece.title, below: [] };
}

function headings(section: Element): readonly Element[] {
	const found = [...elements(section.children)].filter(({ name, attribs }) => name === 'h2' && attribs['id']);
	const notes = find(section, (element) => classes(element).includes('endnotes'));
	return found.filter((heading) => heading.parent !== notes);
}

function headingLine(file: string, heading: Element): Line {
	return { href: `${file}#${heading.attribs['id']}`, text: textOf(heading), below: [] };
}

function landmarks(pieces: readonly Piece[]): string {
	const cover = pieces.find(isCover);
	const body = pieces.find((piece) => piece !== cover);
	const lines = [
		...(cover ? [{ type: 'cover', href: cover.file, text: TITLES.cover }] : []),
		{ type: 'toc', href: `${NAV_FILE}#toc`, text: TITLES.toc },
		...(body ? [{ type: 'bodymatter', href: body.file, text: body.title }] : []),
		...pieces
			.filter(({ semantics }) => LANDMARKS.includes(semantics.type))
			.map(({ semantics, file, title }) => ({ type: semantics.type, href: file, text: title })),
	];
	return lines
		.map(({ type, href, text }) => `<li><a epub:type="${type}" href="${escapeXml(href)}">${escapeXml(text)}</a></li>`)
		.join('\n');
}

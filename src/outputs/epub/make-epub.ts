import type { Issue } from '../../issues/issue.ts';
import { adaptSection } from './adapt.ts';
import { archive, type FileContents } from './archive.ts';
import { imageFiles } from './images.ts';
import { writePlaces } from './index-places.ts';
import { linkPiece, NAV_FILE } from './links.ts';
import { navBody, pieceList } from './nav.ts';
import { hasDrawing, offersOf } from './offers.ts';
import { type EpubMetadata, type ManifestItem, navItem, PACKAGE_FILE, packageDocument } from './package-document.ts';
import { listPages, nameBlocks, type PageLine, type PrintedPages } from './printed-pages.ts';
import { contentsIds, filesOfIds, inOrder, type Piece, splitPage } from './split.ts';
import { parseHtml, writeXml, xhtmlPage } from './xhtml.ts';

/** What an EPUB is made of. */
export interface EpubSource {
	/** The print page of the whole book, and where it lies below the site. */
	readonly html: string;
	readonly page: string;
	/** The images that it shows, by their paths below the site. */
	readonly images: ReadonlyMap<string, Uint8Array>;
	readonly stylesheet: string;
	readonly metadata: EpubMetadata;
	/** The printed pages, where the book was printed from the same page. */
	readonly printed: PrintedPages | null;
}

export type EpubResult = { readonly bytes: Uint8Array } | { readonly issues: readonly Issue[] };

const STYLESHEET = 'epub.css';
const XHTML = 'application/xhtml+xml';

/** Makes an EPUB 3.3 of the print page; links and images of it that lead nowhere are issues of that page. */
export function makeEpub(source: EpubSource): EpubResult {
	const { printed } = source;
	const html = parseHtml(source.html);
	if (printed) nameBlocks(html, printed);
	const contents = contentsIds(html);
	const pieces = splitPage(html);
	const all = inOrder(pieces);
	const files = filesOfIds(pieces);
	for (const { section } of all) {
		writePlaces(section, files);
		adaptSection(section);
	}
	const issues = all.flatMap((piece) => linkPiece(piece, { page: source.page, files, images: source.images }));
	if (issues.length > 0) return { issues };
	return { bytes: archive(contentsOf(source, pieces, printed ? listPages(pieces, contents, printed) : [])) };
}

function contentsOf(
	{ images, stylesheet, metadata }: EpubSource,
	pieces: readonly Piece[],
	pages: readonly PageLine[],
): ReadonlyMap<string, FileContents> {
	const { language } = metadata;
	const page = { language, stylesheet: STYLESHEET };
	const pictures = imageFiles(images);
	const offers = offersOf(pieces, pages);
	const documents = inOrder(pieces).map(documentItem);
	const [first, ...others] = documents;
	const items: readonly ManifestItem[] = [
		...(first ? [first] : []),
		navItem,
		...others,
		{ file: STYLESHEET, type: 'text/css', inSpine: false },
		...pictures.items,
	];
	const nav = xhtmlPage({ ...page, title: metadata.title, body: navBody(pieces, pages) });
	// Writing uses the pieces up: contents and offers are read from them before.
	return new Map<string, FileContents>([
		[PACKAGE_FILE, packageDocument(metadata, items, offers)],
		[NAV_FILE, nav],
		...inOrder(pieces).map((piece): [string, string] => [
			piece.file,
			xhtmlPage({ ...page, title: piece.title, body: bodyOf(piece) }),
		]),
		[STYLESHEET, stylesheet],
		...pictures.contents,
	]);
}

function documentItem(piece: Piece): ManifestItem {
	return { file: piece.file, type: XHTML, properties: hasDrawing(piece) ? 'svg' : undefined, inSpine: true };
}

/** A part that was cut into pieces lists them where they stood. */
function bodyOf({ section, semantics, pieces }: Piece): string {
	section.attribs['epub:type'] = semantics.type;
	if (semantics.role) section.attribs['role'] = semantics.role;
	const list = pieces.length > 0 ? `\n${pieceList(pieces)}` : '';
	return writeXml([section]) + list;
}

import { posix } from 'node:path';
import type { Issue } from '../../issues/issue.ts';
import { CONTENTS, type Piece } from './split.ts';
import { type Element, elements } from './xhtml.ts';

/** The file that holds the contents of an EPUB. */
export const NAV_FILE = 'nav.xhtml';

export interface Linking {
	/** The print page, below the site. */
	readonly page: string;
	/** The file in which each id stands. */
	readonly files: ReadonlyMap<string, Piece>;
	/** The images of the site, by their paths below it. */
	readonly images: ReadonlyMap<string, Uint8Array>;
}

const LIVE = /^(?:https?|mailto):/i;

/** Leads every link of a piece to the file that holds what it names, and every image to its copy; says which have no such place. */
export function linkPiece(piece: Piece, linking: Linking): readonly Issue[] {
	const issues: Issue[] = [];
	const fault = (code: Issue['code'], url: string): void => {
		issues.push({ code, at: { file: linking.page, offset: 0 }, args: { url } });
	};
	for (const element of elements([piece.section])) {
		linkAnchor(element, piece, linking, fault);
		linkImage(element, linking, fault);
	}
	return issues;
}

type Fault = (code: Issue['code'], url: string) => void;

function linkAnchor({ name, attribs }: Element, piece: Piece, { files }: Linking, fault: Fault): void {
	const href = name === 'a' ? attribs['href'] : undefined;
	if (href === undefined) return;
	if (!href.startsWith('#')) {
		if (!LIVE.test(href)) fault('output-link', href);
		return;
	}
	const address = href === `#${CONTENTS}` ? NAV_FILE : addressOf(href.slice(1), files, piece);
	if (address === null) fault('output-anchor', href);
	else attribs['href'] = address;
}

/** The address of an id, from a piece or from outside all of them; a file as a whole where it begins there. */
export function addressOf(id: string, files: Linking['files'], from: Piece | null = null): string | null {
	const target = files.get(id);
	if (!target) return null;
	if (target === from) return `#${id}`;
	return target.section.attribs['id'] === id ? target.file : `${target.file}#${id}`;
}

function linkImage({ name, attribs }: Element, { page, images }: Linking, fault: Fault): void {
	const src = name === 'img' ? attribs['src'] : undefined;
	if (src === undefined) return;
	const path = posix.join(posix.dirname(page), decodeURI(src));
	if (LIVE.test(src) || src.startsWith('//')) fault('output-external', src);
	else if (images.has(path)) attribs['src'] = encodeURI(path);
	else fault('output-link', src);
}

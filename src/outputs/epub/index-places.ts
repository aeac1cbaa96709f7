import { DomUtils } from 'htmlparser2';
import type { Piece } from './split.ts';
import { type Element, elements, escapeXml, parseHtml } from './xhtml.ts';

/**
 * Puts links into the places for page numbers of an index: one for each file in which a name stands, to where it stands there first.
 * What names nothing is left to the check of links.
 */
export function writePlaces(section: Element, files: ReadonlyMap<string, Piece>): void {
	for (const place of [...elements([section])]) {
		const list = place.attribs['data-folios'];
		if (list === undefined) continue;
		const ids = list.split(/\s+/).filter((id) => id !== '');
		const firsts = new Map<string, string>();
		for (const id of ids) {
			const label = files.get(id)?.label ?? id;
			if (!firsts.has(label)) firsts.set(label, id);
		}
		const links = [...firsts].map(([label, id]) => `<a href="#${escapeXml(id)}">${escapeXml(label)}</a>`).join(', ');
		const { children } = parseHtml(links);
		place.children = [];
		for (const child of [...children]) DomUtils.appendChild(place, child);
	}
}

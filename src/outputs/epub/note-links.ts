import { classes, type Element, elements, find, textOf } from './xhtml.ts';

/** Lists of notes by their class: source notes, and those that an author writes. */
const LISTS = {
	endnotes: { note: 'endnote', isNote: (element: Element) => classes(element).includes('note') },
	footnotes: { note: 'footnote', isNote: (element: Element) => element.name === 'li' },
} as const;

/** Tells reading systems of the notes of a section: of references, of the notes, and of the way back from each. */
export function markNotes(section: Element): void {
	const notes = new Map<string, Element>();
	for (const [type, { note, isNote }] of Object.entries(LISTS)) {
		const list = find(section, (element) => classes(element).includes(type));
		if (!list) continue;
		list.name = 'section';
		list.attribs['epub:type'] = type;
		list.attribs['role'] = 'doc-endnotes';
		for (const element of elements(list.children)) {
			if (classes(element).includes('footnote-back')) element.attribs['role'] = 'doc-backlink';
			if (!element.attribs['id'] || !isNote(element)) continue;
			notes.set(`#${element.attribs['id']}`, element);
			element.attribs['epub:type'] = note;
		}
	}
	markReferences(section, notes);
}

function markReferences(section: Element, notes: ReadonlyMap<string, Element>): void {
	const referred = new Set<Element>();
	for (const element of elements(section.children)) {
		const note = element.name === 'a' ? notes.get(element.attribs['href'] ?? '') : undefined;
		if (!note) continue;
		element.attribs['epub:type'] = 'noteref';
		element.attribs['role'] = 'doc-noteref';
		if (element.attribs['id'] && !referred.has(note)) leadBack(note, element.attribs['id']);
		referred.add(note);
	}
}

/** The number of a source note, which is no link on paper, leads to its first reference. */
function leadBack(note: Element, reference: string): void {
	const number = find(note, (element) => classes(element).includes('note-number'));
	if (!number) return;
	number.name = 'a';
	number.attribs['href'] = `#${reference}`;
	number.attribs['role'] = 'doc-backlink';
	number.attribs['aria-label'] = `Back to the text, from note ${textOf(number)}`;
}

import {
	PDFArray,
	PDFBool,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	type PDFObject,
	PDFString,
} from 'pdf-lib';
import { standardTypes } from '../../../src/integrations/paper/tagging/role-map.ts';
import type { Opened } from './opened.ts';

interface Element {
	readonly type: string;
	readonly dict: PDFDict;
	readonly children: readonly Element[];
	/** Whether a link annotation belongs to it. */
	readonly annotation: PDFDict | null;
}

const name = (text: string): PDFName => PDFName.of(text);

/** The tag tree from its root. */
function readTree(doc: PDFDocument): Element {
	const read = (entry: PDFObject | undefined): Element | null => {
		const dict = doc.context.lookup(entry);
		if (!(dict instanceof PDFDict)) return null;
		const type = dict.lookup(name('S'));
		if (!(type instanceof PDFName)) return null;
		const value = dict.lookup(name('K'));
		const entries = value instanceof PDFArray ? value.asArray() : [dict.get(name('K'))];
		const annotations = entries.flatMap((each) => {
			const kid = doc.context.lookup(each);
			return kid instanceof PDFDict && kid.lookup(name('Type')) === name('OBJR')
				? [kid.lookup(name('Obj'), PDFDict)]
				: [];
		});
		const children = entries.map(read).filter((child): child is Element => child !== null);
		return { type: type.decodeText(), dict, children, annotation: annotations[0] ?? null };
	};
	const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
	const first = root.lookup(name('K'));
	const top = read(first instanceof PDFArray ? first.get(0) : root.get(name('K')));
	if (!top) throw new Error('there is no tag tree');
	return top;
}

function text(value: PDFObject | undefined): string {
	return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/** What an element of each type has to be, with the clause of ISO 14289-1 that wants it. */
const rules: Readonly<Record<string, (element: Element) => string | null>> = {
	Figure: ({ dict }) => (text(dict.lookup(name('Alt'))) === '' ? '7.3: a figure has no alternative text' : null),
	LI: ({ children }) => onlyOf(children, ['Lbl', 'LBody'], '7.2: a list item'),
	L: ({ children }) => onlyOf(children, ['L', 'LI', 'Caption'], '7.2: a list'),
	Table: ({ children }) => onlyOf(children, ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], '7.2: a table'),
	TR: ({ children }) => onlyOf(children, ['TH', 'TD'], '7.2: a row'),
	TH: ({ dict }) => (scopeOf(dict) === null ? '7.5: a header cell has no scope' : null),
	Link: ({ annotation }) => {
		if (annotation === null) return '7.18.5: a link has no annotation';
		return text(annotation.lookup(name('Contents'))) === '' ? '7.18.5: a link has no description' : null;
	},
};

function onlyOf(children: readonly Element[], types: readonly string[], what: string): string | null {
	const odd = children.find(({ type }) => !types.includes(type));
	return odd ? `${what} holds ${odd.type}` : null;
}

function scopeOf(dict: PDFDict): string | null {
	const entry = dict.lookup(name('A'));
	const attributes = entry instanceof PDFArray ? entry.asArray().map((each) => dict.context.lookup(each)) : [entry];
	for (const each of attributes) {
		const scope = each instanceof PDFDict ? each.lookup(name('Scope')) : undefined;
		if (scope instanceof PDFName) return scope.decodeText();
	}
	return null;
}

/** What is wrong with the tag tree and with what the document says of itself (ISO 14289-1); each fault once. */
export function tagFaults({ doc }: Opened): readonly string[] {
	const faults = new Set<string>(documentFaults(doc));
	const roles = doc.catalog.lookup(name('StructTreeRoot'), PDFDict).lookupMaybe(name('RoleMap'), PDFDict);
	let heading = 0;
	const walk = (element: Element): void => {
		const { type, dict, children } = element;
		const fault = rules[type]?.(element);
		if (fault) faults.add(fault);
		const role = roles?.lookup(name(type));
		if (!standardTypes.has(type) && !(role instanceof PDFName && standardTypes.has(role.decodeText())))
			faults.add(`7.1: ${type} has no role`);
		if (standardTypes.has(type) && role) faults.add(`7.1: the standard type ${type} has another role`);
		if (dict.has(name('Lang')) && text(dict.lookup(name('Lang'))) === '')
			faults.add('7.2: an element has an empty language');
		const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
		if (level > heading + 1) faults.add(`7.4: a heading of level ${level} follows one of level ${heading}`);
		if (level > 0) heading = level;
		children.forEach(walk);
	};
	walk(readTree(doc));
	return [...faults];
}

function documentFaults(doc: PDFDocument): readonly string[] {
	const { catalog } = doc;
	const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'));
	const preferences = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
	const metadata = doc.context.lookup(catalog.get(name('Metadata')));
	const xmp = metadata && 'contents' in metadata ? new TextDecoder().decode(metadata.contents as Uint8Array) : '';
	const untabbed = doc.getPages().filter((page) => page.node.lookup(name('Tabs')) !== name('S')).length;
	return [
		marked === PDFBool.True ? '' : '6.2: the document is not marked as tagged',
		preferences?.lookup(name('DisplayDocTitle')) === PDFBool.True ? '' : '7.1: the title is not displayed',
		text(catalog.lookup(name('Lang'))) === '' ? '7.2: the document has no language' : '',
		/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) ? '' : '5: XMP lacks the mark of PDF/UA-1',
		/<dc:title>.*<rdf:li xml:lang="x-default">[^<]/s.test(xmp) ? '' : '7.1: XMP lacks the title',
		/<dc:language>.*<rdf:li>[a-z]/s.test(xmp) ? '' : 'XMP lacks the language',
		untabbed === 0 ? '' : `7.18.3: ${untabbed} pages do not follow the tags when tabbing`,
		catalog.lookup(name('PageMode')) === name('UseOutlines') ? '' : 'the bookmarks are not shown',
	].filter((fault) => fault !== '');
}

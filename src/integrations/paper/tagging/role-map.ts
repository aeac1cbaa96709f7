import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { structElements, typeOf } from './structure.ts';

/** The structure types that every reader knows (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set([
	...[
		'Document',
		'Part',
		'Art',
		'Sect',
		'Div',
		'BlockQuote',
		'Caption',
		'TOC',
		'TOCI',
		'Index',
		'NonStruct',
		'Private',
	],
	...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
	...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
	...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot'],
	...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** The types that the browser writes beside them, with the standard type that each is a kind of. */
const roles: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Aside: 'Sect' };

/**
 * Says of every type that is not a standard one which standard type it is a kind of (PDF/UA-1, 7.1).
 * @throws when the browser writes a type that is not known here
 */
export function mapRoles(doc: PDFDocument): void {
	const used = new Set(structElements(doc).map(({ dict }) => typeOf(dict)));
	const others = [...used].filter((type) => !standardTypes.has(type)).sort();
	if (others.length === 0) return;
	const entries = others.map((type) => {
		const role = roles[type];
		if (role === undefined) throw new Error(`the browser writes tags of an unknown type: ${type}`);
		return [type, role] as const;
	});
	const root = doc.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	root.set(PDFName.of('RoleMap'), doc.context.obj(Object.fromEntries(entries)));
}

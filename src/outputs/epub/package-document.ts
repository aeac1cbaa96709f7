import { NAV_FILE } from './links.ts';
import { escapeXml } from './xhtml.ts';

/** What an EPUB says of itself in catalogues. */
export interface EpubMetadata {
	readonly title: string;
	readonly subtitle: string | null;
	readonly authors: readonly string[];
	readonly description: string;
	readonly licence: string;
	readonly language: string;
	/** The moment given as that of its making. */
	readonly date: Date;
	/** The SHA-256 of the book’s files, in hexadecimal digits. */
	readonly hash: string;
}

/** A file of an EPUB other than the package document itself. */
export interface ManifestItem {
	readonly file: string;
	readonly type: string;
	readonly properties?: string | undefined;
	/** Whether it is read in turn. */
	readonly inSpine: boolean;
	/** The file to show where a reading system does not know this type. */
	readonly fallback?: string | undefined;
}

/** What the book offers, for the accessibility metadata. */
export interface Offers {
	readonly visual: boolean;
	readonly index: boolean;
	readonly pages: boolean;
}

export const PACKAGE_FILE = 'package.opf';

/** The package document (EPUB Packages 3.3). */
export function packageDocument(metadata: EpubMetadata, items: readonly ManifestItem[], offers: Offers): string {
	const lang = escapeXml(metadata.language);
	const ids = new Map(items.map(({ file }, index) => [file, `item-${index + 1}`]));
	const manifest = items.map((item) => {
		const optional = [
			item.properties ? ` properties="${item.properties}"` : '',
			item.fallback ? ` fallback="${ids.get(item.fallback)}"` : '',
		].join('');
		return `<item id="${ids.get(item.file)}" href="${escapeXml(encodeURI(item.file))}" media-type="${item.type}"${optional}/>`;
	});
	const spine = items.filter(({ inSpine }) => inSpine).map(({ file }) => `<itemref idref="${ids.get(file)}"/>`);
	return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...catalogue(metadata), ...accessibility(offers), ...pagination(metadata, offers)].join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

function catalogue({ title, subtitle, authors, description, licence, language, date, hash }: EpubMetadata) {
	const meta = (property: string, of: string, value: string): string =>
		`<meta refines="#${of}" property="${property}">${value}</meta>`;
	return [
		`<dc:identifier id="id">urn:uuid:${uuidOf(hash)}</dc:identifier>`,
		`<dc:title id="title">${escapeXml(title)}</dc:title>`,
		meta('title-type', 'title', 'main'),
		...(subtitle === null
			? []
			: [`<dc:title id="subtitle">${escapeXml(subtitle)}</dc:title>`, meta('title-type', 'subtitle', 'subtitle')]),
		`<dc:language>${escapeXml(language)}</dc:language>`,
		...authors.flatMap((author, index) => [
			`<dc:creator id="author-${index + 1}">${escapeXml(author)}</dc:creator>`,
			`<meta refines="#author-${index + 1}" property="role" scheme="marc:relators">aut</meta>`,
		]),
		`<dc:description>${escapeXml(description)}</dc:description>`,
		`<dc:rights>${escapeXml(licence)}</dc:rights>`,
		`<dc:date>${date.toISOString().slice(0, 10)}</dc:date>`,
		`<meta property="dcterms:modified">${date.toISOString().slice(0, 19)}Z</meta>`,
	];
}

/** Schema.org’s terms, as EPUB Accessibility 1.1 asks for. Conformance is not claimed: that takes a person’s judgement. */
function accessibility({ visual, index, pages }: Offers): readonly string[] {
	const features = [
		...['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability'],
		...(visual ? ['alternativeText'] : []),
		...(index ? ['index'] : []),
		...(pages ? ['pageNavigation'] : []),
	];
	const summary = [
		'All of the book is text, in its reading order, with headings, lists and tables marked as such.',
		...(visual ? ['Every picture has an alternative, and what a figure shows stands beside it in words.'] : []),
		'Names in other languages are marked with their language.',
	].join(' ');
	const meta = (property: string, value: string): string => `<meta property="schema:${property}">${value}</meta>`;
	return [
		meta('accessMode', 'textual'),
		...(visual ? [meta('accessMode', 'visual')] : []),
		meta('accessModeSufficient', 'textual'),
		...features.map((feature) => meta('accessibilityFeature', feature)),
		meta('accessibilityHazard', 'none'),
		meta('accessibilitySummary', summary),
	];
}

/** Where the numbers in the list of pages come from. */
function pagination({ title }: EpubMetadata, { pages }: Offers): readonly string[] {
	if (!pages) return [];
	return [
		`<dc:source id="pages">${escapeXml(title)} (PDF)</dc:source>`,
		'<meta refines="#pages" property="source-of">pagination</meta>',
	];
}

/** A UUID of version 8 (RFC 9562): equal books have equal ones. */
function uuidOf(hash: string): string {
	const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
	return [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`${variant}${hash.slice(17, 20)}`,
		hash.slice(20, 32),
	].join('-');
}

/** The contents as an item of the manifest. */
export const navItem: ManifestItem = {
	file: NAV_FILE,
	type: 'application/xhtml+xml',
	properties: 'nav',
	inSpine: true,
};

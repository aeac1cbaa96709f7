import { dateWords } from '../date-words.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { nameOf } from '../names.ts';
import { type FrameView, frameView } from './frame-view.ts';
import type { NamedLink } from './named-link.ts';

/** A field at the top of the data file. */
export interface DataField {
	readonly name: string;
	readonly about: string;
}

/** A captured text, and what shows that a copy is the same one. */
export interface CaptureRow {
	readonly code: string;
	readonly article: NamedLink;
	readonly publisher: string;
	readonly published: string;
	readonly file: string;
	readonly characters: string;
	readonly sha256: string;
}

export interface OpenDataView {
	readonly frame: FrameView;
	readonly bookJson: string;
	readonly bookSchema: string;
	readonly licence: string;
	readonly citation: string;
	/** A claim of this book as the data names it. */
	readonly exampleClaim: string;
	readonly fields: readonly DataField[];
	readonly captures: readonly CaptureRow[];
	readonly headings: {
		readonly [key in 'fields' | 'licence' | 'captures']: { readonly slug: string; readonly text: string };
	};
}

const headings = {
	fields: { slug: 'data-fields', text: 'What it holds' },
	licence: { slug: 'data-licence', text: 'Licence and citation' },
	captures: { slug: 'data-captures', text: 'The captured texts' },
} as const;

/** The page of open data. `schema` is the JSON Schema of the data file: its fields tell what they are. */
export function dataView(book: Book, schema: object): OpenDataView {
	const path = page('data');
	const lead =
		'The whole book as one file that programs can read: every claim, origin, relation, position and judgement, with the anchors that lead back to these pages.';
	const frame = frameView(book, {
		path,
		title: 'Data',
		description: lead,
		lead,
		headings: Object.values(headings).map((heading) => ({ depth: 2, ...heading })),
		search: { kind: 'Data' },
	});
	const { authors, title, edition, asOf, licence } = book.meta;
	return {
		frame,
		bookJson: hrefFrom(path, page('bookJson')),
		bookSchema: hrefFrom(path, page('bookSchema')),
		licence,
		citation: `${authors.join(', ')}, ${title}, ${edition}, information as of ${dateWords(asOf)}.`,
		exampleClaim: book.claims.keys().next().value ?? 'S1#claim',
		fields: fieldsOf(schema),
		captures: captureRows(book),
		headings,
	};
}

function captureRows(book: Book): CaptureRow[] {
	return [...book.articles.values()].map(({ id, data }) => ({
		code: data.code,
		article: { text: data.title, href: hrefFrom(page('data'), pageOf('articles', id)) },
		publisher: nameOf(book.entities.get(data.publisher)) ?? data.publisher,
		published: dateWords(data.published),
		file: data.capture.file,
		characters: thousands(data.capture.characters),
		sha256: data.capture.sha256,
	}));
}

/** The top fields of a JSON Schema that describe themselves. */
function fieldsOf(schema: object): DataField[] {
	const properties = 'properties' in schema ? schema.properties : undefined;
	if (typeof properties !== 'object' || properties === null) return [];
	return Object.entries(properties).flatMap(([name, property]: [string, unknown]) => {
		const about =
			typeof property === 'object' && property !== null && 'description' in property ? property.description : undefined;
		return typeof about === 'string' ? [{ name, about }] : [];
	});
}

const figures = new Intl.NumberFormat('en');

function thousands(value: number): string {
	return figures.format(value);
}

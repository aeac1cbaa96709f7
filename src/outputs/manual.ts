import { BookFile } from '../schema/book.ts';
import { type Collection, collectionNames, collections } from '../schema/collections.ts';
import { entityKinds } from '../schema/entity.ts';
import { judgementKinds } from '../schema/judgement.ts';
import { describe, isReason, isShorthand, necessity, type Shape, shapeOf, typeWords } from '../schema/shape.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

type Schema = Parameters<typeof shapeOf>[0];

/** The author's manual: what may stand in each file of a book. Made from the schemas that check the files. */
export interface ManualSection {
	/** The folder, or the file, that it is about. */
	readonly place: Collection | 'book.yaml';
	/** Fields of every such file. */
	readonly fields: readonly ManualField[];
	/** Kinds that have fields of their own, besides. */
	readonly kinds: readonly ManualKind[];
}

export interface ManualKind {
	readonly kind: string;
	readonly meaning: string;
	readonly fields: readonly ManualField[];
}

export interface ManualField {
	readonly name: string;
	readonly required: boolean;
	/** What it takes, in words: `a line of text`, `a list of claims`. */
	readonly type: string;
	readonly description: string;
	/** What holds when the field is left out; `null`: nothing. */
	readonly preset: string | null;
	/** The words of a closed vocabulary. */
	readonly values: readonly { readonly word: string; readonly meaning: string }[];
	/** Fields inside it, or inside each of its items. */
	readonly fields: readonly ManualField[];
}

const kindMeanings: Partial<Record<Collection, Vocabulary>> = { entities: entityKinds, judgements: judgementKinds };

/** The sections of the manual: book.yaml, then the collections. */
export function manual(): ManualSection[] {
	return [
		{ place: 'book.yaml', fields: fieldsOf(shapeOf(BookFile)), kinds: [] },
		...collectionNames.map((name) => section(name, collections[name])),
	];
}

function section(place: Collection, schema: Schema): ManualSection {
	const shape = shapeOf(schema);
	if (shape.kind !== 'choice') return { place, fields: fieldsOf(shape), kinds: [] };
	const meanings = kindMeanings[place] ?? {};
	const options = shape.options.map((option) => ({ kind: kindOf(option), fields: fieldsOf(shapeOf(option)) }));
	const [first] = options;
	const common = (first?.fields ?? []).filter(({ name }) =>
		options.every(({ fields }) => fields.some((field) => field.name === name)),
	);
	const shared = common.filter(({ name }) => name !== 'kind');
	const known = new Set(common.map(({ name }) => name));
	return {
		place,
		// The kind of an entity is the folder that it lies in.
		fields: place === 'entities' ? shared : [kindField(meanings), ...shared],
		kinds: options.map(({ kind, fields }) => ({
			kind,
			meaning: meanings[kind] ?? '',
			fields: fields.filter(({ name }) => !known.has(name)),
		})),
	};
}

function kindOf(option: Schema): string {
	const shape = shapeOf(option);
	const kind = shape.kind === 'fields' && shape.fields['kind'] ? shapeOf(shape.fields['kind']) : null;
	return kind?.kind === 'word' ? (kind.words[0] ?? '') : '';
}

function kindField(meanings: Vocabulary): ManualField {
	const description = 'what sort it is; some fields depend on it';
	return {
		name: 'kind',
		required: true,
		type: 'one word',
		description,
		preset: null,
		values: valuesOf(meanings),
		fields: [],
	};
}

function fieldsOf(shape: Shape): ManualField[] {
	return shape.kind === 'fields' ? Object.entries(shape.fields).map(([name, schema]) => field(name, schema)) : [];
}

function field(name: string, schema: Schema): ManualField {
	const { required, preset } = necessity(schema);
	const inner = contentOf(schema);
	return {
		name,
		required,
		type: wordsFor(schema),
		description: describe(schema),
		preset: presetWords(preset),
		values: inner.flatMap((each) => vocabularyOf(shapeOf(each))),
		fields: inner.flatMap((each) => fieldsOf(shapeOf(each))),
	};
}

/** What stands in a field: the items of a list, the values of a record, the options of a choice. */
function contentOf(schema: Schema): Schema[] {
	const shape = shapeOf(schema);
	if (shape.kind === 'list') return contentOf(shape.item);
	if (shape.kind === 'record') return contentOf(shape.value);
	return shape.kind === 'choice' ? shape.options.flatMap(contentOf) : [schema];
}

function wordsFor(schema: Schema): string {
	const shape = shapeOf(schema);
	if (shape.kind === 'list') return `a list, each ${wordsFor(shape.item)}`;
	if (shape.kind === 'record') return `names of your own, each with ${wordsFor(shape.value)}`;
	if (shape.kind === 'choice')
		return shape.options.map((option) => (isShorthand(option) ? 'a text' : wordsFor(option))).join(', or ');
	if (shape.kind === 'fields' && !isReason(shape)) return 'a group of fields';
	return shape.kind === 'word' && shape.words.length > 1 && shape.type === null ? 'one word' : typeWords(schema);
}

function vocabularyOf(shape: Shape): { word: string; meaning: string }[] {
	return shape.kind === 'word' && shape.meanings ? valuesOf(shape.meanings) : [];
}

function valuesOf(vocabulary: Vocabulary): { word: string; meaning: string }[] {
	return Object.entries(vocabulary).map(([word, meaning]) => ({ word, meaning }));
}

function presetWords(preset: unknown): string | null {
	if (preset === null || preset === undefined) return null;
	return Array.isArray(preset) ? 'an empty list' : String(preset);
}

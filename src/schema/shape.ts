import { z } from 'zod';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a zod schema says of itself, without its wrappers (optional, default, transforms): what an author can write there.
 * The reader's faults and the author's manual are both made from this, so that they cannot disagree.
 */
export type Shape =
	| { readonly kind: 'scalar'; readonly type: string }
	| {
			readonly kind: 'word';
			readonly words: readonly string[];
			readonly meanings: Vocabulary | null;
			/** What the words are, where they stand for something else: `true or false`. */
			readonly type: string | null;
	  }
	| { readonly kind: 'list'; readonly item: z.core.$ZodType }
	| { readonly kind: 'fields'; readonly fields: Readonly<Record<string, z.core.$ZodType>> }
	| { readonly kind: 'record'; readonly key: z.core.$ZodType; readonly value: z.core.$ZodType }
	| { readonly kind: 'choice'; readonly options: readonly z.core.$ZodType[] };

interface Meta {
	readonly description?: string;
	readonly type?: string;
	readonly meanings?: Vocabulary;
	/** A short way to write what another option of the same choice writes in full. */
	readonly shorthand?: boolean;
}

export function shapeOf(schema: z.core.$ZodType): Shape {
	const { type, meanings } = metaOf(schema);
	for (const layer of layersOf(schema)) {
		const { def } = (layer as z.core.$ZodTypes)._zod;
		switch (def.type) {
			case 'object':
				return { kind: 'fields', fields: def.shape };
			case 'array':
				return { kind: 'list', item: def.element };
			case 'record':
				return { kind: 'record', key: def.keyType, value: def.valueType };
			case 'union':
				return { kind: 'choice', options: def.options };
			case 'enum':
				return {
					kind: 'word',
					words: Object.values(def.entries).map(String),
					meanings: meanings ?? null,
					type: type ?? null,
				};
			case 'literal':
				return { kind: 'word', words: def.values.map(String), meanings: null, type: null };
		}
	}
	return { kind: 'scalar', type: type ?? 'text' };
}

/** The one-line meaning of a field, for the author. */
export function describe(schema: z.core.$ZodType): string {
	return metaOf(schema).description ?? '';
}

/** Whether a schema is a short way to write what another option of the same choice writes in full. */
export function isShorthand(schema: z.core.$ZodType): boolean {
	return metaOf(schema).shorthand === true;
}

/** Whether a shape is the reason why there is no value: `{ none: … }`. */
export function isReason(shape: Shape): boolean {
	return shape.kind === 'fields' && Object.keys(shape.fields).join() === 'none';
}

/** Whether an author must give the field, and the value it has otherwise (`null`: none). */
export function necessity(schema: z.core.$ZodType): { readonly required: boolean; readonly preset: unknown } {
	for (const layer of layersOf(schema)) {
		const { def } = (layer as z.core.$ZodTypes)._zod;
		if (def.type === 'default') return { required: false, preset: def.defaultValue };
		if (def.type === 'optional') return { required: false, preset: null };
	}
	return { required: true, preset: null };
}

/** The kind of value in words, as they follow “should be”: `a line of text`, `one of a, b`, `a list`. */
export function typeWords(schema: z.core.$ZodType): string {
	const shape = shapeOf(schema);
	switch (shape.kind) {
		case 'scalar':
			return withArticle(shape.type);
		case 'word':
			if (shape.type !== null) return shape.type;
			return shape.words.length === 1 ? (shape.words[0] ?? '') : `one of ${shape.words.join(', ')}`;
		case 'list':
			return 'a list';
		case 'fields': {
			const keys = Object.keys(shape.fields);
			if (isReason(shape)) return 'none with the reason';
			return `a group of fields (${keys.length > 4 ? `${keys.slice(0, 3).join(', ')} and so on` : keys.join(', ')})`;
		}
		case 'record':
			return 'a group of named fields';
		case 'choice':
			return shape.options.map(typeWords).join(', or ');
	}
}

/** The option of a choice that a value is meant for, by its form; `null` when it has the form of none. */
export function optionFor(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | null {
	const fitting = options.filter((option) => fits(shapeOf(option), value));
	if (fitting.length < 2) return fitting[0] ?? null;
	if (typeof value === 'string') {
		return (
			fitting.find((option) => isWordOf(option, value)) ??
			fitting.find((option) => shapeOf(option).kind !== 'word') ??
			null
		);
	}
	return fitting.reduce((best, option) => (strangeness(option, value) < strangeness(best, value) ? option : best));
}

/** The schema that stands at a path of a value, or `null` where the value has left the schema. */
export function schemaAt(root: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): z.core.$ZodType | null {
	let schema: z.core.$ZodType | null = root;
	let here = value;
	for (const step of path) {
		schema = schema && stepInto(schema, step, here);
		here = valueAt(here, [step]);
	}
	return schema;
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(here, step) =>
			typeof here === 'object' && here !== null && Object.hasOwn(here, step) ? Reflect.get(here, step) : undefined,
		value,
	);
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey, value: unknown): z.core.$ZodType | null {
	const shape = shapeOf(schema);
	switch (shape.kind) {
		case 'fields':
			return (Object.hasOwn(shape.fields, step) && shape.fields[String(step)]) || null;
		case 'list':
			return shape.item;
		case 'record':
			return shape.value;
		case 'choice': {
			const option = optionFor(shape.options, value);
			return option && stepInto(option, step, value);
		}
		default:
			return null;
	}
}

function fits(shape: Shape, value: unknown): boolean {
	if (shape.kind === 'choice') return shape.options.some((option) => fits(shapeOf(option), value));
	if (Array.isArray(value)) return shape.kind === 'list';
	if (typeof value === 'object' && value !== null) return shape.kind === 'fields' || shape.kind === 'record';
	return typeof value === 'string' && (shape.kind === 'scalar' || shape.kind === 'word');
}

function isWordOf(option: z.core.$ZodType, value: string): boolean {
	const shape = shapeOf(option);
	return shape.kind === 'word' && shape.words.includes(value);
}

/** How badly a group of fields matches an option: a wrong word counts most, then fields too many, then fields too few. */
function strangeness(option: z.core.$ZodType, value: unknown): number {
	const shape = shapeOf(option);
	if (shape.kind !== 'fields' || typeof value !== 'object' || value === null) return 0;
	let sum = 0;
	for (const key of Object.keys(value)) if (!Object.hasOwn(shape.fields, key)) sum += 10;
	for (const [key, field] of Object.entries(shape.fields)) {
		const given = valueAt(value, [key]);
		const { kind } = shapeOf(field);
		if (given === undefined && necessity(field).required) sum += 1;
		if (kind === 'word' && typeof given === 'string' && !isWordOf(field, given)) sum += 100;
	}
	return sum;
}

/** A schema and, from the outside in, what it wraps. */
function* layersOf(schema: z.core.$ZodType): Generator<z.core.$ZodType> {
	let layer: z.core.$ZodType | undefined = schema;
	while (layer) {
		yield layer;
		const { def }: { def: z.core.$ZodTypes['_zod']['def'] } = (layer as z.core.$ZodTypes)._zod;
		if (def.type === 'pipe') layer = def.in;
		else if ('innerType' in def) layer = def.innerType as z.core.$ZodType;
		else layer = undefined;
	}
}

function metaOf(schema: z.core.$ZodType): Meta {
	let meta: Meta = {};
	for (const layer of layersOf(schema)) meta = { ...(z.globalRegistry.get(layer) as Meta | undefined), ...meta };
	return meta;
}

/** A noun with its indefinite article. */
export function withArticle(type: string): string {
	if (type === 'text' || type === 'true or false') return type;
	return `${/^[aeioE]/.test(type) ? 'an' : 'a'} ${type}`;
}

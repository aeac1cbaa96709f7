import { z } from 'zod';

/** A field of front matter, as a draft explains it. */
export interface Field {
	readonly key: string;
	readonly required: boolean;
	readonly description: string;
	readonly value: FieldValue;
}

export type FieldValue =
	/** `type` in a few words; the words of a closed vocabulary follow in `choices`. */
	| { readonly kind: 'scalar'; readonly type: string; readonly choices: readonly string[] }
	| { readonly kind: 'fixed'; readonly text: string }
	| { readonly kind: 'object'; readonly fields: readonly Field[] }
	/** `item` is `null` where the items are scalars. */
	| { readonly kind: 'list'; readonly item: readonly Field[] | null }
	| { readonly kind: 'names' };

/** The fields of an object's schema, in its order. */
export function fieldsOf(schema: z.ZodObject): readonly Field[] {
	return Object.entries(schema.shape).map(([key, field]) => {
		const { inner, required } = unwrap(field as z.ZodType);
		return { key, required, description: descriptionOf(field as z.ZodType), value: fieldValue(inner) };
	});
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean } {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return { inner: unwrap(schema.unwrap() as z.ZodType).inner, required: false };
	}
	return { inner: schema, required: true };
}

/** The description may stand on the field or on what it wraps. */
function descriptionOf(schema: z.ZodType): string {
	if (schema.description !== undefined) return schema.description;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return descriptionOf(schema.unwrap() as z.ZodType);
	return '';
}

function fieldValue(schema: z.ZodType): FieldValue {
	if (schema instanceof z.ZodLiteral) return { kind: 'fixed', text: String(schema.value) };
	if (schema instanceof z.ZodObject) return { kind: 'object', fields: fieldsOf(schema) };
	if (schema instanceof z.ZodRecord) return { kind: 'names' };
	if (schema instanceof z.ZodArray) {
		const item = schema.element as z.ZodType;
		return { kind: 'list', item: item instanceof z.ZodObject ? fieldsOf(item) : null };
	}
	if (schema instanceof z.ZodUnion) return fieldValue(mostTelling(schema.options as readonly z.ZodType[]));
	const choices = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
	return { kind: 'scalar', type: typeOf(schema), choices };
}

/** Of several forms that a field may have, the one that a draft shows: not the fixed word, which the description names. */
function mostTelling(options: readonly z.ZodType[]): z.ZodType {
	return options.find((option) => !(option instanceof z.ZodLiteral)) ?? z.string();
}

function typeOf(schema: z.ZodType): string {
	const type = schema.meta()?.['type'];
	if (typeof type === 'string') return type;
	return schema instanceof z.ZodPipe ? typeOf(schema.in as z.ZodType) : '';
}

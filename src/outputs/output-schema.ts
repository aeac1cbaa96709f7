import { z } from 'zod';
import { describe, isShorthand, necessity, shapeOf } from '../schema/shape.ts';

const TRUTH = 'true or false';
const WHOLE_NUMBER = /^whole number from (\d+) to (\d+)$/;

/**
 * The schema of a value after its file's schema has read it: numbers and truth values instead of the text that stands for them,
 * presets filled in, short forms written out. Made from that schema, so that the two cannot disagree.
 */
export function outputSchema(schema: z.core.$ZodType): z.ZodType {
	const about = describe(schema);
	const output = plainOutput(schema);
	return about === '' ? output : output.describe(about);
}

/** The fields of an object's schema as they are given out; a field that may be missing is optional. */
export function outputFields(fields: Readonly<Record<string, z.core.$ZodType>>): Record<string, z.ZodType> {
	return Object.fromEntries(
		Object.entries(fields).map(([key, field]) => {
			const { required, preset } = necessity(field);
			const output = outputSchema(field);
			return [key, required || preset !== null ? output : output.optional()];
		}),
	);
}

function plainOutput(schema: z.core.$ZodType): z.ZodType {
	const shape = shapeOf(schema);
	switch (shape.kind) {
		case 'fields':
			return z.strictObject(outputFields(shape.fields));
		case 'list':
			return z.array(outputSchema(shape.item));
		case 'record':
			return z.record(z.string(), outputSchema(shape.value));
		case 'word':
			if (shape.type === TRUTH) return z.boolean();
			return z.enum(shape.words as [string, ...string[]]);
		case 'choice': {
			const options = shape.options.filter((option) => !isShorthand(option)).map(outputSchema);
			return options.length === 1 && options[0] ? options[0] : z.union(options as [z.ZodType, ...z.ZodType[]]);
		}
		case 'scalar':
			return scalarOutput(shape.type);
	}
}

function scalarOutput(type: string): z.ZodType {
	const range = WHOLE_NUMBER.exec(type);
	if (range) return z.int().min(Number(range[1])).max(Number(range[2]));
	return type === 'web address' ? z.string().meta({ format: 'uri' }) : z.string();
}

import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { checkFields, type Fields } from './fields.ts';
import { checkSchema } from './schema-faults.ts';
import { parseYaml } from './yaml-value.ts';

/** What the fields of a file must be. */
export interface FieldRules<T> {
	readonly schema: z.ZodType<T>;
	/** Fields that the reader sets itself, from where the file lies. */
	readonly given?: Fields;
	/** Keys that an author may not write here, each with the reason. */
	readonly reserved?: Readonly<Record<string, string>>;
	/** How much it may be, where that is not what front matter may be. */
	readonly limits?: { readonly kilobytes: number; readonly keys: number };
}

export interface ReadFields<T> {
	readonly data: T | null;
	/** As typed; `null` when the YAML could not be read. */
	readonly fields: Fields | null;
	readonly faults: readonly Fault[];
}

const KILOBYTE = 1024;
const MAX_KILOBYTES = 64;

/** Reads fields from YAML that begins at `offset` of its file: policy, syntax, schema, in this order, with all their faults. */
export function readFields<T>(
	yaml: string,
	offset: number,
	{ schema, given = {}, reserved, limits }: FieldRules<T>,
): ReadFields<T> {
	const kilobytes = limits?.kilobytes ?? MAX_KILOBYTES;
	if (yaml.length * 3 > kilobytes * KILOBYTE && Buffer.byteLength(yaml) > kilobytes * KILOBYTE) {
		return {
			data: null,
			fields: null,
			faults: [{ code: 'front-matter-too-large', at: { offset: 0 }, args: { limit: `${kilobytes} KB` } }],
		};
	}
	const parsed = parseYaml(yaml);
	const faults = parsed.faults.map((fault) => shifted(fault, offset));
	const checked = checkFields(parsed.value, reserved, limits?.keys);
	faults.push(...checked.faults);
	if (checked.fields === null) return { data: null, fields: null, faults };
	const valid = checkSchema(schema, { ...given, ...checked.fields }, Object.keys(given));
	faults.push(...valid.faults);
	return { data: faults.length === 0 ? valid.data : null, fields: checked.fields, faults };
}

function shifted(fault: Fault, by: number): Fault {
	return 'offset' in fault.at ? { ...fault, at: { offset: fault.at.offset + by } } : fault;
}

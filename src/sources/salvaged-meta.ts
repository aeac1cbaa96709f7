import { BookFile } from '../schema/book.ts';
import type { Fields } from './fields.ts';

/** What stands in for a field that cannot be used: no other file is found fault with because of it. */
const STAND_INS = {
	title: '',
	edition: '',
	asOf: '9999-12-31',
	authors: [],
	reviewer: 'none',
	contact: '',
	language: 'en',
	licence: '',
	description: '',
	yardstick: 'icd203',
	paper: 'a4',
	gaps: [],
	sourceSummary: [],
	watch: [],
	terms: [],
	grading: false,
	coverage: 'off',
} as const;

/**
 * A book.yaml with faults, as far as it can be used, so that the other files are checked in the same run. Nothing is published by it.
 * @param fields as typed; `null` when there are none to read.
 */
export function salvagedMeta(fields: Fields | null): BookFile {
	if (fields === null) return STAND_INS as never;
	const values = Object.entries(BookFile.shape).map(([key, schema]) => {
		const read = schema.safeParse(fields[key]);
		return [key, read.success ? read.data : Reflect.get(STAND_INS, key)];
	});
	// Each value is what the schema of its field gives, or stands in for it.
	return Object.fromEntries(values) as never;
}

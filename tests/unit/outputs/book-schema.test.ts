import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bookJson } from '../../../src/outputs/book-json.ts';
import { BookJsonSchema, bookSchema } from '../../../src/outputs/book-schema.ts';
import { openBook } from '../../../src/sources/open-book.ts';
import { filledAudit } from '../book/audit/filled-audit.ts';
import { harbourBook } from './fixture.ts';

type Json = { [key: string]: unknown };

const json = JSON.parse(JSON.stringify(bookJson(harbourBook()))) as Json;
const schema = bookSchema();

function object(value: unknown): Json {
	return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** The keys of a value that no property of its schema names, or that it requires in vain, by path. */
function mismatches(value: unknown, rule: Json, path: string): string[] {
	const choices = (rule['anyOf'] ?? rule['oneOf']) as Json[] | undefined;
	if (choices) {
		const all = choices.map((choice) => mismatches(value, choice, path));
		return all.find((each) => each.length === 0) ?? [`${path}: no choice fits`];
	}
	if (Array.isArray(value)) {
		if (rule['type'] !== 'array') return [`${path}: a list`];
		return value.flatMap((item, i) => mismatches(item, object(rule['items']), `${path}/${i}`));
	}
	if (typeof value === 'object' && value !== null) return objectMismatches(value as Json, rule, path);
	const allowed = [rule['type']].flat();
	if (value === null) return allowed.includes('null') ? [] : [`${path}: null`];
	if ('const' in rule && rule['const'] !== value) return [`${path}: not ${String(rule['const'])}`];
	if (Array.isArray(rule['enum']) && !rule['enum'].includes(value)) return [`${path}: not among the words`];
	const type = typeof value === 'number' ? ['number', 'integer'] : [typeof value];
	return type.some((each) => allowed.includes(each))
		? []
		: [`${path}: ${typeof value} instead of ${String(rule['type'])}`];
}

function objectMismatches(value: Json, rule: Json, path: string): string[] {
	if (rule['type'] !== 'object') return [`${path}: a group of fields`];
	const properties = object(rule['properties']);
	const rest = rule['additionalProperties'];
	const missing = ((rule['required'] ?? []) as string[]).filter((key) => !(key in value));
	return [
		...missing.map((key) => `${path}/${key}: missing`),
		...Object.entries(value).flatMap(([key, inner]) => {
			if (key in properties) return mismatches(inner, object(properties[key]), `${path}/${key}`);
			return typeof rest === 'object' ? mismatches(inner, object(rest), `${path}/${key}`) : [`${path}/${key}: unknown`];
		}),
	];
}

describe('the schema of the data', () => {
	test('accepts the data of a whole book', () => {
		const { error } = BookJsonSchema.safeParse(json);
		expect(error?.issues ?? []).toEqual([]);
	});

	test('accepts the data of the book that is shipped, in both forms', () => {
		const { book } = openBook(fileURLToPath(new URL('../../../src/content', import.meta.url)));
		const shipped: unknown = JSON.parse(JSON.stringify(book && bookJson(book)));
		expect(BookJsonSchema.safeParse(shipped).error?.issues ?? []).toEqual([]);
		expect(mismatches(shipped, schema, '')).toEqual([]);
	});

	test('accepts it in the form that is published, too', () => {
		expect(mismatches(json, schema, '')).toEqual([]);
	});

	test.each([[['supported', 'partly'] as const], [['open'] as const]])(
		'accepts the results of an audit: %j',
		(verdicts) => {
			const book = harbourBook();
			const audited = JSON.parse(JSON.stringify(bookJson({ ...book, audit: filledAudit(book, verdicts) }))) as Json;
			expect(BookJsonSchema.safeParse(audited).error?.issues).toBeUndefined();
			expect(mismatches(audited, schema, '')).toEqual([]);
		},
	);

	test('is JSON Schema 2020-12, closed, and JSON itself', () => {
		expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema['additionalProperties']).toBe(false);
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});

	test('tells what every field at the top is', () => {
		const properties = object(schema['properties']);
		expect(Object.keys(properties)).toEqual(Object.keys(json));
		for (const [name, property] of Object.entries(properties)) {
			expect([name, object(property)['description']]).toEqual([name, expect.stringMatching(/\w/)]);
		}
	});

	test('carries the meanings of fields from the schemas of the files', () => {
		const claims = object(object(object(schema['properties'])['claims'])['items']);
		const fields = object(object(claims['properties'])['fields']);
		expect(object(object(fields['properties'])['when'])['description']).toContain('the date of what is claimed');
	});

	test.each([
		['a field too many', { ...json, extra: 1 }],
		['a field too few', { ...json, claims: undefined }],
		['another version', { ...json, version: 2 }],
		[
			'a text for a number',
			{ ...json, chapters: [{ ...object((json['chapters'] as Json[])[0]), fields: { order: '1' } }] },
		],
	])('refuses %s', (_, value) => {
		expect(BookJsonSchema.safeParse(value).success).toBe(false);
		expect(mismatches(JSON.parse(JSON.stringify(value)), schema, '')).not.toEqual([]);
	});
});

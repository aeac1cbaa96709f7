import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { outputFields, outputSchema } from '../../../src/outputs/output-schema.ts';
import { collections } from '../../../src/schema/collections.ts';
import { date, flag, integer, line, orNone, url } from '../../../src/schema/scalars.ts';
import { harbourBook } from './fixture.ts';

describe('the schema of what is given out', () => {
	test.each([
		[integer(1, 9), 5, '5'],
		[flag, true, 'true'],
		[date, '2025', 2025],
		[orNone(url), { none: 'not looked for' }, 'x y'.length],
		[z.array(integer(0, 9)).default([]), [1], ['1']],
		[z.record(z.string(), flag), { a: false }, { a: 'false' }],
	])('%#: takes the value and not the text that stood for it', (schema, value, written) => {
		expect(outputSchema(schema).safeParse(value).success).toBe(true);
		expect(outputSchema(schema).safeParse(written).success).toBe(false);
	});

	test('keeps the range of a number', () => {
		expect(outputSchema(integer(1, 9)).safeParse(10).success).toBe(false);
		expect(outputSchema(integer(1, 9)).safeParse(1.5).success).toBe(false);
	});

	test('asks for fields with a preset, and not for those that may be missing', () => {
		const schema = z.strictObject(outputFields({ a: line(), b: line().default('x'), c: line().optional() }));
		expect(schema.safeParse({ a: 'x', b: 'y' }).success).toBe(true);
		expect(schema.safeParse({ a: 'x', c: 'y' }).success).toBe(false);
	});

	test('writes short forms out', () => {
		const aliases = outputSchema(collections.entities.options[0].shape.aliases);
		expect(aliases.safeParse([{ text: 'Varga' }]).success).toBe(true);
		expect(aliases.safeParse(['Varga']).success).toBe(false);
	});

	test('keeps descriptions', () => {
		expect(outputSchema(line().describe('a name').optional()).description).toBe('a name');
	});

	test('accepts what the schema of a file makes of it, for every object of a book but its articles', () => {
		for (const { collection, data } of harbourBook().byId.values()) {
			if (collection === 'articles') continue;
			const value: unknown = JSON.parse(JSON.stringify(data));
			expect(outputSchema(collections[collection]).safeParse(value).error?.issues ?? []).toEqual([]);
		}
	});
});

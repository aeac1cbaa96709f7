import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { date, flag, integer, line, orNone, url } from '../../../src/schema/scalars.ts';
import { oneOf } from '../../../src/schema/vocabulary.ts';
import type { Fields } from '../../../src/sources/fields.ts';
import { checkSchema } from '../../../src/sources/schema-faults.ts';

const Group = z.strictObject({ name: line(10).describe('what it is called'), since: date.optional() });
const Small = z.strictObject({
	title: line(10),
	kind: oneOf({ long: 'x', short: 'y' }),
	count: integer(1, 9).default(1),
	on: flag.default(true),
	from: url.optional(),
	archive: orNone(url).optional(),
	day: z.union([z.literal('unknown'), date]).optional(),
	group: Group.optional(),
	list: z
		.array(z.union([line(10), Group]))
		.max(2, { error: 'has more than two items' })
		.optional(),
});
const SOUND: Fields = { title: 'x', kind: 'long' };

/** Faults in short: code, path and what their hints are made of. */
function faults(fields: Fields): string[] {
	return checkSchema(Small, { ...SOUND, ...fields }).faults.map(({ code, at, args }) => {
		const path = 'path' in at ? `/${at.path.join('/')}` : '';
		return [code, path, args['nearest'] ?? args['actual'] ?? args['reason'] ?? args['value'] ?? ''].join(' ').trim();
	});
}

test('sound fields come back read', () => {
	expect(checkSchema(Small, { ...SOUND, count: '3', on: 'false' })).toEqual({
		data: { title: 'x', kind: 'long', count: 3, on: false },
		faults: [],
	});
});

describe('faults', () => {
	test.each([
		[{ title: undefined }, ['field-missing /']],
		[{ title: null }, ['field-type /title nothing']],
		[{ title: ' ' }, ['field-type /title nothing']],
		[{ title: ['x'] }, ['field-type /title a list']],
		[{ title: { x: 'y' } }, ['field-type /title a group of fields']],
		[{ title: 'x'.repeat(11) }, ['field-length /title is longer than 10 characters']],
		[{ kind: 'lnog' }, ['field-value /kind long']],
		[{ kind: 'other' }, ['field-value /kind other']],
		[{ kind: null }, ['field-type /kind nothing']],
		[{ kind: undefined }, ['field-missing /']],
		[{ count: 'one' }, ['field-invalid /count is not a whole number']],
		[{ on: 'yes' }, ['field-value /on true']],
		[{ from: 'x' }, ['url-invalid /from is not an http or https address']],
		[{ archive: 'none' }, ['field-type /archive none alone']],
		[{ archive: { nome: 'x' } }, ['field-unknown /archive/nome none']],
		[{ archive: { none: '' } }, ['field-type /archive/none nothing']],
		[{ archive: ['x'] }, ['field-type /archive a list']],
		[{ day: 'unknwon' }, ['field-value /day unknown']],
		[{ day: 'some day' }, ['date-invalid /day is no date: write it in figures, as in 2025-06-13, 2025-06 or 2025~']],
		[{ day: ['2025..2026'] }, ['date-list /day [2025..2026]']],
		[{ group: { since: '2025' } }, ['field-missing /group']],
		[{ group: { name: 'x', since: [] } }, ['date-list /group/since']],
		[{ list: 'x' }, ['field-type /list text']],
		[{ list: ['x', 'y', 'z'] }, ['field-length /list has more than two items']],
		[{ list: ['x', null] }, ['field-type /list/1 nothing']],
		[{ list: [['x']] }, ['field-type /list/0 a list']],
		[{ list: [{ nmae: 'x' }] }, ['field-unknown /list/0/nmae name']],
		[
			{ list: ['x'.repeat(11), { name: 'y', sinze: '2025' }] },
			['field-length /list/0 is longer than 10 characters', 'field-unknown /list/1/sinze since'],
		],
		[{ tilte: 'x' }, ['field-unknown /tilte title']],
		[{ tilte: 'x', title: undefined }, ['field-unknown /tilte title']],
		[{ colour: 'x' }, ['field-unknown /colour']],
	] as [Fields, string[]][])('%j', (fields, expected) => {
		expect(faults(fields)).toEqual(expected);
	});

	test('are all told at once', () => {
		expect(faults({ title: null, kind: 'lnog', count: 'x', colour: 'y' })).toHaveLength(4);
	});
});

describe('words', () => {
	const first = (fields: Fields) => checkSchema(Small, { ...SOUND, ...fields }).faults[0]?.args;

	test('a missing field tells what it is', () => {
		expect(first({ group: {} })).toEqual({ key: 'name', about: 'what it is called' });
		expect(first({ title: undefined })).toEqual({ key: 'title', about: 'a line of text' });
	});

	test('an item tells its place in the list', () => {
		expect(first({ list: ['x', null] })).toMatchObject({ key: 'list, item 2' });
	});

	test('an unknown field names the others, but not those that the reader sets', () => {
		const { faults: told } = checkSchema(Group, { name: 'x', colour: 'y' }, ['since']);
		expect(told[0]?.args).toEqual({ key: 'colour', expected: 'name' });
	});

	test('a long value is cut', () => {
		expect(first({ kind: 'x'.repeat(500) })?.['value']?.length).toBeLessThan(100);
	});
});

describe('files of several kinds', () => {
	const Several = z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('estimate'), title: line(), likelihood: oneOf({ likely: 'x', unlikely: 'y' }) }),
		z.strictObject({ kind: z.literal('finding'), title: line() }),
	]);
	const codes = (fields: Fields): string[] =>
		checkSchema(Several, fields).faults.map(({ code, args }) => `${code} ${args['key']}`);

	test('with a misspelt kind are checked as the kind that is meant', () => {
		expect(codes({ kind: 'estimat', title: null, likelihood: 'likly' })).toEqual([
			'field-value kind',
			'field-type title',
			'field-value likelihood',
		]);
	});

	test('without a kind are checked as the kind that they look like', () => {
		expect(codes({ title: 'x', likelihood: 'likely' })).toEqual(['field-missing kind']);
		expect(codes({ title: 'x' })).toEqual(['field-missing kind']);
	});

	test('name every kind', () => {
		const { faults: told } = checkSchema(Several, { kind: 'guess', title: 'x' });
		expect(told[0]?.args).toMatchObject({ value: 'guess', expected: 'estimate, finding' });
	});
});

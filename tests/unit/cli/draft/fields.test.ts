import { expect, test } from 'vitest';
import { z } from 'zod';
import { draftText } from '../../../../src/cli/draft/draft-text.ts';
import { fieldsOf } from '../../../../src/cli/draft/fields.ts';
import { collections } from '../../../../src/schema/collections.ts';
import { line, orNone, url } from '../../../../src/schema/scalars.ts';
import { oneOf } from '../../../../src/schema/vocabulary.ts';

const schema = z.strictObject({
	kind: z.literal('estimate'),
	title: line().describe('its name'),
	status: oneOf({ open: 'not settled', closed: 'settled' }).describe('how it stands'),
	archive: orNone(url).describe('a copy, or none with the reason'),
	by: z.union([z.literal('none'), z.array(line())]).describe('who wrote it, or none'),
	from: z.record(z.string(), line()).describe('who says what'),
	held: z
		.array(z.strictObject({ claim: line().describe('which'), why: line().optional().describe('the reason') }))
		.describe('who holds it'),
	note: z.strictObject({ text: line().describe('the words') }).describe('a note'),
	part: line().optional().describe('the part'),
	terms: z.array(line()).default([]).describe('the words'),
});

test('reads key, need, meaning and sort of every field', () => {
	const fields = fieldsOf(schema);
	expect(fields.map(({ key, required }) => [key, required])).toEqual([
		['kind', true],
		['title', true],
		['status', true],
		['archive', true],
		['by', true],
		['from', true],
		['held', true],
		['note', true],
		['part', false],
		['terms', false],
	]);
	expect(fields.map(({ value }) => value.kind)).toEqual([
		...['fixed', 'scalar', 'scalar', 'scalar', 'list', 'names', 'list', 'object', 'scalar', 'list'],
	]);
	expect(fields[2]?.value).toEqual({ kind: 'scalar', type: '', choices: ['open', 'closed'] });
	expect(fields[3]?.description).toBe('a copy, or none with the reason');
});

test('writes them as a draft', () => {
	expect(draftText(fieldsOf(schema), { title: 'A name' })).toBe(
		[
			'---',
			'kind: estimate',
			'# its name (line of text)',
			'title: A name',
			'# how it stands (open, closed)',
			'status:',
			'# a copy, or none with the reason (web address)',
			'archive:',
			'# who wrote it, or none',
			'by: []',
			'# who says what',
			'from: {}',
			'# who holds it',
			'held:',
			'  -',
			'    # which (line of text)',
			'    claim:',
			'# a note',
			'note:',
			'  # the words (line of text)',
			'  text:',
			'',
			'# Further fields, where they apply:',
			'# part: the part (line of text)',
			'# terms: the words',
			'---',
			'',
			'',
		].join('\n'),
	);
});

test('every field of every collection has a meaning to print', () => {
	for (const [name, collection] of Object.entries(collections)) {
		const options = 'options' in collection ? collection.options : [collection];
		for (const option of options) {
			const silent = fieldsOf(option as z.ZodObject).filter(
				({ description, value }) => description === '' && value.kind !== 'fixed',
			);
			expect(silent, name).toEqual([]);
		}
	}
});

import { describe, expect, test } from 'vitest';
import { smallBook } from '../book/fixture.ts';

const NAMED = 'name: Letter\nsummary: A letter.\nwikidata: { none: invented }\n';
const STATEMENT = `${NAMED}speaker: norda
date: 2024-05-09
language: bg
medium: letter
seen: false
access: witness
interest: party
`;
const faults = (folder: string, fields: string) =>
	smallBook({ [`entities/${folder}/letter.mdx`]: `---\n${fields}---\n\nIt names the [[crane]].[@S2#varga-denies]\n` })
		.issues.filter(({ file }) => file.endsWith('letter.mdx'))
		.filter(({ code }) => code !== 'entity-unmentioned');

describe('an entity in the folder of another kind', () => {
	test('is told once', () => {
		const [told, ...others] = faults('person', STATEMENT);
		expect(others).toEqual([]);
		expect(told).toMatchObject({ code: 'entity-misplaced', line: 5, column: 1 });
		expect(told?.message).toBe(
			'“speaker”, “date”, “language”, “medium”, “seen”, “access”, and “interest” are fields of a statement, and the file lies in entities/person/.',
		);
		expect(told?.hint).toBe('Move it to entities/statement/, or write only the fields of its kind.');
	});

	test('with one field', () => {
		const [told] = faults('group', `${NAMED}control: private\n`);
		expect(told?.message).toBe('“control” is a field of an organisation, and the file lies in entities/group/.');
	});

	test('with its other faults', () => {
		const all = faults(
			'person',
			STATEMENT.replace('seen: false', 'seen: no').replace('{ none: invented }', '{ non: invented }'),
		);
		expect(all.map(({ code, line }) => [code, line])).toEqual([
			['field-unknown', 4],
			['entity-misplaced', 5],
			['field-value', 9],
		]);
	});
});

test('a misspelt field, and one that no kind or more than one has, is no sign of another folder', () => {
	const codes = (fields: string) => faults('person', fields).map(({ code }) => code);
	expect(codes(`${NAMED}colour: red\n`)).toEqual(['field-unknown']);
	expect(codes(`${NAMED}speaker: norda\n`)).toEqual(['field-unknown']);
	expect(codes(NAMED)).toEqual([]);
});

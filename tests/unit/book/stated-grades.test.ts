import { describe, expect, test } from 'vitest';
import { statedGrades } from '../../../src/book/stated-grades.ts';

const all = [{ name: 'F', count: 5 }];
const some = [
	{ name: 'B', count: 1 },
	{ name: 'F', count: 4 },
];
const found = (text: string, grades = all) =>
	statedGrades(text, grades).map(({ words, offset, holds }) => [words, offset, holds]);

describe('a grade that a text gives', () => {
	test.each([
		['All are graded F.', all, [['All are graded F', 0, true]]],
		['All are graded B.', all, [['All are graded B', 0, false]]],
		['All are graded F.', some, [['All are graded F', 0, false]]],
		['All are graded F.', [], [['All are graded F', 0, false]]],
		['So each of the\n articles is graded F', all, [['each of the articles is graded F', 3, true]]],
		['It is graded F.', all, [['graded F', 6, false]]],
		['All lie; it is of grade F.', all, [['grade F', 18, false]]],
	])('%j', (text, grades, expected) => {
		expect(found(text, grades)).toEqual(expected);
	});

	test.each(['All are graded.', 'graded Fair', 'upgraded F', 'graded G', 'We grade a source'])(
		'is not in: %s',
		(text) => {
			expect(found(text)).toEqual([]);
		},
	);
});

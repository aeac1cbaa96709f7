import { expect, test } from 'vitest';
import { summary, textReport } from '../../../../src/cli/reporters/text.ts';
import { issue } from './issue.ts';

test('groups by file, hint below, a count at the end', () => {
	const issues = [
		issue({ file: 'a.mdx', line: 3, column: 1 }),
		issue({
			file: 'a.mdx',
			line: 12,
			column: 5,
			severity: 'warning',
			code: 'origin-unused',
			message: 'No claim is from “x”.',
			hint: '',
		}),
		issue({ file: 'b.mdx', line: 1, column: 1 }),
	];
	expect(textReport(issues)).toBe(
		[
			'a.mdx:3:1  field-missing  The field “title” is missing.',
			'    Add it.',
			'a.mdx:12:5  origin-unused (warning)  No claim is from “x”.',
			'',
			'b.mdx:1:1  field-missing  The field “title” is missing.',
			'    Add it.',
			'',
			'2 errors and 1 warning in 2 files.',
			'',
		].join('\n'),
	);
});

test('says so when there is nothing to say', () => {
	expect(textReport([])).toBe('No faults in the book.\n');
});

test.each([
	[1, 0, '1 error in 1 file.'],
	[0, 1, '1 warning in 1 file.'],
	[2, 3, '2 errors and 3 warnings in 1 file.'],
])('counts %i errors and %i warnings', (errors, warnings, words) => {
	const issues = [
		...Array.from({ length: errors }, () => issue({})),
		...Array.from({ length: warnings }, () => issue({ severity: 'warning' })),
	];
	expect(summary(issues)).toBe(words);
});

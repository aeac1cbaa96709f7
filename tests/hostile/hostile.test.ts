import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookFileCases } from './book-file-cases.ts';
import { fieldCases } from './field-cases.ts';
import { frontMatterCases } from './front-matter-cases.ts';
import { CASES, type Expectations, inShort, issuesOfCase, UNFILLED } from './hostile-book.ts';
import { proseCases } from './prose-cases.ts';

const areas: Readonly<Record<string, Expectations>> = {
	'front-matter': frontMatterCases,
	fields: fieldCases,
	book: bookFileCases,
	prose: proseCases,
};

describe.each(Object.entries(areas))('%s', (area, cases) => {
	test.each(Object.entries(cases))('%s', (path, { faults, says }) => {
		const issues = issuesOfCase(area, path);
		expect(inShort(issues, area === 'book' ? 'book.yaml' : path)).toEqual(faults);
		for (const { message, hint } of issues) {
			expect(message).toMatch(/\w.*\.$/);
			expect(hint).toMatch(/\w/);
			expect(`${message} ${hint}`).not.toMatch(UNFILLED);
		}
		expect(`${issues[0]?.message} ${issues[0]?.hint}`).toContain(says ?? '');
	});

	test('every file has its expectation', () => {
		const files = readdirSync(join(CASES, area), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(join(CASES, area), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
		expect(files.sort()).toEqual(Object.keys(cases).sort());
	});
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { LocatedIssue } from '../../../src/issues/issue.ts';
import { brokenBook } from '../../../src/sources/broken-book.ts';

const issue = (line: number, severity: LocatedIssue['severity'] = 'error'): LocatedIssue => ({
	code: 'mdx-import',
	severity,
	file: 'chapters/a.mdx',
	line,
	column: 1,
	message: `Fault ${line}.`,
	hint: 'Mend it.',
});

test('a sound book, or one with warnings only, is no error', () => {
	expect(brokenBook('/book', [])).toBeNull();
	expect(brokenBook('/book', [issue(1, 'warning')])).toBeNull();
});

test('the error lists every fault and stands at the first', () => {
	const error = brokenBook('/book', [issue(1, 'warning'), issue(2), issue(3)]);
	expect(error?.message).toBe(
		'The book has 2 faults.\nchapters/a.mdx:2:1 Fault 2. Mend it.\nchapters/a.mdx:3:1 Fault 3. Mend it.',
	);
	expect(error).toMatchObject({ hint: 'Mend it.', loc: { file: resolve('/book/chapters/a.mdx'), line: 2, column: 1 } });
	expect(brokenBook('/book', [issue(2)])?.message).toMatch(/^The book has 1 fault\.\n/);
});

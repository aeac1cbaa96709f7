import { expect, test } from 'vitest';
import { report, shownIssues } from '../../../../src/cli/reporters/report.ts';
import { issue } from './issue.ts';

test.each([
	['/desk', '/desk/book', 'book/articles/a.mdx'],
	['/desk/book', '/desk/book', 'articles/a.mdx'],
	['/desk/here', '/desk/book', '../book/articles/a.mdx'],
])('names files as seen from %s', (cwd, dir, file) => {
	expect(shownIssues([issue({ file: 'articles/a.mdx' })], { dir, cwd }).map((shown) => shown.file)).toEqual([file]);
});

test.each([
	['text', 'a.mdx:1:1  field-missing'],
	['json', '{\n\t"issues"'],
	['github', '::error file=a.mdx'],
] as const)('prints as %s', (format, start) => {
	expect(report(format, [issue({})], { dir: '/b', cwd: '/b' }).startsWith(start)).toBe(true);
});

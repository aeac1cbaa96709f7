import { expect, test } from 'vitest';
import { smallBook } from '../../unit/book/fixture.ts';
import { joinedCases } from './cases.ts';
import { wordingCases } from './wording-cases.ts';

test.each([...joinedCases, ...wordingCases])('$name', ({ changes, expected }) => {
	const { issues } = smallBook(changes);
	expect(issues.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual(expected);
	for (const { message, hint } of issues) {
		expect(message).not.toMatch(/[{}]|…|undefined/);
		expect(hint).not.toMatch(/\{[a-z]|…|undefined/i);
	}
});

test('what is not used is a warning, and no error', () => {
	const { issues } = smallBook({
		'articles/courier-cranes.mdx': ['  dockers: {', '  master: { unnamed: somebody }\n  dockers: {'],
	});
	expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['origin-unused', 'warning']]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue, Place } from '../../../src/issues/issue.ts';
import { locate } from '../../../src/sources/locate.ts';

type OnValue = Extract<Place, { path: unknown }>;

const FILE = 'articles/x.mdx';

/** Where a path of these fields leads: what stands there, up to the end of the line. */
function found(yaml: string, path: OnValue['path'], more: Pick<OnValue, 'on' | 'within'> = {}): string {
	const text = `---\n${yaml}\n---\nText\n`;
	const [issue] = locate([{ code: 'field-invalid', at: { file: FILE, path, ...more }, args: {} }], () => text);
	return (text.split('\n')[(issue?.line ?? 0) - 1] ?? '').slice((issue?.column ?? 0) - 1);
}

describe('values and keys', () => {
	const yaml =
		'title: The quay\nclaims:\n  - id: a\n    text: "One: two"\n  - { id: b, when: [x, y] }\nfrom:\n  empty:\n';

	test.each([
		[['title'], 'The quay'],
		[['claims', 0], 'id: a'],
		[['claims', 0, 'text'], '"One: two"'],
		[['claims', 1], '{ id: b, when: [x, y] }'],
		[['claims', 1, 'when', 1], 'y] }'],
		[['from', 'empty'], 'empty:'],
		[[], '---'],
	])('%j', (path, rest) => {
		expect(found(yaml, path)).toBe(rest);
	});

	test.each([
		[['title'], 'title: The quay'],
		[['claims', 1, 'when'], 'when: [x, y] }'],
	])('the key of %j', (path, rest) => {
		expect(found(yaml, path, { on: 'key' })).toBe(rest);
	});

	test.each([
		[['claims', 0, 'nothing'], 'id: a'],
		[['claims', 7], '- id: a'],
		[['nothing', 'at', 'all'], 'title: The quay'],
		[['title', 0, 'x'], 'The quay'],
	])('where %j does not exist, the last thing on the way', (path, rest) => {
		expect(found(yaml, path)).toBe(rest);
	});

	test('of equal keys the last, whose value counts', () => {
		expect(found('a: x\na: y', ['a'])).toBe('y');
	});

	test('keys that look like numbers', () => {
		expect(found('a: { 1: x }', ['a', '1'])).toBe('x }');
	});
});

describe('places within a value', () => {
	test.each([
		['a: The quay is empty', 'quay is empty'],
		['a: "The quay is empty"', 'quay is empty"'],
		["a: 'The quay is empty'", "quay is empty'"],
		['b: [{ a: x }]\na: "The quay is empty" # so', 'quay is empty" # so'],
		['a: "  The quay is empty  "', 'quay is empty  "'],
	])('%s', (yaml, rest) => {
		expect(found(yaml, ['a'], { within: 4 })).toBe(rest);
	});

	test('what stands for one character counts as one', () => {
		expect(found("a: 'It''s so'", ['a'], { within: 5 })).toBe("so'");
		expect(found('a: "A \\"b\\" \\u0041\\x42 so"', ['a'], { within: 9 })).toBe('so"');
	});

	test.each([
		['a: >\n  The quay\n  is empty', 'is empty'],
		['a: >- # so\n    The quay\n\n    is empty\nb: x', 'is empty'],
		['a: |\n  The quay\n  is empty', 'is empty'],
		['a: The quay\n  is empty', 'is empty'],
		['a: "The quay\n  is empty"', 'is empty"'],
		['a: "The \\\n  qu\\u0061y\\n is\n  empty"', 'is'],
		["a: '\n  The quay\n  is it''s'", "is it''s'"],
	])('on several lines: %j', (yaml, rest) => {
		expect(found(yaml, ['a'], { within: 9 })).toBe(rest);
	});

	test('never past the end', () => {
		expect(found('a: "The quay"', ['a'], { within: 99 })).toBe('"');
	});
});

describe('offsets', () => {
	const at = (file: string, offset: number): Issue => ({ code: 'mdx-expression', at: { file, offset }, args: {} });

	test('become lines and columns that count from 1', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zé𝒳]{0,5}$/u)), fc.nat(), (lines, number) => {
				const text = lines.join('\n');
				const offset = text === '' ? 0 : number % (text.length + 1);
				const [issue] = locate([at('x', offset)], () => text);
				const before = text.slice(0, offset).split('\n');
				expect([issue?.line, issue?.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
			}),
		);
	});

	test('beyond the text stand at its end', () => {
		expect(locate([at('x', 99)], () => 'ab\nc')).toMatchObject([{ line: 2, column: 2 }]);
	});

	test('of a file that cannot be read stand at its beginning', () => {
		expect(locate([at('x', 0)], () => '')).toMatchObject([{ line: 1, column: 1 }]);
	});
});

describe('the list', () => {
	const issue = (file: string, offset: number, name = 'x'): Issue => ({
		code: 'html-raw',
		at: { file, offset },
		args: { name },
	});

	test('is sorted by file, place and code, and tells nothing twice', () => {
		const issues: Issue[] = [
			issue('b.mdx', 0),
			issue('a.mdx', 5),
			{ code: 'component-unknown', at: { file: 'a.mdx', offset: 5 }, args: { name: 'X', expected: 'Y' } },
			issue('a.mdx', 2),
			issue('a.mdx', 5),
			issue('B.mdx', 0),
		];
		const shown = locate(issues, () => 'ab\ncdef').map(
			({ file, line, column, code }) => `${file} ${line}:${column} ${code}`,
		);
		expect(shown).toEqual([
			'B.mdx 1:1 html-raw',
			'a.mdx 1:3 html-raw',
			'a.mdx 2:3 component-unknown',
			'a.mdx 2:3 html-raw',
			'b.mdx 1:1 html-raw',
		]);
	});

	test('carries the words', () => {
		expect(locate([issue('a.mdx', 0, 'b')], () => 'x')[0]).toEqual({
			code: 'html-raw',
			severity: 'error',
			file: 'a.mdx',
			line: 1,
			column: 1,
			message: 'Raw HTML is not allowed: <b>.',
			hint: expect.stringContaining('\\<'),
		});
	});

	test('leaves what it was given alone', () => {
		const issues = Object.freeze([issue('b', 0), issue('a', 0)]);
		expect(locate(issues, () => 'x')).toHaveLength(2);
	});
});

test('book.yaml has no fences', () => {
	const [issue] = locate(
		[{ code: 'field-invalid', at: { file: 'book.yaml', path: ['b'] }, args: {} }],
		() => 'a: x\nb: y\n',
	);
	expect([issue?.line, issue?.column]).toEqual([2, 4]);
});

test('front matter that cannot be parsed still gives the places that it has', () => {
	expect(found('a: x\nb: "y', ['a'])).toBe('x');
});

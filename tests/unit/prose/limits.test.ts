import { describe, expect, test, vi } from 'vitest';
import { limitFault } from '../../../src/prose/limits.ts';
import { parseProse } from '../../../src/prose/parse.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

const complex = (what: string, limit: string, offset: number) => ({
	code: 'prose-too-complex',
	offset,
	args: { what, limit },
});

describe('what is counted', () => {
	test('an ordinary text is within all limits', () => {
		expect(limitFault('A [[link]], a <Note>note</Note>, `{code}` & more.\n')).toBeNull();
	});

	test('characters', () => {
		expect(limitFault('abcdefg\n'.repeat(25_000))).toBeNull();
		expect(limitFault(`${'abcdefg\n'.repeat(25_000)}a`)).toEqual(complex('characters', '200000', 200_000));
	});

	test('characters in a line', () => {
		const line = 'a'.repeat(10_000);
		expect(limitFault(`${line}\n${line}\n${line}`)).toBeNull();
		expect(limitFault(`${line}\n${line}a\n`)).toEqual(complex('characters in a line', '10000', 20_001));
	});

	test('tags, of components or not', () => {
		expect(limitFault('<A/>\n'.repeat(1_000))).toBeNull();
		expect(limitFault('<A/>\n'.repeat(1_001))).toEqual(complex('tags', '1000', 5_000));
		expect(limitFault('a < b\n'.repeat(2_000))).toBeNull();
	});

	test('braces, but not escaped ones', () => {
		expect(limitFault('{'.repeat(500))).toBeNull();
		expect(limitFault('{'.repeat(501))).toEqual(complex('braces', '500', 500));
		expect(limitFault('\\{'.repeat(501))).toBeNull();
	});

	test('tags after a brace, however they are hidden', () => {
		expect(limitFault(`{${'<a>'.repeat(10)}`)).toBeNull();
		expect(limitFault(`{${'<a>'.repeat(11)}`)).toEqual(complex('tags after a brace', '10', 31));
		expect(limitFault(`{'}'${'\\<a>'.repeat(11)}`)).toEqual(complex('tags after a brace', '10', 45));
		expect(limitFault(`<a>{`.repeat(12))).toEqual(complex('tags after a brace', '10', 44));
	});

	test('character references, underscores and web addresses', () => {
		expect(limitFault('&amp; \n'.repeat(2_001))).toEqual(complex('character references', '2000', 14_000));
		expect(limitFault('_a\n'.repeat(5_001))).toEqual(complex('underscores', '5000', 15_000));
		expect(limitFault('http://a www.b\n'.repeat(1_001))).toEqual(complex('web addresses', '2000', 15_004));
	});

	test('marks of quotes and lists on one line', () => {
		expect(limitFault(`${'>'.repeat(99)} a`)).toBeNull();
		expect(limitFault(`a\n  ${'> '.repeat(100)}a`)).toEqual(complex('levels of nesting', '100', 2));
		expect(limitFault('- '.repeat(100))).toEqual(complex('levels of nesting', '100', 0));
		expect(limitFault('-'.repeat(300))).toBeNull();
	});
});

test('a link with an empty label is not given to the parser', () => {
	expect(limitFault('a [[b|]] c')).toEqual({ code: 'link-syntax', offset: 2, args: { link: '[[b|]]' } });
	expect(limitFault('a |]] c')).toEqual({ code: 'link-syntax', offset: 2, args: { link: '|]]' } });
	expect(limitFault('[[a\nb|]] c')).toEqual({ code: 'link-syntax', offset: 5, args: { link: '|]]' } });
});

const hostile: Record<string, string> = {
	'links in lines': '[[a]] [b](http://c.d)\n'.repeat(1_999),
	'links on one line': '[[a]] '.repeat(10_000),
	'citations on one line': '[@S1#a]'.repeat(1_428),
	brackets: `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
	'double brackets': '[['.repeat(5_000),
	'brackets of citations': '[@'.repeat(5_000),
	quotes: '>'.repeat(5_000),
	'quotes in lines': `${'>'.repeat(90)}\n`.repeat(2_000),
	lists: '- '.repeat(5_000),
	'numbered lists': '1. '.repeat(3_000),
	'nested items': Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
	emphasis: `${'*'.repeat(5_000)}a${'*'.repeat(5_000)}`,
	'open emphasis': '*a '.repeat(3_333),
	'tags within tags': `${'<Note>\n'.repeat(300)}${'</Note>\n'.repeat(300)}`,
	'open tags': '<Note>\n\n'.repeat(1_000),
	'tags in braces': '<a>{'.repeat(1_000),
	'braces in tags': '<a b={'.repeat(1_000),
	'hidden braces': '{"}"<a>'.repeat(1_000),
	'attributes in braces': '{<a b={'.repeat(1_000),
	braces: '{'.repeat(500),
	'empty labels': ' [[a|]] b '.repeat(40),
	underscores: '_a'.repeat(2_500),
	references: '&copy;'.repeat(1_666),
	addresses: 'www._['.repeat(1_600),
	'letters beyond ASCII on one line': 'é [[a]] '.repeat(1_250),
	'letters beyond ASCII in a broken line': 'é[<.'.repeat(2_500),
	'equal headings': '## a\n'.repeat(20_000),
	footnotes: `${'[^a]\n'.repeat(20_000)}\n[^a]: x`,
	abbreviations: 'Gen. \n'.repeat(30_000),
	'wide table': `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${'|b\n'.repeat(1_000)}`,
	'a program that ends with a backslash': 'export `a\\',
	backslashes: '\\'.repeat(9_999),
	'a link with brackets in its label': `[[a|${'['.repeat(4_000)}${']'.repeat(4_000)}]]`,
};

describe('no text takes long', () => {
	test.each(Object.entries(hostile))('%s', (_, source) => {
		const begin = process.cpuUsage();
		parseProse(source, { article: false });
		const { user, system } = process.cpuUsage(begin);
		// A text that hangs takes minutes; the bound is wide so that a busy machine does not matter.
		expect((user + system) / 1_000).toBeLessThan(2_500);
	});
});

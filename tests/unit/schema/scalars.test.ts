import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { date, flag, integer, language, line, linkedLine, orNone, text, url } from '../../../src/schema/scalars.ts';

const message = (schema: z.ZodType, value: unknown): string | undefined =>
	schema.safeParse(value).error?.issues[0]?.message;

describe('line and text', () => {
	test('are trimmed', () => {
		expect(line().parse('  the quay ')).toBe('the quay');
		expect(text().parse('\nthe\nquay\n')).toBe('the\nquay');
	});

	test('are not empty, not too long, and a line is one line', () => {
		expect(message(line(), ' ')).toBe('is empty');
		expect(message(line(4), 'quays')).toBe('is longer than 4 characters');
		expect(message(line(), 'a\nb')).toBe('spans several lines; write one');
		expect(message(text(3), 'quay')).toBe('is longer than 3 characters');
	});

	test.each(['of [[iran]]', 'came.[@S1#a]', 'not.[@!q#p]', '[ @S1#a]'])(
		'are plain: %j belongs into prose',
		(marked) => {
			expect(message(line(), marked)).toContain('is plain text');
			expect(message(text(), marked)).toContain('is plain text');
			expect(linkedLine(90).parse(marked)).toBe(marked);
			expect(line().parse('see S1#a, and [sic]')).toBe('see S1#a, and [sic]');
		},
	);

	test.each(['~', 'null', ' ~ '])('are not %j, which YAML reads as nothing', (nothing) => {
		expect(message(line(), nothing)).toContain('is YAML’s word for nothing');
		expect(message(text(), nothing)).toContain('is YAML’s word for nothing');
		expect(line().parse(`${nothing} of it`)).toBe(`${nothing} of it`.trim());
	});
});

describe('integer', () => {
	test.each([
		['1', 1],
		['007', 7],
		['12', 12],
	])('%s is %d', (typed, value) => {
		expect(integer(1, 12).parse(typed)).toBe(value);
	});

	test.each(['', 'one', '1.0', '1e1', '-1', '+1', ' 1', '0x1', '1234567890'])('%j is no whole number', (typed) => {
		expect(message(integer(0, 12), typed)).toBe('is not a whole number');
	});

	test.each(['0', '13'])('%s is outside', (typed) => {
		expect(message(integer(1, 12), typed)).toBe('is not between 1 and 12');
	});
});

describe('flag', () => {
	test('knows two words', () => {
		expect([flag.parse('true'), flag.parse('false')]).toEqual([true, false]);
		for (const typed of ['yes', 'no', 'True', '1', '']) expect(flag.safeParse(typed).success).toBe(false);
	});
});

describe('date', () => {
	test('is EDTF, and says why not', () => {
		expect(date.parse('2025-06~')).toBe('2025-06~');
		expect(date.safeParse('soon').error?.issues[0]).toMatchObject({
			message: expect.stringContaining('is no date'),
			params: { issue: 'date-invalid' },
		});
	});
});

describe('url', () => {
	test.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://münchen.example/straße'])(
		'%s',
		(address) => {
			expect(url.parse(address)).toBe(address);
		},
	);

	test.each([
		'example.org',
		'//example.org',
		'ftp://example.org',
		'javascript:alert(1)',
		'https://',
		'https://a b.example',
		'https://me@example.org',
		'https://me:secret@example.org',
		' https://example.org',
		'https://example.org\n',
	])('%j is none', (address) => {
		expect(message(url, address)).toBe('is not an http or https address');
	});
});

describe('language', () => {
	test.each(['en', 'fa', 'zh-Hant', 'pt-BR', 'uz-Cyrl', 'de-1996', 'ckb'])('%s', (tag) => {
		expect(language.parse(tag)).toBe(tag);
	});

	test.each(['', 'english', 'EN', 'en-gb', 'en_GB', 'und', 'zh-hant', 'x'])('%j is none', (tag) => {
		expect(message(language, tag)).toContain('is not a language tag');
	});
});

describe('orNone', () => {
	const schema = orNone(url);

	test('takes the value, or the reason why there is none', () => {
		expect(schema.parse('https://example.org')).toBe('https://example.org');
		expect(schema.parse({ none: 'not looked for' })).toEqual({ none: 'not looked for' });
	});

	test('takes no none without a reason, and no reason beside a value', () => {
		for (const value of ['none', { none: '' }, {}, { none: 'x', url: 'https://example.org' }]) {
			expect(schema.safeParse(value).success).toBe(false);
		}
	});
});

test('no field takes what YAML would have made of its text', () => {
	for (const schema of [line(), text(), integer(0, 9), flag, date, url, language] as z.ZodType[]) {
		for (const value of [1, true, null, new Date(0), ['x'], { x: 'y' }, undefined]) {
			expect(schema.safeParse(value).success).toBe(false);
		}
	}
});

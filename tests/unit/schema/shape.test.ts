import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Article } from '../../../src/schema/article.ts';
import { Entity } from '../../../src/schema/entity.ts';
import { Judgement } from '../../../src/schema/judgement.ts';
import { date, integer, line, orNone, url } from '../../../src/schema/scalars.ts';
import {
	describe as describeSchema,
	isReason,
	isShorthand,
	necessity,
	optionFor,
	schemaAt,
	shapeOf,
	typeWords,
	valueAt,
} from '../../../src/schema/shape.ts';

describe('shapeOf', () => {
	test('looks through what wraps a schema', () => {
		expect(shapeOf(date.optional().describe('when'))).toEqual({ kind: 'scalar', type: 'EDTF date' });
		expect(shapeOf(integer(1, 9).default(1))).toEqual({ kind: 'scalar', type: 'whole number from 1 to 9' });
		expect(shapeOf(z.array(line()).default([]))).toMatchObject({ kind: 'list' });
	});

	test('keeps the meanings of words', () => {
		expect(shapeOf(Article.shape.status)).toMatchObject({
			kind: 'word',
			words: ['live', 'corrected', 'retracted', 'gone', 'unknown'],
			meanings: { gone: 'the address no longer shows it' },
		});
	});
});

describe('words for authors', () => {
	test.each([
		[line(), 'a line of text'],
		[date, 'an EDTF date'],
		[url, 'a web address'],
		[z.array(line()), 'a list'],
		[z.enum(['a', 'b']), 'one of a, b'],
		[z.literal('none'), 'none'],
		[z.strictObject({ a: line(), b: line() }), 'a group of fields (a, b)'],
		[
			z.strictObject({ a: line(), b: line(), c: line(), d: line(), e: line() }),
			'a group of fields (a, b, c and so on)',
		],
		[z.record(z.string(), line()), 'a group of named fields'],
		[orNone(url), 'a web address, or none with the reason'],
		[Article.shape.checked, 'none, or a group of fields (by, on)'],
	])('%#: %s', (schema, words) => {
		expect(typeWords(schema)).toBe(words);
	});

	test('describe a field by its outermost description', () => {
		expect(describeSchema(line().describe('inner').optional().describe('outer'))).toBe('outer');
		expect(describeSchema(line().describe('inner').optional())).toBe('inner');
		expect(describeSchema(line())).toBe('');
	});
});

describe('necessity', () => {
	test('tells what may be left out, and what holds then', () => {
		expect(necessity(line())).toEqual({ required: true, preset: null });
		expect(necessity(line().optional())).toEqual({ required: false, preset: null });
		expect(necessity(line().default('x').describe('y'))).toEqual({ required: false, preset: 'x' });
	});
});

describe('optionFor', () => {
	const byline = Article.shape.byline.options;

	test('goes by the form of the value', () => {
		expect(optionFor(byline, 'none')).toBe(byline[0]);
		expect(optionFor(byline, ['A'])).toBe(byline[1]);
		expect(optionFor(byline, { a: 'b' })).toBeNull();
		expect(optionFor(byline, null)).toBeNull();
	});

	test('prefers a word where it is given, and a text elsewhere', () => {
		const options = [z.literal('unknown'), date];
		expect(optionFor(options, 'unknown')).toBe(options[0]);
		expect(optionFor(options, 'soon')).toBe(options[1]);
	});

	test('between groups, goes by the deciding word, then by the fields', () => {
		const [estimate, explanation, finding] = Judgement.options;
		expect(optionFor(Judgement.options, { kind: 'finding', likelihood: 'likely' })).toBe(finding);
		expect(optionFor(Judgement.options, { likelihood: 'likely', horizon: 'x' })).toBe(estimate);
		expect(optionFor(Judgement.options, { title: 'x' })).toBe(explanation);
	});
});

describe('schemaAt and valueAt', () => {
	const article = { claims: [{ quotes: ['x', { exact: 'y' }] }], from: { a: { voice: 'outlet' } } };

	test('follow fields, items, records and choices', () => {
		expect(typeWords(schemaAt(Article, ['claims', 0, 'quotes', 1, 'exact'], article) ?? line())).toBe('a quote');
		expect(typeWords(schemaAt(Article, ['from', 'a', 'unnamed'], article) ?? date)).toBe('a line of text');
		expect(schemaAt(Article, ['claims', 0, 'quotes', 0, 'exact'], article)).toBeNull();
		expect(schemaAt(Article, ['nothing'], article)).toBeNull();
		expect(schemaAt(Entity, ['control'], { kind: 'person' })).toBeNull();
		expect(typeWords(schemaAt(Entity, ['control'], { kind: 'organisation' }) ?? line())).toContain('one of state');
	});

	test('never read what a value inherits', () => {
		expect(valueAt({}, ['constructor'])).toBeUndefined();
		expect(valueAt(['x'], ['length', 'x'])).toBeUndefined();
		expect(schemaAt(Article, ['constructor'], {})).toBeNull();
		expect(valueAt(article, ['claims', 0, 'quotes', 0])).toBe('x');
	});
});

test('short forms and reasons are told apart', () => {
	const [short, long] = Article.shape.claims.element.shape.quotes.unwrap().element.options;
	expect([isShorthand(short), isShorthand(long)]).toEqual([true, false]);
	expect(isReason(shapeOf(orNone(url).options[1]))).toBe(true);
	expect(isReason(shapeOf(z.strictObject({ none: line(), more: line() })))).toBe(false);
});

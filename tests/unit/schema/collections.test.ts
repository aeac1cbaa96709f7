import { describe, expect, test } from 'vitest';
import { Article } from '../../../src/schema/article.ts';
import { BookFile } from '../../../src/schema/book.ts';
import { Claim, Quote } from '../../../src/schema/claim.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';
import { Entity, entityKinds } from '../../../src/schema/entity.ts';
import { Judgement } from '../../../src/schema/judgement.ts';
import { shapeOf } from '../../../src/schema/shape.ts';

type Schema = Parameters<typeof shapeOf>[0];

function groupsIn(schema: Schema): Schema[] {
	const shape = shapeOf(schema);
	switch (shape.kind) {
		case 'fields':
			return [schema, ...Object.values(shape.fields).flatMap(groupsIn)];
		case 'list':
			return groupsIn(shape.item);
		case 'record':
			return groupsIn(shape.value);
		case 'choice':
			return shape.options.flatMap(groupsIn);
		default:
			return [];
	}
}

describe.each(Object.entries({ ...collections, book: BookFile }))('%s', (_, schema) => {
	test('refuses unknown keys in every group of fields', () => {
		for (const group of groupsIn(schema)) {
			const result = (group as typeof BookFile).safeParse({ 'no such field': 'x' });
			expect(result.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
		}
	});
});

test('the collections are the folders of a book, in the order of its indexes', () => {
	expect(collectionNames).toEqual(['chapters', 'articles', 'entities', 'questions', 'judgements', 'corrections']);
});

describe('claims', () => {
	const claim = { id: 'a', n: '1', paragraph: '2', from: 'b', form: 'direct', text: 'It is so.' };

	test('have presets', () => {
		expect(Claim.parse(claim)).toMatchObject({ n: 1, part: 'body', mode: 'asserted', quotes: [] });
	});

	test('take a quote in short and in full', () => {
		expect(Quote.parse('not one')).toEqual({ exact: 'not one', prefix: undefined, suffix: undefined });
		expect(Quote.parse({ exact: 'not one', prefix: 'so ' })).toEqual({ exact: 'not one', prefix: 'so ' });
	});

	test('keep the spaces of a quote: they stand in the capture', () => {
		expect(Quote.parse({ exact: ' not one ' })).toEqual({ exact: ' not one ' });
	});
});

describe('origins', () => {
	const from = (value: unknown) => Article.shape.from.safeParse({ a: value });

	test.each([
		[{ statement: 'javani-video' }, { kind: 'statement', statement: 'javani-video', unnamed: null }],
		[
			{ statement: 'javani-video', unnamed: 'an officer' },
			{ kind: 'statement', statement: 'javani-video', unnamed: 'an officer' },
		],
		[{ voice: 'outlet' }, { kind: 'outlet' }],
		[{ unnamed: 'dockers' }, { kind: 'unnamed', wording: 'dockers' }],
	])('%j', (written, read) => {
		expect(from(written).data?.['a' as never]).toEqual(read);
	});

	test.each([{}, { voice: 'outlet', unnamed: 'dockers' }, { voice: 'editor' }, 'outlet', null])(
		'%j is none',
		(written) => {
			expect(from(written).success).toBe(false);
		},
	);
});

describe('kinds', () => {
	test('every kind of entity has a schema', () => {
		expect(Entity.options.map(({ shape }) => shape.kind.value).sort()).toEqual(Object.keys(entityKinds).sort());
	});

	test('only an estimate has a likelihood', () => {
		const withLikelihood = Judgement.options.filter(({ shape }) => 'likelihood' in shape);
		expect(withLikelihood.map(({ shape }) => shape.kind.value)).toEqual(['estimate']);
	});
});

test('a book has presets for what only some books need', () => {
	const book = {
		...{ title: 'T', edition: 'first', asOf: '2025', authors: ['A'], reviewer: 'none', contact: 'a@b.c' },
		...{ language: 'en', licence: 'CC0', description: 'D' },
	};
	expect(BookFile.parse(book)).toEqual({
		...book,
		...{
			yardstick: 'icd203',
			paper: 'a4',
			gaps: [],
			watch: [],
			sourceSummary: [],
			terms: [],
			grading: true,
			coverage: 'error',
		},
	});
});

import { describe, expect, test } from 'vitest';
import { type OwnField, ownFields, ownFieldsOfBook } from '../../../../src/book/checks/own-fields.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

const { book } = smallBook();
const inShort = (fields: readonly OwnField[]) =>
	fields.map(
		({ path, isClaim, ofClaims }) => `${path.join('.')}${isClaim ? ' is a claim' : ofClaims ? ' of claims' : ''}`,
	);

function fieldsOf(id: string, changes?: Readonly<Record<string, Change>>): string[] {
	const entry = (changes ? smallBook(changes).book : book).byId.get(id as Id);
	if (!entry) throw new Error('not there');
	return inShort(ownFields(entry));
}

describe('our own words', () => {
	test('of an article leave out its title and byline', () => {
		expect(fieldsOf('mail-cranes')).toEqual([
			'summary',
			'identified.address.how',
			'identified.date.how',
			...['access', 'currency', 'bias', 'completeness', 'technical'].map((key) => `descriptor.${key}`),
			'claims.0.text is a claim',
			'claims.1.text is a claim',
		]);
		const unclear = ['when: 2024-05\n', 'when: 2024-05\n    unclear: which one\n'] as const;
		expect(fieldsOf('mail-cranes', { 'articles/mail-cranes.mdx': unclear })).toContain('claims.0.unclear of claims');
	});

	test('of an entity leave out its names', () => {
		expect(fieldsOf('ilka-varga')).toEqual(['summary', 'roles.0.title of claims']);
		expect(fieldsOf('vell-courier')).toEqual(['summary', 'reliability.basis']);
		expect(fieldsOf('norda')).toEqual(['summary']);
		expect(fieldsOf('varga-interview')).toEqual(['summary', 'medium', 'same.basis']);
		const agreement = (term: string) => ({
			'entities/agreement/lease.mdx': `---\nname: Lease\nsummary: A lease.\nwikidata: { none: invented }\n${term}text: { read: false }\n---\n\nA lease.\n`,
		});
		expect(fieldsOf('lease', agreement(''))).toEqual(['summary']);
		expect(fieldsOf('lease', agreement('term: two years\n'))).toEqual(['summary', 'term of claims']);
	});

	test('of a question are its labels and reasons', () => {
		expect(fieldsOf('has-a-crane-come')).toEqual([
			'title',
			'summary',
			'positions.0.label',
			'positions.0.held.0.because of claims',
			'positions.1.label',
			'positions.2.label',
			'bears.0.why of claims',
			'conflicts.0.note of claims',
			'wouldSettle.0',
		]);
	});

	test('of a judgement are all its texts', () => {
		expect(fieldsOf('no-crane-yet')).toEqual([
			'title',
			'summary',
			'statement',
			'horizon',
			'confidence.basis',
			'assumptions.0.text',
			'assumptions.0.ifWrong',
			'alternatives.0',
			'indicators.0',
			'implication',
			'change.why',
		]);
	});

	test('of a chapter and a correction leave out what was wrong', () => {
		expect(fieldsOf('the-quay')).toEqual(['title', 'summary']);
		expect(fieldsOf('the-quay', { 'chapters/the-quay.mdx': ['order: 1\n', 'order: 1\npart: One\n'] })).toEqual([
			'title',
			'summary',
			'part',
		]);
		expect(fieldsOf('crane-count')).toEqual(['title', 'summary', 'is']);
	});

	test('of book.yaml leave out its terms', () => {
		const { meta } = smallBook({
			'book.yaml': ['language: en\n', 'language: en\nsourceSummary: [Two reports.]\n'],
		}).book;
		expect(inShort(ownFieldsOfBook(meta))).toEqual([
			'title',
			'subtitle',
			'description',
			'gaps.0',
			'sourceSummary.0',
			'watch.0.what',
		]);
	});
});

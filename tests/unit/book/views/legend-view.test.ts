import { describe, expect, test } from 'vitest';
import { dateSamples } from '../../../../src/book/views/date-samples.ts';
import { legendOf, legendView } from '../../../../src/book/views/legend-view.ts';
import { forms, modes } from '../../../../src/schema/claim.ts';
import { edtfFault } from '../../../../src/schema/edtf.ts';
import { reliability } from '../../../../src/schema/grades.ts';
import { conflictKinds } from '../../../../src/schema/question.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();
const entriesOf = (slug: string) => legendOf(book).lists.find((list) => list.slug === slug)?.entries;

describe('the legend', () => {
	test('explains every word of a vocabulary', () => {
		const asWritten = (words: Readonly<Record<string, string>>) =>
			Object.entries(words).map(([sign, meaning]) => ({ sign, meaning }));
		expect(entriesOf('legend-publishers')).toEqual(asWritten(reliability));
		expect(entriesOf('legend-conflicts')).toEqual(asWritten(conflictKinds));
		expect(legendOf(book).confidence.levels.map(({ level }) => level)).toEqual(['high', 'moderate', 'low']);
	});

	test('shows words as pages print them', () => {
		expect(entriesOf('legend-forms')?.[0]).toEqual({ sign: 'the speaker’s words', meaning: forms.direct });
		expect(entriesOf('legend-modes')?.slice(0, 2)).toEqual([
			{ sign: 'no word', meaning: modes.asserted },
			{ sign: 'called likely', meaning: modes.likely },
		]);
		expect(entriesOf('legend-cells')?.map(({ sign }) => sign)).toEqual(['nothing recorded', 'predates']);
	});

	test('has no grades where the book does not grade', () => {
		const slugs = (grading: string) =>
			legendOf(smallBook({ 'book.yaml': ['language: en\n', `language: en\ngrading: ${grading}\n`] }).book).lists.map(
				({ slug }) => slug,
			);
		expect(slugs('true').filter((slug) => !slugs('false').includes(slug))).toEqual([
			'legend-publishers',
			'legend-credibility',
		]);
	});

	test('has ids that no heading of a text can have, each once', () => {
		const { frame, legend } = legendView(book);
		const slugs = [legend.likelihood, legend.confidence, ...legend.lists, legend.dates].map(({ slug }) => slug);
		expect(slugs.every((slug) => slug.startsWith('legend-'))).toBe(true);
		expect(new Set(slugs).size).toBe(slugs.length);
		expect(frame.contents.map(({ href }) => href)).toEqual(slugs.map((slug) => `#${slug}`));
		expect(frame.path).toBe('method/legend/index.html');
	});
});

describe('dates of the legend', () => {
	test('are of the profile, and each is drawn in its own way', () => {
		expect(dateSamples.map(({ edtf }) => edtfFault(edtf))).toEqual(dateSamples.map(() => null));
		const drawn = dateSamples.map(({ strokes }) => JSON.stringify(strokes));
		expect(new Set(drawn).size).toBe(drawn.length);
	});

	test('are told in words', () => {
		const words = Object.fromEntries(legendOf(book).dates.rows.map(({ edtf, sign }) => [edtf, sign]));
		expect(words).toMatchObject({ '2025-06~': 'about June 2025', '[..2025-09-03]': 'on or before 3 September 2025' });
	});
});

import type { Issue, Severity } from '../../issues/issue.ts';
import { type Coverage, coverage } from '../coverage.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';

/** Every sentence has its support, as far as book.yaml asks for it (`coverage`: error, warning or off). */
export const nakedSentences: Check = (book) => {
	const level = book.meta.coverage;
	return level === 'off' ? [] : nakedIssues(coverage(book), level);
};

/** The sentences without support as issues. */
export function nakedIssues({ pages }: Coverage, severity: Severity): Issue[] {
	return pages.flatMap(({ entry, naked }) => {
		const place = placeInProse(entry);
		return naked.map(
			({ text, offset }): Issue => ({
				code: 'sentence-naked',
				at: place(offset),
				args: { sentence: shortened(text) },
				severity,
			}),
		);
	});
}

const SHOWN = 80;

/** The beginning of a sentence, up to the end of a word where there is one. */
export function shortened(sentence: string): string {
	if (sentence.length <= SHOWN) return sentence;
	const cut = sentence.lastIndexOf(' ', SHOWN);
	return `${sentence.slice(0, cut > SHOWN / 2 ? cut : SHOWN).toWellFormed()} …`;
}

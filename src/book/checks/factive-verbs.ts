import type { Issue, Place } from '../../issues/issue.ts';
import { factiveVerbs, isEnglish } from '../../prose/wording.ts';
import { type CoveredEntry, coveredEntries } from '../coverage.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';

/** Our own sentences, titles, summaries and labels treat nothing that somebody said as proved. Quotations are exempt. */
export const factiveVerbsCheck: Check = (book) => {
	if (!isEnglish(book.meta.language)) return [];
	return coveredEntries(book).flatMap((entry) => [...inProse(entry), ...inFields(entry)]);
};

function inProse(entry: CoveredEntry): Issue[] {
	const place = placeInProse(entry);
	return entry.prose.sentences.flatMap(({ text, offset }) =>
		factiveVerbs(text).map(({ word }) => issue(word, place(offset))),
	);
}

function inFields(entry: CoveredEntry): Issue[] {
	return ownFields(entry).flatMap(({ path, text }) =>
		factiveVerbs(text).map(({ word, offset }) => issue(word, { file: entry.file, path, within: offset })),
	);
}

const issue = (word: string, at: Place): Issue => ({ code: 'verb-factive', at, args: { word } });

interface OwnField {
	readonly path: readonly (string | number)[];
	readonly text: string;
}

/** The short texts of front matter that are our own words. The title of an article is its outlet’s. */
function ownFields({ collection, data }: CoveredEntry): OwnField[] {
	const summary = { path: ['summary'], text: data.summary };
	switch (collection) {
		case 'articles':
		case 'entities':
			return [summary];
		case 'chapters':
			return [{ path: ['title'], text: data.title }, summary];
		case 'judgements':
			return [
				{ path: ['title'], text: data.title },
				summary,
				{ path: ['statement'], text: data.statement },
				{ path: ['implication'], text: data.implication },
			];
		case 'questions':
			return [
				{ path: ['title'], text: data.title },
				summary,
				...data.positions.map(({ label }, i) => ({ path: ['positions', i, 'label'], text: label })),
			];
	}
}

import { coveredEntries } from '../coverage.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';

/** Letters of scripts in which words are written apart. */
const WORD =
	/^(?=[\p{L}\p{N}])[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No word follows a citation without a space: its sentence would be taken for a part of the one before, with the same support. */
export const crowdedCitations: Check = (book) =>
	coveredEntries(book).flatMap((entry) => {
		const place = placeInProse(entry);
		const { citations, sentences } = entry.prose;
		return citations
			.filter(({ sentence, from }) => from > 0 && WORD.test(sentences[sentence]?.text.slice(from, from + 2) ?? ''))
			.map(({ offset }) => ({ code: 'citation-crowded', at: place(offset), args: {} }));
	});

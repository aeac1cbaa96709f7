import { literally, type WordList, wordList } from '../../prose/word-list.ts';
import type { BookFile } from '../../schema/book.ts';
import type { Book } from '../model.ts';
import type { OwnText } from './own-texts.ts';
import type { WordingRule } from './wording-rule.ts';

type Term = BookFile['terms'][number];

/** The words that the book avoids (`terms` of book.yaml). Quotations and names of entities are exempt; `null` without any term. */
export function avoidedTerms(terms: readonly Term[], book: Book): WordingRule | null {
	if (terms.length === 0) return null;
	const lists = terms.map((term) => ({ term, list: wordList(term.avoid.map(literally)) }));
	return {
		source: lists.map(({ list }) => list.source).join('|'),
		ofClaims: true,
		find: (own) => lists.flatMap(({ term, list }) => avoided(own, term, list, book)),
	};
}

function avoided(own: OwnText, { use, why }: Term, list: WordList, book: Book) {
	return list
		.find(own.text)
		.filter((found) => !own.isId(found) && !inName(own.text, found.offset, book))
		.map((found) => ({
			code: 'term-avoided' as const,
			at: own.place(found),
			args: { word: found.word, use, why: why.replace(/\.$/, '') },
		}));
}

/** Whether a place in a text lies in the name that the book gives an entity. */
function inName(text: string, at: number, book: Book): boolean {
	return [...book.entities.values()].some(({ data: { name } }) => {
		const start = text.lastIndexOf(name, at);
		return start !== -1 && at < start + name.length;
	});
}

import { conflictKinds } from '../schema/question.ts';
import { languageWords } from './language-words.ts';
import type { Book } from './model.ts';
import { sourceSummary } from './source-summary.ts';

/** Something that a book has so many of, by its name in the singular and in the plural. */
export interface Total {
	readonly one: string;
	readonly many: string;
	readonly count: number;
}

/** What a text can state of the whole book, counted. Names of which one begins another stand with the longer first. */
export function bookTotals(book: Book): Total[] {
	const summary = sourceSummary(book);
	const { articles, publishers, claims, quotes, origins, grade, languages, conflicts } = summary;
	const kinds = new Map(conflicts.map(({ name, count }) => [name, count]));
	const graded = (letter: string) => grade?.find(({ name }) => name === letter)?.count ?? 0;
	return [
		...languages.map(({ name, count }) => qualified('article', `in ${languageWords(name)}`, count)),
		...(grade === null ? [] : [...'ABCDEF'].map((letter) => qualified('article', `graded ${letter}`, graded(letter)))),
		total('article', articles),
		total('publisher', publishers),
		qualified('claim', 'of unknown origin', origins.unknownClaims),
		total('claim', claims),
		total('matched quote', quotes.matched),
		total('quote', quotes.all),
		total('identified origin', origins.statements + origins.outlets),
		total('unknown origin', origins.unknownClaims),
		qualified('statement', 'of a known speaker', origins.statements),
		...Object.keys(conflictKinds).map((kind) => qualified('conflict', `of ${kind}`, kinds.get(kind) ?? 0)),
		total('contradiction', kinds.get('contradiction') ?? 0),
		total(
			'conflict',
			conflicts.reduce((sum, { count }) => sum + count, 0),
		),
		total('question', book.questions.size),
		total('judgement', book.judgements.size),
		total('language', languages.length),
	];
}

function total(one: string, count: number): Total {
	return { one, many: `${one}s`, count };
}

function qualified(noun: string, words: string, count: number): Total {
	return { one: `${noun} ${words}`, many: `${noun}s ${words}`, count };
}

import { type controls, reliability } from '../schema/grades.ts';
import { conflictKinds, questionStates } from '../schema/question.ts';
import { languageWords } from './language-words.ts';
import type { Book } from './model.ts';
import { spellings } from './names.ts';
import { relayedBy } from './relations.ts';
import { sourceSummary } from './source-summary.ts';

/** Something that a book has so many of, by its name in the singular and in the plural. */
export interface Total {
	readonly one: string;
	readonly many: string;
	readonly count: number;
}

/** What a text can state of the whole book, counted. */
export function bookTotals(book: Book): Total[] {
	const { claims, quotes, origins, languages, conflicts } = sourceSummary(book);
	const kinds = new Map(conflicts.map(({ name, count }) => [name, count]));
	const questions = [...book.questions.values()];
	const statements = [...book.entities.values()].filter(({ data }) => data.kind === 'statement');
	return [
		...articleTotals(book),
		...publisherTotals(book),
		qualified('claim', 'of unknown origin', origins.unknownClaims),
		total('claim', claims),
		total('matched quote', quotes.matched),
		total('quote', quotes.all),
		total('identified origin', origins.statements + origins.outlets),
		total('unknown origin', origins.unknownClaims),
		total('origin', origins.statements + origins.outlets),
		total('statement', statements.length),
		qualified('statement', 'of a known speaker', origins.statements),
		agreeing('statement', ['by a side with an interest', 'by sides with an interest'], origins.interested),
		...Object.keys(conflictKinds).map((kind) => qualified('conflict', `of ${kind}`, kinds.get(kind) ?? 0)),
		total('contradiction', kinds.get('contradiction') ?? 0),
		total('conflict', questions.flatMap(({ data }) => data.conflicts).length),
		...Object.keys(questionStates).map((state) =>
			total(`${state} question`, questions.filter(({ data }) => data.status === state).length),
		),
		total('question', questions.length),
		total('judgement', book.judgements.size),
		{ one: 'entity', many: 'entities', count: book.entities.size },
		total('language', languages.length),
	];
}

/** What is said of one, and of several. */
type Words = readonly [one: string, many: string];

const from: Readonly<Record<keyof typeof controls, Words>> = {
	state: ['from a state-controlled publisher', 'from state-controlled publishers'],
	party: ['from a party-controlled publisher', 'from party-controlled publishers'],
	private: ['from a privately owned publisher', 'from privately owned publishers'],
	exile: ['from a publisher in exile', 'from publishers in exile'],
	unknown: ['from a publisher with unknown owners', 'from publishers with unknown owners'],
};

/** The articles, and those by language, grade, control, publisher, year and statement. */
function articleTotals(book: Book): Total[] {
	const { articles, languages, control, grade } = sourceSummary(book);
	const all = [...book.articles.values()];
	const countOf = (tallies: typeof languages, name: string) => tallies.find((tally) => tally.name === name)?.count ?? 0;
	const byPublisher = Map.groupBy(all, ({ data }) => data.publisher);
	const entities = [...book.entities.values()];
	return [
		total('article', articles),
		total('source', articles),
		...languages.map(({ name, count }) => qualified('article', `in ${languageWords(name)}`, count)),
		...Object.keys(grade === null ? {} : reliability).map((letter) =>
			qualified('article', `graded ${letter}`, countOf(grade ?? [], letter)),
		),
		...Object.entries(from).map(([name, words]) => agreeing('article', words, countOf(control, name))),
		...[...Map.groupBy(all, ({ data }) => data.published.slice(0, 4))].map(([year, { length }]) =>
			qualified('article', `from ${year}`, length),
		),
		...entities.flatMap((entity): Total[] => {
			if (entity.data.kind === 'statement') {
				const count = relayedBy(book.relations, entity.id).length;
				return spellings(entity).map(({ text }) => relaying(text, count));
			}
			const count = byPublisher.get(entity.id)?.length ?? 0;
			return count === 0 ? [] : spellings(entity).map(({ text }) => qualified('article', `from ${text}`, count));
		}),
	];
}

/** Those that publish an article, and those by grade. */
function publisherTotals(book: Book): Total[] {
	const ids = new Set([...book.articles.values()].map(({ data }) => data.publisher));
	const letters = [...ids].map((id) => {
		const data = book.entities.get(id)?.data;
		return data?.kind === 'organisation' ? (data.reliability?.letter ?? 'F') : 'F';
	});
	return [
		total('publisher', ids.size),
		total('outlet', ids.size),
		...Object.keys(book.meta.grading ? reliability : {}).map((letter) =>
			qualified('publisher', `graded ${letter}`, letters.filter((given) => given === letter).length),
		),
	];
}

function total(one: string, count: number): Total {
	return { one, many: `${one}s`, count };
}

function qualified(noun: string, words: string, count: number): Total {
	return { one: `${noun} ${words}`, many: `${noun}s ${words}`, count };
}

function agreeing(noun: string, [one, many]: Words, count: number): Total {
	return { one: `${noun} ${one}`, many: `${noun}s ${many}`, count };
}

const relaying = (name: string, count: number): Total => ({
	one: `article relays ${name}`,
	many: `articles relay ${name}`,
	count,
});

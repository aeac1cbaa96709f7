import { type Likelihood, likelihood, otherRow } from '../schema/likelihood.ts';
import { numberOf, numberSource } from './number-words.ts';
import { type Found, literally, wordList } from './word-list.ts';

/** An expression of likelihood in a text. */
interface LikelihoodFound extends Found {
	readonly likelihood: Likelihood;
	/** Whether it is of the row of the scale that the book does not use, or a figure. */
	readonly otherRow: boolean;
}

/** Forms of the same word that the rows do not print. “Remote” alone is said of places. */
const forms: Readonly<Record<string, string>> = {
	'almost certain': 'almost certain(?:ly)?',
	'nearly certain': 'nearly certain(?:ly)?',
	'roughly even chance': '(?:roughly )?even chances?',
	'roughly even odds': '(?:roughly )?even odds',
	'highly improbable': 'highly improbabl[ey]',
	'highly probable': 'highly probabl[ey]',
	improbable: 'improbabl[ey]',
	probable: 'probabl[ey]',
	remote: 'remote (?:chance|possibility|probability|likelihood|prospect)s?',
};

interface Expression {
	readonly source: string;
	readonly is: RegExp;
	readonly likelihood: Likelihood;
	readonly otherRow: boolean;
}

const expression = (words: string, range: string, other: boolean): Expression => {
	const source = forms[words]?.replaceAll(' ', '\\s+') ?? literally(words);
	return { source, is: new RegExp(`^(?:${source})$`, 'i'), likelihood: range as Likelihood, otherRow: other };
};

// Longest first: “very likely” is no “likely”.
const expressions: readonly Expression[] = [
	...Object.entries(likelihood).map(([range, { words }]) => expression(words, range, false)),
	...Object.entries(otherRow).map(([range, words]) => expression(words, range, true)),
].sort((a, b) => b.source.length - a.source.length);

const NUMBER = `(?:\\d{1,3}(?:\\.\\d+)?|${numberSource})`;
const SHARE = `${NUMBER}(?:\\s?(?:[-–]|to|or)\\s?${NUMBER})?[\\s-]?(?:%|per[\\s-]?cent)`;
const NOUN = '(?:chances?|probability|likelihood|odds|risk)';
/** A likelihood as a figure. What is a share of something else, as in “90 per cent of the oil”, is none. */
const figures = [
	`${SHARE}[\\s-]+(?:likely|unlikely|probable|certain|certainty|sure|${NOUN})`,
	`${NOUN} (?:of|is|at) (?:about |around |roughly |some )?${SHARE}`,
	`${NUMBER}[\\s-]in[\\s-]${NUMBER}[\\s-]${NOUN}`,
	'fifty[\\s-]fifty',
];
const list = wordList([...expressions.map(({ source }) => source), ...figures]);

/** What every expression of likelihood holds, as the source of a regular expression. */
export const likelihoodSource = list.source;

/** The expressions of likelihood in a text, outside quotations: those of both rows of the scale, and figures. */
export function likelihoodWords(text: string): LikelihoodFound[] {
	return list.find(text).map((found) => {
		const meant = expressions.find(({ is }) => is.test(found.word));
		return { ...found, likelihood: meant?.likelihood ?? rangeOf(found.word), otherRow: meant?.otherRow ?? true };
	});
}

/** The first range that reaches up to a figure. */
function rangeOf(figure: string): Likelihood {
	const [first = 0, second = first] = (figure.match(new RegExp(NUMBER, 'gi')) ?? []).map(numberOf);
	const percent = /[\s-]in[\s-]/i.test(figure) ? (100 * first) / second : (first + second) / 2;
	const range = Object.entries(likelihood).find(([, { to }]) => percent <= to);
	return (range?.[0] ?? 'almost-certain') as Likelihood;
}

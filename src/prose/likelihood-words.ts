import { type Likelihood, likelihood, otherRow } from '../schema/likelihood.ts';
import { type Found, literally, wordList } from './word-list.ts';

/** An expression of likelihood in a text. */
interface LikelihoodFound extends Found {
	readonly likelihood: Likelihood;
	/** Whether it is of the row of the scale that the book does not use. */
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

const list = wordList(expressions.map(({ source }) => source));

/** What every expression of likelihood holds, as the source of a regular expression. */
export const likelihoodSource = list.source;

/** The expressions of likelihood of both rows of the scale in a text, outside quotations. */
export function likelihoodWords(text: string): LikelihoodFound[] {
	return list.find(text).flatMap((found) => {
		const meant = expressions.find(({ is }) => is.test(found.word));
		return meant === undefined ? [] : [{ ...found, likelihood: meant.likelihood, otherRow: meant.otherRow }];
	});
}

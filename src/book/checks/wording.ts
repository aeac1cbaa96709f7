import { anyOf } from '../../prose/word-list.ts';
import { isEnglish } from '../../prose/wording.ts';
import { avoidedTerms } from './avoided-terms.ts';
import type { Check } from './check.ts';
import { factiveVerbsRule } from './factive-verbs.ts';
import { likelihoodRow } from './likelihood-row.ts';
import { likelihoodWithConfidence } from './likelihood-with-confidence.ts';
import { misplacedLikelihood } from './misplaced-likelihood.ts';
import { ownTexts } from './own-texts.ts';
import { weaselWordsRule } from './weasel-words.ts';
import type { WordingRule } from './wording-rule.ts';

/** Rules whose lists of words are English. */
const english: readonly WordingRule[] = [
	factiveVerbsRule,
	weaselWordsRule,
	misplacedLikelihood,
	likelihoodRow,
	likelihoodWithConfidence,
];

/**
 * All rules on the words of our own texts, in one pass: one expression says of
 * each text whether any rule need look at it.
 */
export const wording: Check = (book) => {
	const terms = avoidedTerms(book.meta.terms, book);
	const rules = [...(isEnglish(book.meta.language) ? english : []), ...(terms === null ? [] : [terms])];
	const any = anyOf(rules.map(({ source }) => source));
	const ofClaims = rules.filter((rule) => rule.ofClaims);
	const anyOfClaims = anyOf(ofClaims.map(({ source }) => source));
	const texts = ownTexts(book, (text, isClaim) => (isClaim ? anyOfClaims : any).test(text));
	return texts.flatMap((own) => (own.isClaim ? ofClaims : rules).flatMap((rule) => rule.find(own)));
};

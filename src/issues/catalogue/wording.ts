import { type CatalogueEntry, error, warning } from './entry.ts';

/** What can be wrong with our own sentences. */
export const wordingIssues = {
	'sentence-naked': error(
		'Nothing supports the sentence “{sentence}”.',
		'Cite the claim that shows it, or put it into <Finding>, <Assumption> or <Background>.',
	),
	'sentence-firmer': warning(
		'The sentence “{sentence}” has no hedge, but all that it cites is {modes}.',
		'Put it as the source does: may, might, would, is to, whether.',
	),
	'verb-factive': warning(
		'“{word}” treats what somebody said as proved.',
		'Write says, states or confirms with an object; a source’s own word goes into quotation marks.',
	),
	'words-weasel': warning(
		'“{word}” {fault}.',
		'Say who says it and cite the claim, say what is meant, or leave the word out.',
	),
	'likelihood-misplaced': warning(
		'“{word}” is a likelihood of ours outside an estimate.',
		'Make it a judgement of kind estimate, say whose view it is and cite the claim, or put it without a likelihood.',
	),
	'likelihood-row': warning(
		'“{word}” is not of the row of words in which this book states likelihood.',
		'Write “{use}”, the words of that row for the same range.',
	),
	'likelihood-with-confidence': error(
		'A likelihood (“{word}”) and a level of confidence (“{level}”) stand in one sentence.',
		'Make two sentences: how probable it is, and how far the evidence carries.',
	),
	'likelihood-unstated': error(
		'The statement of the estimate does not say that it is “{words}”.',
		'Put the words into the sentence: standing alone it is firmer than the estimate.',
	),
	'likelihood-differs': error(
		'The statement says “{word}”, but the likelihood of the estimate is “{words}”.',
		'Mend the statement, or the field `likelihood`.',
	),
	'term-avoided': warning(
		'This book avoids the word “{word}”: {why}.',
		'Write “{use}”; a source’s own word goes into quotation marks.',
	),
	'citation-crowded': error(
		'A word follows the citation without a space.',
		'Put a space between them, so that a sentence that begins there is seen as one.',
	),
} as const satisfies Record<string, CatalogueEntry>;

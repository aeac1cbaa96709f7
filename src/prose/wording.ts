import { whole, wordList } from './word-list.ts';

/**
 * Words of English by which our own sentences are judged. What stands in quotation marks is somebody else’s: it is passed over.
 */

/**
 * Words that keep a sentence from being firmer than a claim that is likely, possible, conditional, planned or a question. “Says” and
 * “according to” are none: they say who claims a thing, not how firmly.
 */
export const hedges = {
	possible:
		'may|might|could|can|perhaps|possibly|possible|maybe|potential|potentially|suggests?|suggested|suggesting|hints?|hinted|indicates?|indicated|rumou?rs?|rumou?red|unconfirmed|speculates?|speculated|alleged|allegedly|reportedly|said to|thought to|uncertain|unclear',
	likely:
		'likely|unlikely|probable|probably|presumably|apparently|appears?|appeared|seems?|seemed|expects?|expected|believes?|believed|chances?|tends?|assumes?|assumed|supposed|forecasts?|predicts?|predicted',
	conditional: 'if|unless|would|should|depends?|depended|condition|conditions|conditional|provided|in case|otherwise',
	planned:
		'will|shall|plans?|planned|planning|intends?|intended|intention|intentions|aims?|aimed|aiming|meant|due to|is to|are to|was to|were to|wants?|wanted|wishes|wish|wished|seeks?|seeking|sought|hopes?|hoped|promises?|promised|pledges?|pledged|announces?|announced|proposes?|proposed|offers?|offered|pursues?|pursuing|pursued|calls? for|called for|prepares?|preparing|vows?|vowed|goals?|purpose',
	question:
		'whether|asks?|asked|asking|questions?|questioned|doubts?|doubted|doubtful|wonders?|wondered|reproach|reproached|why|in question|disputes?|disputed',
} as const;

const HEDGE = new RegExp(whole(Object.values(hedges).join('|')), 'iu');

/** Verbs that treat what somebody said as proved. “Confirmed an attack” says who said so; “confirmed that” says that it is so. */
export const factiveVerbs = wordList([
	'reveal(?:s|ed|ing)?',
	'revelations?',
	'admit(?:s|ted|ting)?',
	'admissions?',
	'conced(?:es?|ed|ing)',
	'acknowledg(?:es?|ed|ing)',
	'disclos(?:es?|ed|ing)',
	'confess(?:es|ed|ing)?',
	'expos(?:es?|ed|ing)',
	'uncover(?:s|ed|ing)?',
	'unmask(?:s|ed|ing)?',
	'debunk(?:s|ed|ing)?',
	'(?:confirm|prov|demonstrat|discover|point(?:s|ed|ing)? out|realis|realiz|recognis|recogniz)(?:s|e|es|ed|ing)? that',
]);

const PASSIVE = 'believed|thought|claimed|reported|rumou?red|alleged|understood|assumed';

/**
 * Words that keep from the reader who says a thing, or how sure it is. Where a sentence cites what somebody says they are not
 * ours. “Is said to” with a citation is plain, and none.
 */
export const weaselWords = {
	'does not tell who says so': wordList([
		`it (?:is|was) (?:widely |generally |commonly )?(?:${PASSIVE})`,
		'it (?:is|was) said that',
		'(?:some|many|most) (?:people )?(?:say|said|believe|argue|claim|think)',
		'(?:observers|experts|analysts|critics|commentators) (?:say|said|note|noted|believe|argue|claim|agree|warn)',
		'reportedly|allegedly|supposedly|purportedly',
	]),
	'says nothing: its opposite is as true': wordList([
		'(?:could|may|might|can) (?:possibly|perhaps|conceivably)',
		'(?:may|might) or (?:may|might) not',
		'arguably',
		'to (?:some|a certain) (?:extent|degree)',
	]),
	'asks to be believed': wordList([
		'clearly|obviously|undoubtedly|undeniably|unquestionably|evidently|surely',
		'(?:no|without|beyond) (?:a )?doubt',
		'of course|needless to say|it goes without saying|as is well known|it is well known|everybody knows',
	]),
} as const;

/** A level of confidence, by name. */
export const confidenceLevels = wordList([
	'(?:high|moderate|low) confidence',
	'confidence (?:level )?(?:is |was |of |at )?(?:high|moderate|low)',
	'(?:highly|moderately) confident',
]);

/** Verbs and phrases with which a sentence passes on what somebody says or thinks. */
const REPORT = new RegExp(
	whole(
		'say|says|said|saying|reportedly|allegedly|report|reports|reported|according to|tell|tells|told|call|calls|called|describe|describes|described|quote|quotes|quoted|write|writes|wrote|argue|argues|argued|claims? that|claimed|states? that|stated|holds|held|speaks|spoke|adds|added|asks|asked|expects?|expected|believes?|believed|warns?|warned|suggests?|suggested|estimates|estimated|predicts?|predicted|thinks?|thought|sees|saw|words?|attribute[sd]?|denies|denied|notes|noted|puts it|gives|paraphrases?|paraphrased|retells?|headline|highlights',
	),
	'iu',
);

/** Whether a sentence of ours has a hedge; one in a quotation counts, since it is shown to the reader. */
export function isHedged(sentence: string): boolean {
	return HEDGE.test(sentence);
}

/** Whether a sentence passes on what somebody says. */
export const isReport = (sentence: string): boolean => REPORT.test(sentence);

/** Whether these lists are for a language. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

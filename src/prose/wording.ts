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

const WHOLE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' } as const;
const whole = (words: string): RegExp => new RegExp(`${WHOLE.before}(?:${words})${WHOLE.after}`, 'giu');

const HEDGE = whole(Object.values(hedges).join('|'));

/** Verbs that treat what somebody said as proved. “Confirmed an attack” says who said so; “confirmed that” says that it is so. */
const FACTIVE = whole(
	[
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
	].join('|'),
);

/** A quotation of at most this many code units: a mark that is never closed hides no more. */
const QUOTATION = /“[^“”]{1,400}”|"[^"]{1,400}"|«[^«»]{1,400}»|„[^„“”]{1,400}[“”]|‘[^‘’]{1,200}’(?![\p{L}\p{N}])/gu;

/** A text in which what is quoted is blank; offsets stay. */
const withoutQuotations = (text: string): string => text.replace(QUOTATION, (found) => ' '.repeat(found.length));

/** Whether a sentence of ours has a hedge; one in a quotation counts, since it is shown to the reader. */
export function isHedged(sentence: string): boolean {
	HEDGE.lastIndex = 0;
	return HEDGE.test(sentence);
}

/** The verbs of our own in a text that treat what somebody said as proved, with where each stands in the text. */
export function factiveVerbs(text: string): { word: string; offset: number }[] {
	return [...withoutQuotations(text).matchAll(FACTIVE)].map(({ 0: word, index }) => ({ word, offset: index }));
}

/** Whether these lists are for a language. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** Quotation marks, and at most so much between them. */
const marks = (most: number | '', end = ''): RegExp =>
	new RegExp(
		`“[^“”]{1,${most}}(?:”${end})|"[^"]{1,${most}}"|«[^«»]{1,${most}}(?:»${end})|„[^„“”]{1,${most}}(?:[“”]${end})|‘[^‘’]{1,${most}}’(?![\\p{L}\\p{N}])`,
		'gu',
	);

/** Lints pass over what is quoted, but a mark that is never closed hides no more than this. */
const LINTED = marks(400);
/** An opening mark that is never closed quotes all that follows. */
const QUOTED = marks('', '|$');

const MARK = /[“"«„‘]/;

/** A text in which what is quoted is blank; offsets stay. */
export const withoutQuotations = (text: string): string => text.replace(LINTED, (found) => ' '.repeat(found.length));

/** What stands in quotation marks, without them. */
export interface Quotation {
	readonly words: string;
	/** Where its opening mark stands, in UTF-16 code units. */
	readonly offset: number;
}

/** Whether a text can hold a quotation: quick, and never wrong when it says no. */
export const mayQuote = (text: string): boolean => MARK.test(text);

/** The quotations of a text, in order. One that is never closed goes on to its end. */
export function quotations(text: string): Quotation[] {
	if (!mayQuote(text)) return [];
	return [...text.matchAll(QUOTED)].map(({ 0: found, index }) => ({
		words: found.replace(/^.|[”"»“’]$/gu, ''),
		offset: index,
	}));
}

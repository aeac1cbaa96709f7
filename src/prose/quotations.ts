/** A quotation of at most this many code units: a mark that is never closed hides no more. */
const QUOTATION = /“[^“”]{1,400}”|"[^"]{1,400}"|«[^«»]{1,400}»|„[^„“”]{1,400}[“”]|‘[^‘’]{1,200}’(?![\p{L}\p{N}])/gu;

/** A first look, since most texts have none. */
const MARK = /[“"«„‘]/;

/** A text in which what is quoted is blank; offsets stay. */
export const withoutQuotations = (text: string): string => text.replace(QUOTATION, (found) => ' '.repeat(found.length));

/** What stands in quotation marks, without them. */
export const quotations = (text: string): string[] =>
	MARK.test(text) ? (text.match(QUOTATION) ?? []).map((found) => found.slice(1, -1)) : [];

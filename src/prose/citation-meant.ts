import { citedIn } from './citations.ts';

/** A thing that can be cited, as it comes out of hands that do not know how: codes in small letters, other signs between code and claim. */
const TARGET =
	/(!?)\s*(?:\b(s[1-9]\d{0,4})\s*[#|:]\s*#?|#)\s*([a-z0-9-]+)|(!?)\b([a-z][a-z0-9-]*(?:\s*#\s*[a-z0-9-]+)?)/gi;
const JOINED = /\s(?:and|&)\s/gi;
/** Where a thing stood that is cited. */
const MARK = '\u0000';
const BETWEEN = new RegExp(`^[[({［\\s@]*${MARK}(?:\\s*[,;]+[\\s@]*${MARK})*[\\])}］,;\\s]*$`);

/**
 * The citation that was meant by something that is none, such as `[@S1#a, S2#b]`, `[S1#a]` or `(@s1#a)`; `null` where it cannot be
 * told. What stands around and between the things that are cited may only be signs.
 */
export function citationMeant(written: string): string | null {
	const targets: string[] = [];
	const spaced = written.replace(/!\s*@/g, '@!').replace(JOINED, ';');
	const between = spaced.replace(TARGET, (_, no = '', code, claim, noQuestion = '', question) => {
		const name = claim === undefined ? question : `${code?.toUpperCase() ?? ''}#${claim}`;
		targets.push(`${no}${noQuestion}${name.replace(/\s/g, '')}`.replace(/#.*$/, (id) => id.toLowerCase()));
		return MARK;
	});
	const meant = `[@${targets.join('; ')}]`;
	return BETWEEN.test(between) && meant !== written && citedIn(meant) !== null ? meant : null;
}

import { type Fault, fault } from './fault.ts';

/** Front matter and prose of a file, by their places in it. */
export interface Split {
	readonly yaml: { readonly from: number; readonly to: number };
	readonly bodyOffset: number;
}

const FENCE = '---\n';
const LAST_FENCE = '\n---';
/** What authors write when they mean the closing line. */
const ALMOST_FENCE = /^(?:-{2,}|\.{3}|\+{3}|–+|—+)[ \t]*$/m;

/** An opening line that is not the first, or not alone on it. */
const LATE_FENCE = /^\s*---[ \t]*\n/;

/** Splits a text at its fences: `---` on the first line and on a line of its own, nothing else on either. */
export function splitFrontMatter(text: string): Split | Fault {
	if (!text.startsWith(FENCE)) return opening(text);
	const end = text.indexOf(`${LAST_FENCE}\n`, FENCE.length - 1);
	if (end !== -1) return split(end, end + LAST_FENCE.length + 1);
	if (text.endsWith(LAST_FENCE)) return split(text.length - LAST_FENCE.length, text.length);
	const almost = ALMOST_FENCE.exec(text.slice(FENCE.length));
	return fault('front-matter-unclosed', almost ? FENCE.length + almost.index : 0);
}

function split(end: number, bodyOffset: number): Split {
	return { yaml: { from: FENCE.length, to: Math.max(end, FENCE.length) }, bodyOffset };
}

function opening(text: string): Fault {
	const first = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
	const toml = first.startsWith('+++') || /^---\s*toml\b/i.test(first);
	if (toml) return fault('front-matter-toml', 0);
	const late = LATE_FENCE.test(text)
		? { mend: 'The first line must be exactly ---: take away what is before or behind it.' }
		: {};
	return fault('front-matter-missing', 0, late);
}

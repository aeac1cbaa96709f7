import type { ProseFault } from './fault.ts';

/**
 * What a text may hold at most. The parser behind `tree.ts` needs time that grows with the square of some of these, and doubles
 * with each tag inside a brace; no text that is meant to be read comes near.
 */
const limits = {
	characters: 200_000,
	'characters in a line': 10_000,
	'levels of nesting': 100,
	'tags after a brace': 10,
	braces: 500,
	tags: 1_000,
	'character references': 2_000,
	underscores: 5_000,
	'web addresses': 2_000,
} as const;
type Limited = keyof typeof limits;

export const MAX_DEPTH = limits['levels of nesting'];

/** Expressions in braces know no escapes, so an escaped < counts. */
const COUNTED = /\\[^<]|[{_&]|<(?=[A-Za-z/>])|www\.|:\/\//g;
const KINDS: Readonly<Record<string, Limited>> = {
	'{': 'braces',
	_: 'underscores',
	'&': 'character references',
	'<': 'tags',
	'www.': 'web addresses',
	'://': 'web addresses',
};
const DEEP_LINE = new RegExp(`^[ \\t]*(?:(?:>|[*+-][ \\t]|[0-9]{1,9}[.)][ \\t])[ \\t]*){${MAX_DEPTH}}`, 'm');
/** `[[id|]]` sends the parser into a tree that refers to itself. */
const EMPTY_LABEL = '|]]';

/** Why a text is not given to the parser, or `null`. */
export function limitFault(source: string): ProseFault | null {
	return emptyLabel(source) ?? tooLong(source) ?? tooMany(source) ?? tooDeep(source);
}

/** The fault of a text that holds more of something than it may. */
export function tooComplex(what: Limited, offset: number): ProseFault {
	return { code: 'prose-too-complex', offset, args: { what, limit: String(limits[what]) } };
}

function emptyLabel(source: string): ProseFault | null {
	const bar = source.indexOf(EMPTY_LABEL);
	if (bar === -1) return null;
	const open = source.lastIndexOf('[[', bar);
	const offset = open === -1 || source.slice(open, bar).includes('\n') ? bar : open;
	return { code: 'link-syntax', offset, args: { link: source.slice(offset, bar + EMPTY_LABEL.length) } };
}

function tooLong(source: string): ProseFault | null {
	if (source.length > limits.characters) return tooComplex('characters', limits.characters);
	const max = limits['characters in a line'];
	for (let start = 0; start + max < source.length; ) {
		const end = source.lastIndexOf('\n', start + max);
		if (end < start) return tooComplex('characters in a line', start + max);
		start = end + 1;
	}
	return null;
}

function tooMany(source: string): ProseFault | null {
	const counts = new Map<Limited, number>();
	let brace = false;
	for (const { 0: found, index } of source.matchAll(COUNTED)) {
		if (found === '{') brace = true;
		// Where a brace closes only a parser of JavaScript can tell: all that follows one counts.
		const what = found === '<' && brace ? 'tags after a brace' : KINDS[found];
		if (what === undefined) continue;
		const count = (counts.get(what) ?? 0) + 1;
		if (count > limits[what]) return tooComplex(what, index);
		counts.set(what, count);
	}
	return null;
}

function tooDeep(source: string): ProseFault | null {
	if (source.length < MAX_DEPTH) return null;
	const line = DEEP_LINE.exec(source);
	return line ? tooComplex('levels of nesting', line.index) : null;
}

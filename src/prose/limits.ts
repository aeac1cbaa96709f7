import type { ProseFault } from './fault.ts';

/**
 * What a text may hold at most. The parser behind `tree.ts` needs time that grows with the square of some of these, and doubles
 * with each tag inside an open brace; no text that is meant to be read comes near.
 */
const limits = {
	characters: 200_000,
	'levels of nesting': 100,
	'tags inside braces': 10,
	braces: 500,
	tags: 1_000,
	'character references': 2_000,
	underscores: 5_000,
	'web addresses': 3_000,
} as const;
type Limited = keyof typeof limits;

export const MAX_DEPTH = limits['levels of nesting'];

const COUNTED = /\\[\s\S]|[{_&]|<(?=[A-Za-z/>])|www\.|:\/\//g;
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
	return source.length > limits.characters ? tooComplex('characters', limits.characters) : null;
}

function tooMany(source: string): ProseFault | null {
	const counts = new Map<Limited, number>();
	let last: Limited | null = null;
	for (const { 0: found, index } of source.matchAll(COUNTED)) {
		const what = KINDS[found];
		if (what === undefined) continue;
		const inBrace = what === 'tags' && last === 'braces';
		if (what === 'tags' || what === 'braces') last = what;
		for (const kind of inBrace ? ([what, 'tags inside braces'] as const) : [what]) {
			const count = (counts.get(kind) ?? 0) + 1;
			if (count > limits[kind]) return tooComplex(kind, index);
			counts.set(kind, count);
		}
	}
	return null;
}

function tooDeep(source: string): ProseFault | null {
	if (source.length < MAX_DEPTH) return null;
	const line = DEEP_LINE.exec(source);
	return line ? tooComplex('levels of nesting', line.index) : null;
}

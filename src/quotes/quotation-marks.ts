import type { Stretch } from './captured-text.ts';

/**
 * Marks that open and close quotations, by kind: what is opened by one kind is closed by it. Which of a kind opens differs by
 * language („…“, “…”, ”…”; «…», »…«), so that the letters beside a mark decide.
 */
const DOUBLE_KINDS = ['“”„‟', '"＂', '«»', '‹›', '「」', '『』', '﹁﹂', '﹃﹄', '〝〞〟'];
/** These are apostrophes too. */
const SINGLE_KINDS = ['‘’‚‛', "'＇"];

const BY_KIND = new Map([...DOUBLE_KINDS, ...SINGLE_KINDS].map((kind) => [kind, new RegExp(`[${kind}]`, 'gu')]));
const EDGE = new RegExp(`[\\s${[...BY_KIND.keys()].join('')}]`, 'u');
const ONLY_OPEN = /[„‟‚‛「『﹁﹃〝]/;
const ONLY_CLOSE = /[」』﹂﹄〞〟]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}\p{Pd}:;,/“”„"«»‹›‘’‚']/u;
const AFTER_CLOSING = /[\s\p{Pe}\p{Pf}\p{Pd}\p{Po}“”"«»‹›‘’']/u;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

const PARTICLE = 'of|the|von|van|der|den|de|di|da|del|al|el|bin|ibn';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
/** Speech without marks: a line of a dialogue begins with a dash, one of a transcript with the name of the speaker. */
const SPEECH = new RegExp(
	`^\\s*(?:\\p{Pd}|${NAME}(?: (?:${NAME}|${PARTICLE})){0,6} ?:|[\\p{Lo}\\p{M} ]{1,20}[:：])`,
	'u',
);
const LONGEST_NAME = 100;

/** How far to each side marks are looked for, in UTF-16 code units: a quotation may run over several paragraphs. */
const WINDOW = 3000;

interface Mark {
	readonly at: number;
	readonly opens: boolean;
	readonly closes: boolean;
}

/**
 * Whether a slice of a text may stand within quotation marks, or be speech that needs none. Where marks can be read in two ways, or
 * one is missing, it may: `false` is said only where no reading puts both ends of the slice into a quotation.
 */
export function mayBeQuoted(raw: string, slice: Stretch): boolean {
	const start = Math.max(0, slice.from - WINDOW);
	const text = raw.slice(start, slice.to + WINDOW);
	const inner = trimmed(text, { from: slice.from - start, to: slice.to - start });
	const line = lineAround(text, inner);
	const isCutOff = line.from === 0 && start > 0;
	const before = text.slice(line.from, inner.from);
	if (isCutOff ? !EDGE.test(before.replace(/\s/g, '')) : SPEECH.test(before.slice(0, LONGEST_NAME))) return true;
	return (
		DOUBLE_KINDS.some((kind) => inDoubles(marks(text, kind), inner, line)) ||
		SINGLE_KINDS.some((kind) => inSingles(marks(text, kind), inner, line))
	);
}

/** The slice without marks and spaces at its edges. */
function trimmed(text: string, { from, to }: Stretch): Stretch {
	let [start, end] = [from, to];
	while (start < end && EDGE.test(text.charAt(start))) start += 1;
	while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
	return { from: start, to: end };
}

function lineAround(text: string, { from, to }: Stretch): Stretch {
	let [start, end] = [from, to];
	while (start > 0 && !LINE_BREAK.test(text.charAt(start - 1))) start -= 1;
	while (end < text.length && !LINE_BREAK.test(text.charAt(end))) end += 1;
	return { from: start, to: end };
}

/**
 * At both ends the last mark before opens, or the next one closes. A mark of an earlier paragraph counts only where it can but open:
 * then the quotation runs on.
 */
function inDoubles(all: readonly Mark[], { from, to }: Stretch, line: Stretch): boolean {
	return [from, to].every((end) => {
		const before = all.findLast(({ at }) => at < end);
		const after = all.find(({ at }) => at >= end && at < line.to);
		const opened = before?.opens && (before.at >= line.from || !before.closes);
		return opened || after?.closes;
	});
}

/** A mark opens before the slice, in its paragraph, and the last that may close it stands behind the slice: others are apostrophes. */
function inSingles(all: readonly Mark[], { from, to }: Stretch, line: Stretch): boolean {
	const opening = all.findLast(({ at, opens }) => opens && at < from && at >= line.from);
	if (!opening) return false;
	const next = all.find(({ at, opens, closes }) => opens && !closes && at >= to)?.at ?? line.to;
	const closing = all.findLast(({ at, closes }) => closes && at > opening.at && at < Math.min(next, line.to));
	return closing === undefined || closing.at >= to;
}

/** The marks of one kind, without what can only be an apostrophe. */
function marks(text: string, kind: string): Mark[] {
	const isSingle = SINGLE_KINDS.includes(kind);
	return [...text.matchAll(BY_KIND.get(kind) ?? /(?!)/g)].flatMap(({ 0: mark, index: at }): Mark[] => {
		// Where the text ends there might as well be a space.
		const [before, after] = [text.charAt(at - 1) || ' ', text.charAt(at + 1) || ' '];
		if (isSingle && LETTER.test(before) && LETTER.test(after)) return [];
		if (ONLY_OPEN.test(mark)) return [{ at, opens: true, closes: false }];
		if (ONLY_CLOSE.test(mark)) return [{ at, opens: false, closes: true }];
		const mayOpen = BEFORE_OPENING.test(before) && !/\s/.test(after);
		const mayClose = !/\s/.test(before) && AFTER_CLOSING.test(after);
		return [mayOpen === mayClose ? usual(mark, at) : { at, opens: mayOpen, closes: mayClose }];
	});
}

/** What a mark does where the letters beside it do not tell: in most languages “ ‘ « ‹ open, ” ’ » › close. */
function usual(mark: string, at: number): Mark {
	return { at, opens: /["'＂＇“‘«‹]/.test(mark), closes: /["'＂＇”’»›]/.test(mark) };
}

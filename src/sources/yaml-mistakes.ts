import { Lexer } from 'yaml';
import { type Fault, fault } from './fault.ts';
import { isMarker } from './yaml-policy.ts';

/** A syntax error in words: where it really lies, what it is, and how to mend it. */
interface Mistake {
	readonly offset: number;
	readonly reason: string;
	readonly mend?: string;
}

interface Context {
	readonly yaml: string;
	/** Where the parser gave up. */
	readonly position: number;
	readonly reason: string;
	readonly line: string;
	readonly lineStart: number;
}

const QUOTE_IT = 'Put the whole text in quotes.';

/** What stands before a value on its line: indentation, hyphens of lists, a key. */
const BEFORE_VALUE = /^\s*(?:- +)*(?:(?:[\w-]+|"[^"]*"|'[^']*'):[ \t]+)?/;

/** The mistakes that authors make, the surest sign first. */
const recognisers: readonly ((context: Context) => Mistake | null)[] = [
	tab,
	unclosed,
	unknownEscape,
	directive,
	wikiLink,
	reservedStart,
	citationItem,
	itemOnLine,
	afterQuote,
	noColon,
	indented,
	misaligned,
	colon,
];

/** The parser's reasons that need other words for somebody who writes texts. */
const REASONS: Readonly<Record<string, string>> = {
	'incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line':
		'a colon has no name of a field before it',
	'can not read an implicit mapping pair; a colon is missed': 'a colon after the name of a field is missing',
	'missed comma between flow collection entries': 'a comma between two items is missing, or a bracket is not closed',
	"expected the node content, but found ','": 'an item is missing before this comma',
	'expected a single document in the stream, but found more': 'a line --- or ... ends the fields too early',
	'end of the stream or a document separator is expected': 'this line does not belong to the fields above it',
};

/** The first syntax error of a YAML text, from what the parser says of it. */
export function yamlMistake(yaml: string, position: number, reason: string): Fault {
	const at = Math.min(position, yaml.length);
	const lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
	const lineEnd = yaml.indexOf('\n', lineStart);
	const context = {
		yaml,
		position: at,
		reason,
		lineStart,
		line: yaml.slice(lineStart, lineEnd === -1 ? yaml.length : lineEnd),
	};
	for (const recognise of recognisers) {
		const mistake = recognise(context);
		if (mistake) return asFault(mistake);
	}
	return asFault({ offset: at, reason: REASONS[reason] ?? reason });
}

function asFault({ offset, reason, mend }: Mistake): Fault {
	return fault('front-matter-syntax', offset, { reason, ...(mend === undefined ? {} : { mend }) });
}

function tab({ line, lineStart }: Context): Mistake | null {
	const at = /^\s*/.exec(line)?.[0].indexOf('\t') ?? -1;
	return at === -1
		? null
		: { offset: lineStart + at, reason: 'a tab stands where only spaces may', mend: 'Indent with spaces.' };
}

/** A quote or bracket that the lexer, which knows where lines must end, finds open. */
function unclosed({ yaml, position }: Context): Mistake | null {
	const open: { bracket: string; offset: number }[] = [];
	let offset = 0;
	let before = '';
	for (const token of new Lexer().lex(yaml)) {
		const first = before === '\u001f' ? '' : (token[0] ?? '');
		if (offset > position) break;
		if (first === '[' || first === '{') open.push({ bracket: first, offset });
		if (first === ']' || first === '}') open.pop();
		if (token === '\u0018') return bracketMistake(open.at(-1));
		if ((first === '"' || first === "'") && !isClosed(token)) {
			const name = first === '"' ? 'double' : 'single';
			return { offset, reason: `a ${name} quotation mark is not closed`, mend: `Add ${first} at the end of the text.` };
		}
		if (!isMarker(token)) offset += token.length;
		before = token;
	}
	return position >= yaml.trimEnd().length ? bracketMistake(open.at(-1)) : null;
}

function bracketMistake(open: { bracket: string; offset: number } | undefined): Mistake | null {
	if (!open) return null;
	const closing = open.bracket === '[' ? ']' : '}';
	return {
		offset: open.offset,
		reason: `the bracket ${open.bracket} is not closed`,
		mend: `Add ${closing}, or put the text in quotes.`,
	};
}

function isClosed(token: string): boolean {
	const quote = token[0] ?? '';
	if (token.length < 2 || !token.endsWith(quote)) return false;
	const tail = quote === '"' ? /\\*"$/.exec(token) : /'+$/.exec(token.slice(1));
	return (tail?.[0].length ?? 0) % 2 === 1;
}

function wikiLink(context: Context): Mistake | null {
	return atValue(context, '[[', 'a text that begins with [[ is read as a list');
}

function reservedStart(context: Context): Mistake | null {
	for (const character of ['@', '%', '`']) {
		const mistake = atValue(context, character, `a text cannot begin with ${character}`);
		if (mistake) return mistake;
	}
	return null;
}

/** `[@S4#claim]`, as citations are written in a text. */
function citationItem({ line, lineStart }: Context): Mistake | null {
	const [all = '', before = '', item = ''] = /^(.*?[[,]\s*)@([^\s,[\]{}]+)/.exec(line) ?? [];
	if (all === '') return null;
	return {
		offset: lineStart + before.length,
		reason: 'an item of a list cannot begin with @',
		mend: `Write ${item}, without the @.`,
	};
}

function atValue({ line, lineStart }: Context, start: string, reason: string): Mistake | null {
	const at = BEFORE_VALUE.exec(line)?.[0].length ?? 0;
	return line.startsWith(start, at) ? { offset: lineStart + at, reason, mend: QUOTE_IT } : null;
}

function itemOnLine(context: Context): Mistake | null {
	const mistake = atValue(context, '- ', 'a list cannot begin on the line of its field');
	return mistake && { ...mistake, mend: 'Put the list on the lines below, or the text in quotes.' };
}

function directive({ yaml }: Context): Mistake | null {
	return yaml.startsWith('%')
		? { offset: 0, reason: 'a line that begins with % is no field', mend: 'Remove it.' }
		: null;
}

/** The parser notices a missing colon only at the next one, or at the end. */
function noColon({ yaml, reason, line, lineStart }: Context): Mistake | null {
	if (!/^can not read a(?: block mapping entry|n implicit mapping pair)/.test(reason)) return null;
	const above = yaml.slice(0, lineStart).trimEnd();
	const aboveStart = above.lastIndexOf('\n') + 1;
	const lines = [
		{ start: lineStart, text: line },
		{ start: aboveStart, text: above.slice(aboveStart) },
	];
	const culprit = lines.find(({ text }) => /\S/.test(text) && !/:(?:\s|$)/.test(text));
	if (culprit === undefined) return null;
	const offset = culprit.start + indentation(culprit.text);
	const [, key, value] = /^\s*(?:- +)*([\w-]+)\s*[:=：]\s*(\S.*)$/.exec(culprit.text) ?? [];
	return key === undefined
		? { offset, reason: 'this line has no colon after the name of a field, and no indentation as part of a text' }
		: {
				offset,
				reason: 'between a field and its value there must be a colon and a space',
				mend: `Write ${key}: ${value}`,
			};
}

function indented({ yaml, lineStart, line }: Context): Mistake | null {
	const above = yaml.slice(0, lineStart).trimEnd();
	const lineAbove = above.slice(above.lastIndexOf('\n') + 1);
	const [depth, depthAbove] = [indentation(line), indentation(lineAbove)];
	if (depth <= depthAbove || !/^\s*(?:- +)*[\w-]+:\s+[^\s|>]/.test(lineAbove) || !/^\s*[\w-]+:(?:\s|$)/.test(line))
		return null;
	const reason = 'this line is indented, as if it went on with the text above it';
	return { offset: lineStart + depth, reason, mend: 'Begin it where the line above begins.' };
}

/** A field or an item that begins a little before or behind its neighbours. */
function misaligned({ reason, line, position }: Context): Mistake | null {
	if (!/^bad indentation of a (?:mapping|sequence) entry/.test(reason) || colonInText(line) !== null) return null;
	const mend = /^\s*- /.test(line)
		? 'Begin its hyphen exactly where those of the other items stand.'
		: 'Begin the line exactly where the other fields of its group begin; if it goes on with a text, indent it more than them.';
	return { offset: position, reason: 'this line does not begin where its neighbours do', mend };
}

const indentation = (line: string): number => line.length - line.trimStart().length;

function afterQuote({ line, position }: Context): Mistake | null {
	const at = BEFORE_VALUE.exec(line)?.[0].length ?? 0;
	const quote = line[at];
	if (quote !== '"' && quote !== "'") return null;
	const mend =
		quote === '"'
			? 'Write \\" for a quotation mark inside the text.'
			: "Write '' for an apostrophe inside the text, or use double quotes.";
	return { offset: position, reason: 'text goes on after a closing quotation mark', mend };
}

function colon({ lineStart, line }: Context): Mistake | null {
	const at = colonInText(line);
	if (at === null) return null;
	return { offset: lineStart + at, reason: 'a colon and a space stand in a text without quotes', mend: QUOTE_IT };
}

/** Where in a line a text without quotes has a colon and a space. */
function colonInText(line: string): number | null {
	const value = BEFORE_VALUE.exec(line)?.[0].length ?? 0;
	const at = line.slice(value).search(/:(?:\s|$)/);
	return at === -1 || value === 0 || /^[[{"'|>]/.test(line.slice(value)) ? null : value + at;
}

function unknownEscape({ reason, position }: Context): Mistake | null {
	if (!reason.includes('escape')) return null;
	return {
		offset: position - 1,
		reason: 'a backslash in double quotes begins a special character, and this one does not exist',
		mend: 'Write \\\\ for a backslash, or use single quotes.',
	};
}

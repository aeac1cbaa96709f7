import { nearest } from '../issues/nearest.ts';
import { rawHtml } from './components.ts';
import type { ProseFault } from './fault.ts';

const MESSAGE = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/;
const OWN_LINES = 'Put the tags on lines of their own, with a blank line before and after the text between them.';

/** The fault that an error of the parser stands for. Its message begins with line and column, both counted from 1. */
export function syntaxFault(source: string, error: unknown): ProseFault {
	const message = error instanceof Error ? error.message : String(error);
	const [, line, column, text] = MESSAGE.exec(message) ?? [];
	if (line === undefined || column === undefined) return unreadable(0, message);
	const offset = offsetOf(source, Number(line), Number(column));
	return classify(source, offset, text ?? '');
}

function offsetOf(source: string, line: number, column: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed += 1) {
		const end = source.indexOf('\n', start);
		if (end === -1) break;
		start = end + 1;
	}
	return Math.min(start + column - 1, source.length);
}

function classify(source: string, offset: number, message: string): ProseFault {
	if (/\b(?:expression|oxc)\b/.test(message)) return expression(source, braceBefore(source, offset));
	const here = source.slice(offset, offset + 200);
	const attribute = brokenAttribute(here);
	if (attribute) return { ...attribute, offset: offset + attribute.offset };
	const html = /^<\/?([a-z][\w.:-]*)/.exec(here) ?? /^<([!?]\S{0,20})/.exec(here);
	if (html && !/^<(?:https?|mailto):/i.test(here)) return rawHtml(html[1] ?? '', offset);
	return tagFault(offset, here, message);
}

/** An expression whose brace stands at an offset: in running text, or as the value of an attribute. */
function expression(source: string, brace: number): ProseFault {
	const attribute = /<[A-Za-z][^<>]*\s([\w:-]+)=$/.exec(source.slice(Math.max(brace - 300, 0), brace))?.[1];
	if (attribute === undefined) return { code: 'mdx-expression', offset: brace, args: {} };
	return { code: 'attribute-expression', offset: brace - attribute.length - 1, args: { attribute } };
}

/** The brace that opens what the parser could not read. */
function braceBefore(source: string, offset: number): number {
	if (source[offset] === '{') return offset;
	let depth = 0;
	for (let at = offset - 1; at >= 0; at -= 1) {
		if (source[at] === '}') depth += 1;
		if (source[at] !== '{') continue;
		if (depth === 0) return at;
		depth -= 1;
	}
	return offset;
}

/** `<Note {...a` and `<Note a={b` that the parser does not take for a tag. */
function brokenAttribute(here: string): ProseFault | null {
	const tag = /^<[A-Za-z][\w.:-]*(?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*\s+(?:([\w:-]+)=)?\{/.exec(here);
	if (!tag) return null;
	const attribute = tag[1];
	if (attribute === undefined) return { code: 'mdx-spread', offset: tag[0].length - 1, args: {} };
	return { code: 'attribute-expression', offset: tag[0].length - attribute.length - 2, args: { attribute } };
}

function tagFault(offset: number, here: string, message: string): ProseFault {
	const named = (pattern: RegExp) => pattern.exec(message)?.[1] ?? '';
	if (/^<(?:https?|mailto):/i.test(here)) {
		return unreadable(
			offset,
			'an address stands in angle brackets',
			'Write the address without them, or as [words](address).',
		);
	}
	if (/either after the end of|before the end of/.test(message)) {
		const name = named(/`<\/?([^`>]*)>`/);
		return unreadable(offset, `<${name}> and </${name}> do not enclose whole paragraphs`, OWN_LINES);
	}
	if (message.startsWith('Expected a closing tag')) {
		const name = named(/`<([^`>]*)>`/);
		return unreadable(
			offset,
			`<${name}> is never closed`,
			`Write </${name}> after its text, or <${name} /> if it has none.`,
		);
	}
	if (message.startsWith('Unexpected closing tag')) {
		const name = named(/`<\/([^`>]*)>`/);
		const open = named(/corresponding closing tag for `<([^`>]*)>`/);
		if (open !== '') {
			const mend = nearest(name, [open]) === null ? `Write </${open}> first.` : `Did you mean </${open}>?`;
			return unreadable(offset, `</${name}> stands where </${open}> is needed`, mend);
		}
		return unreadable(offset, `</${name}> closes nothing`, `Write <${name}> before it, or take it away.`);
	}
	const [, attribute, value] = /^<[A-Z][^<>"'=]*\s([\w:-]+)=\s*[“”„‘’«»]([^“”„‘’«»<>]*)[“”„‘’«»]/.exec(here) ?? [];
	if (attribute !== undefined) {
		const mend = `Write ${attribute}="${value}", with straight quotation marks.`;
		return unreadable(offset, 'the value of an attribute is in typographic quotation marks', mend);
	}
	const quoted = /^<[A-Z][\w.:-]*[^<>"']*=\s*[^\s"'{]/.test(here);
	if (quoted) return unreadable(offset, 'the value of an attribute has no quotes', 'Write name="value".');
	if (message.startsWith('Unexpected character after `<`')) return unreadable(offset, 'a < begins no component');
	return unreadable(offset, message.replaceAll('`', '').replace(/ \(note: [\s\S]*\)$/, '') || 'it is not MDX');
}

function unreadable(offset: number, reason: string, mend?: string): ProseFault {
	return { code: 'mdx-syntax', offset, args: mend === undefined ? { reason } : { reason, mend } };
}

import type { Text } from 'mdast';
import { alignment } from './alignment.ts';
import { citationMeant } from './citation-meant.ts';
import { citedIn } from './citations.ts';
import { excerpt, type ProseFault } from './fault.ts';
import { sourceOf, startOf } from './nodes.ts';
import type { CitationTarget } from './prose.ts';

/** A stretch of running text: words, or one bracket that cites. A bracket that is at fault stays among the words. */
export type Piece =
	| { readonly kind: 'words'; readonly text: string }
	| {
			readonly kind: 'citation';
			readonly text: string;
			readonly offset: number;
			readonly targets: readonly { readonly target: CitationTarget; readonly offset: number }[];
	  }
	| { readonly kind: 'fault'; readonly text: string; readonly fault: ProseFault };

/** What is meant as a citation, and written in other signs. */
const ALMOST_CITATION =
	/\[\s*!?\s*S[1-9]\d{0,4}#[^[\]\n]*\]|\[!@[^[\]\n]*\]|[(［]\s*@!?(?:S[1-9]\d{0,4}|[a-z0-9-]*)#[^()［］\n]*[)］]/;
const BRACKET = new RegExp(
	`${ALMOST_CITATION.source}|${/\[\s*@[^[\]]*\]?|\[\[|\[\^[^[\]\n]+\]|\[[^[\]\n]+\]\[[^[\]\n@^]*\]/.source}`,
	'g',
);
const SHOWN = 60;
const LONGEST = 400;

/** The pieces of a text node. Escaped brackets are words. */
export function piecesOf(node: Text, source: string): readonly Piece[] {
	const { value } = node;
	if (!/[[(［]/.test(value)) return [{ kind: 'words', text: value }];
	const written = sourceOf(node, source);
	const offsets = written === value ? null : alignment(value, written);
	const offsetAt = (index: number) => startOf(node) + (offsets === null ? index : (offsets[index] ?? written.length));
	const pieces: Piece[] = [];
	let end = 0;
	for (const { 0: text, index } of value.matchAll(BRACKET)) {
		const offset = offsetAt(index);
		if (source[offset] !== text[0] || (text === '[[' && source[offsetAt(index + 1)] !== '[')) continue;
		if (index > end) pieces.push({ kind: 'words', text: value.slice(end, index) });
		pieces.push(bracket(text, offset, value.slice(index, index + SHOWN), (within) => offsetAt(index + within), source));
		end = index + text.length;
	}
	if (end < value.length) pieces.push({ kind: 'words', text: value.slice(end) });
	return pieces;
}

function bracket(
	text: string,
	offset: number,
	shown: string,
	offsetAt: (within: number) => number,
	source: string,
): Piece {
	if (text === '[[') {
		const link = /^\[\[[^\]\n]*\]{0,2}/.exec(shown)?.[0] ?? text;
		const cut = /^\|[^[\]|\n]*\]\]/.exec(source.slice(offset + link.length, offset + LONGEST))?.[0];
		const args = cut === undefined ? { link } : { link, mend: `In a table write ${link}\\${cut}.` };
		return { kind: 'fault', text, fault: { code: 'link-syntax', offset, args } };
	}
	if (text.startsWith('[^')) {
		return { kind: 'fault', text, fault: { code: 'footnote-missing', offset, args: { label: text.slice(2, -1) } } };
	}
	if (ALMOST_CITATION.test(text)) return { kind: 'fault', text, fault: citationFault(text, offset) };
	if (!text.includes('@')) {
		const label = /\[([^[\]]*)\]$/.exec(text)?.[1] || text.slice(1, text.indexOf(']'));
		return { kind: 'fault', text, fault: { code: 'reference-missing', offset, args: { label } } };
	}
	const cited = citedIn(text);
	if (cited === null) return { kind: 'fault', text, fault: swallowed(source, offset) ?? citationFault(text, offset) };
	return {
		kind: 'citation',
		text,
		offset,
		targets: cited.map(({ target, offset: within }) => ({ target, offset: offsetAt(within) })),
	};
}

/** A sound citation right behind a bare address, which goes on until the next space. */
function swallowed(source: string, offset: number): ProseFault | null {
	const citation = /^\[@[^[\]\n]*\]/.exec(source.slice(offset, offset + LONGEST))?.[0];
	if (citation === undefined || citedIn(citation) === null) return null;
	if (!/(?:https?:\/\/|www\.)\S*$/i.test(source.slice(Math.max(0, offset - LONGEST), offset))) return null;
	return { code: 'citation-in-address', offset, args: { citation } };
}

/** A bracket that begins like a citation and is none. */
export function citationFault(text: string, offset: number): ProseFault {
	const citation = excerpt(text);
	const nearest = citationMeant(text);
	return { code: 'citation-syntax', offset, args: { citation, ...(nearest === null ? {} : { nearest }) } };
}

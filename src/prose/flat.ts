import type { Link } from 'mdast';
import { alignment } from './alignment.ts';
import type { Piece } from './brackets.ts';
import { isWikiLink, type WikiTarget, wikiTarget } from './links.ts';
import { childrenOf, type ProseNode, sourceOf, startOf } from './nodes.ts';
import type { Passage } from './survey.ts';

type CitationPiece = Extract<Piece, { kind: 'citation' }>;

/** A passage as plain text: one space between words, labels of links, no markers. */
export interface Flat {
	readonly text: string;
	/**
	 * The same text for finding sentences: where the book is to give the words of a link, they begin with a capital, since they
	 * will mostly be a name.
	 */
	readonly cased: string;
	readonly links: readonly FlatLink[];
	readonly citations: readonly { readonly piece: CitationPiece; readonly at: number }[];
	/** Where each stretch of the text was written, in order. */
	readonly stretches: readonly Stretch[];
}

/** A stretch of a passage’s text from `at` on: from `within` on in the value of a text node, or whole from another node. */
interface Stretch {
	readonly at: number;
	readonly node: ProseNode;
	readonly within: number;
}

export interface FlatLink extends WikiTarget {
	readonly offset: number;
	readonly from: number;
	readonly to: number;
}

interface Draft {
	/** Only ever added to: reading it while it grows would copy it each time. */
	text: string;
	cased: string;
	length: number;
	/** A space that is due before the next word. */
	space: boolean;
	readonly links: FlatLink[];
	readonly citations: { readonly piece: CitationPiece; readonly at: number }[];
	readonly stretches: Stretch[];
}

/** Flattens a passage. `piecesOf` gives the pieces of its text nodes. */
export function flatten(passage: Passage, source: string, piecesOf: (node: Text) => readonly Piece[]): Flat {
	const draft: Draft = { text: '', cased: '', length: 0, space: false, links: [], citations: [], stretches: [] };
	for (const child of passage.children) addNode(draft, child, source, piecesOf);
	const { text, cased, citations, stretches } = draft;
	return { text, cased, links: draft.links.map((link) => afterSpace(link, text)), citations, stretches };
}

/**
 * Says where the character at an offset of a passage’s text was written, in UTF-16 code units from the start of the source. Asked for
 * offsets in ascending order, so that a long passage is gone through once.
 */
export function writtenAt({ text, stretches }: Flat, source: string): (offset: number) => number {
	let next = 0;
	let inText: InText = { value: '', offsets: [], isEven: false, at: 0, index: 0, start: 0 };
	let node: ProseNode | null = null;
	return (offset) => {
		for (let one = stretches[next]; one !== undefined && one.at <= offset; one = stretches[++next]) {
			const start = startOf(one.node);
			if (one.node.type !== 'text') inText = { value: '', offsets: [], isEven: false, at: one.at, index: 0, start };
			else if (one.node === node) inText = { ...inText, at: one.at, index: one.within };
			else {
				const { value } = one.node;
				const written = sourceOf(one.node, source);
				const offsets = value === written ? null : alignment(value, written);
				inText = { value, offsets, isEven: !TO_COLLAPSE.test(value), at: one.at, index: one.within, start };
			}
			node = one.node;
		}
		goTo(inText, offset, text);
		const { value, offsets, index, start } = inText;
		if (index >= value.length) return start;
		return start + (offsets === null ? index : (offsets[index] ?? 0));
	};
}

/** A place in the value of a text node, and where in the text of its passage it stands. */
interface InText {
	readonly value: string;
	/** Where each code unit of the value was written; `null` where it was written as it is. */
	readonly offsets: readonly number[] | null;
	/** Whether no spaces of it were collapsed. */
	readonly isEven: boolean;
	readonly start: number;
	at: number;
	index: number;
}

/** Goes on to an offset of the text: spaces were collapsed on the way, all other characters are the same. */
function goTo(place: InText, offset: number, text: string): void {
	const { value, isEven } = place;
	const skip = (): void => {
		while (SPACE.test(value.charAt(place.index))) place.index += 1;
	};
	skip();
	if (isEven && place.at < offset) {
		if (text.charAt(place.at) === ' ') place.at += 1;
		const step = Math.min(offset - place.at, value.length - place.index);
		place.at += step;
		place.index += step;
		skip();
	}
	for (; place.at < offset && place.index < value.length; place.at += 1) {
		if (text.charAt(place.at) !== ' ') place.index += 1;
		skip();
	}
}

/** A label may begin with a space, which stands before the link then. */
const afterSpace = (link: FlatLink, text: string): FlatLink =>
	link.from < link.to && text.charAt(link.from) === ' ' ? { ...link, from: link.from + 1 } : link;

type Text = Extract<ProseNode, { type: 'text' }>;

function addNode(draft: Draft, node: ProseNode, source: string, piecesOf: (node: Text) => readonly Piece[]): void {
	switch (node.type) {
		case 'text':
			addText(draft, node, piecesOf(node));
			return;
		case 'inlineCode':
			draft.stretches.push({ at: draft.length, node, within: 0 });
			write(draft, node.value);
			return;
		case 'break':
			draft.space = true;
			return;
		case 'link':
			addLink(draft, node, source, piecesOf);
			return;
		default:
			for (const child of childrenOf(node)) addNode(draft, child, source, piecesOf);
	}
}

function addText(draft: Draft, node: Text, pieces: readonly Piece[]): void {
	let within = 0;
	for (const piece of pieces) {
		if (piece.kind === 'citation') draft.citations.push({ piece, at: draft.length });
		else {
			draft.stretches.push({ at: draft.length, node, within });
			write(draft, piece.text);
		}
		within += piece.text.length;
	}
}

function addLink(draft: Draft, node: Link, source: string, piecesOf: (node: Text) => readonly Piece[]): void {
	const wiki = isWikiLink(node, source) ? wikiTarget(sourceOf(node, source)) : null;
	const { length } = draft;
	const spaces = draft.space && length > 0 ? 1 : 0;
	if (wiki !== null && !wiki.labelled) write(draft, wiki.target.replaceAll('-', ' '), true);
	else for (const child of node.children) addNode(draft, child, source, piecesOf);
	if (wiki === null) return;
	const from = Math.min(length + spaces, draft.length);
	draft.links.push({ ...wiki, offset: startOf(node), from, to: draft.length });
}

/** Words that a marker is set between and a stop close up again: "word [@S4#a]." is "word." */
const CLOSES_UP = /^[.,;:!?)\]]/;

const SPACES = /[ \t\n\r]+/g;
const SPACE = /[ \t\n\r]/;
const TO_COLLAPSE = /[\t\n\r]| {2}/;

function write(draft: Draft, text: string, placeholder = false): void {
	const words = TO_COLLAPSE.test(text) ? text.replace(SPACES, ' ') : text;
	if (words === '') return;
	const begin = words.startsWith(' ') ? 1 : 0;
	if (begin === 1) draft.space = true;
	if (words.length === begin) return;
	const end = words.endsWith(' ') ? words.length - 1 : words.length;
	const shown = words.slice(begin, end);
	const last = draft.citations.at(-1);
	const closes = last !== undefined && last.at === draft.length && CLOSES_UP.test(shown);
	const spaced = draft.space && draft.length > 0 && !closes;
	if (spaced) add(draft, ' ', ' ');
	add(draft, shown, placeholder ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown);
	draft.space = end < words.length;
}

function add(draft: Draft, text: string, cased: string): void {
	draft.text += text;
	draft.cased += cased;
	draft.length += text.length;
}

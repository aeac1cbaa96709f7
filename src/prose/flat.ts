import type { Link } from 'mdast';
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
}

/** Flattens a passage. `piecesOf` gives the pieces of its text nodes. */
export function flatten(passage: Passage, source: string, piecesOf: (node: Text) => readonly Piece[]): Flat {
	const draft: Draft = { text: '', cased: '', length: 0, space: false, links: [], citations: [] };
	for (const child of passage.children) addNode(draft, child, source, piecesOf);
	const { text, cased, citations } = draft;
	return { text, cased, links: draft.links.map((link) => afterSpace(link, text)), citations };
}

/** A label may begin with a space, which stands before the link then. */
const afterSpace = (link: FlatLink, text: string): FlatLink =>
	link.from < link.to && text.charAt(link.from) === ' ' ? { ...link, from: link.from + 1 } : link;

type Text = Extract<ProseNode, { type: 'text' }>;

function addNode(draft: Draft, node: ProseNode, source: string, piecesOf: (node: Text) => readonly Piece[]): void {
	switch (node.type) {
		case 'text':
			for (const piece of piecesOf(node)) {
				if (piece.kind === 'citation') draft.citations.push({ piece, at: draft.length });
				else write(draft, piece.text);
			}
			return;
		case 'inlineCode':
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

import { Parser } from 'htmlparser2';
import type { IssueCode } from '../../issues/catalogue.ts';

/** An address that a page names: followed by a reader (`link`) or loaded by the browser (`load`). */
export interface Address {
	readonly url: string;
	readonly use: 'link' | 'load';
	/** UTF-16 offset of the element in the page. */
	readonly offset: number;
}

export interface OutputFault {
	readonly code: IssueCode;
	readonly offset: number;
	readonly args: Readonly<Record<string, string>>;
}

/** What the gate needs to know of a finished page. */
export interface PageScan {
	readonly ids: ReadonlySet<string>;
	readonly addresses: readonly Address[];
	readonly faults: readonly OutputFault[];
}

type Attributes = Readonly<Record<string, string>>;
type Report = (code: IssueCode, args: OutputFault['args'], offset?: number) => void;

/** Attributes that hold an address, and the elements on which the browser loads it. */
const ADDRESSES = new Map([
	['href', new Set(['link', 'use', 'image', 'base'])],
	['xlink:href', new Set(['use', 'image'])],
	['src', new Set(['img', 'script', 'iframe', 'audio', 'video', 'source', 'track', 'embed', 'input'])],
	['poster', new Set(['video'])],
	['data', new Set(['object'])],
	['action', new Set<string>()],
	['formaction', new Set<string>()],
]);
/** Kinds of <link> that nothing loads. */
const POINTERS = new Set(['canonical', 'alternate', 'next', 'prev', 'license', 'author']);
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'textarea', 'script', 'style']);
const LEFTOVER = /\[\[|\]\]|\[@|\[object |<\/?[A-Z][A-Za-z]+/;
/** How much of a text is shown before and after what should not stand there. */
const [BEFORE, AFTER] = [20, 40];
const EMPTY_VALUES = new Set(['undefined', 'null', 'NaN']);

/** Reads one finished page: its ids, its addresses, and the faults that show on the page alone. */
export function scanPage(html: string): PageScan {
	const ids = new Set<string>();
	const addresses: Address[] = [];
	const faults: OutputFault[] = [];
	const seen = { lang: false, title: false, paper: false, h1: 0, main: 0, policy: false };
	const open: string[] = [];
	let verbatim = 0;
	// The parser hands over a text in pieces, one an entity.
	let text = '';
	let textStart = 0;
	const report: Report = (code, args, offset = parser.startIndex) => faults.push({ code, offset, args });
	const flush = () => {
		const words = text.trim();
		text = '';
		if (words === '') return;
		const inside = open.at(-1) ?? '';
		if (inside === 'title') seen.title = true;
		textFaults(words, inside, verbatim > 0, (code, args) => report(code, args, textStart));
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			flush();
			open.push(name);
			if (VERBATIM.has(name)) verbatim += 1;
			note(seen, name, attributes);
			const { id } = attributes;
			if (id !== undefined && ids.has(id)) report('output-id-duplicate', { id });
			if (id !== undefined) ids.add(id);
			for (const { url, use } of addressesOf(name, attributes)) addresses.push({ url, use, offset: parser.startIndex });
			inlineCode(name, attributes, report);
		},
		ontext(piece) {
			if (text === '') textStart = parser.startIndex;
			text += piece;
		},
		onclosetag(name) {
			flush();
			open.pop();
			if (VERBATIM.has(name)) verbatim -= 1;
		},
	});
	parser.end(html);
	return { ids, addresses, faults: [...faults, ...missing(seen)] };
}

function textFaults(text: string, inside: string, verbatim: boolean, report: Report): void {
	if (inside === 'script' || inside === 'style') report('output-inline-code', { what: `<${inside}>` });
	if (verbatim) return;
	const leftover = EMPTY_VALUES.has(text) ? 0 : text.search(LEFTOVER);
	if (leftover >= 0) report('output-syntax', { text: text.slice(Math.max(0, leftover - BEFORE), leftover + AFTER) });
}

interface Seen {
	lang: boolean;
	title: boolean;
	/** A document for print: it holds many texts, each with a heading of the first level. */
	paper: boolean;
	h1: number;
	main: number;
	policy: boolean;
}

function note(seen: Seen, name: string, attributes: Attributes): void {
	if (name === 'html' && attributes['lang']) seen.lang = true;
	if (name === 'html' && attributes['data-paper'] !== undefined) seen.paper = true;
	if (name === 'h1') seen.h1 += 1;
	if (name === 'main') seen.main += 1;
	if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') seen.policy = true;
}

function missing({ lang, title, paper, h1, main, policy }: Seen): OutputFault[] {
	const lacks: [boolean, string][] = [
		[lang, 'language'],
		[title, 'title'],
		[paper ? h1 > 0 : h1 === 1, 'single heading of the first level'],
		[main === 1, 'single main part'],
		[policy, 'content security policy'],
	];
	return lacks.filter(([there]) => !there).map(([, what]) => ({ code: 'output-empty', offset: 0, args: { what } }));
}

function addressesOf(name: string, attributes: Attributes): Omit<Address, 'offset'>[] {
	const found: Omit<Address, 'offset'>[] = [];
	for (const attribute in attributes) {
		const loading = ADDRESSES.get(attribute);
		const url = attributes[attribute] ?? '';
		if (loading) {
			const pointer = name === 'link' && POINTERS.has(attributes['rel'] ?? '');
			found.push({ url, use: loading.has(name) && !pointer ? 'load' : 'link' });
		} else if (attribute === 'srcset') {
			for (const candidate of url.split(',')) found.push({ url: candidate.trim().split(/\s+/)[0] ?? '', use: 'load' });
		}
	}
	return found;
}

function inlineCode(name: string, attributes: Attributes, report: Report): void {
	if (name === 'script' && attributes['src'] === undefined)
		report('output-inline-code', { what: '<script> without src' });
	for (const attribute in attributes) {
		if (attribute === 'style' || attribute === 'srcdoc' || /^on[a-z]+$/.test(attribute))
			report('output-inline-code', { what: `the attribute ${attribute}` });
	}
	if (name === 'style') report('output-inline-code', { what: '<style>' });
	if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
		report('output-inline-code', { what: 'a refresh' });
}

import type { Definition, Link } from 'mdast';
import { abbreviations } from './abbreviations.ts';
import { addressFault, safeAddress } from './addresses.ts';
import { citationFault, type Piece } from './brackets.ts';
import { excerpt, type ProseFault } from './fault.ts';
import { imageFault } from './images.ts';
import { isEmbedded, isWikiLink, wikiTarget } from './links.ts';
import { endOf, sourceOf, startOf } from './nodes.ts';
import type { Survey } from './survey.ts';

/** What a text may not hold: MDX is a syntax here, never a program, and a link leads to the book or to the web. */
export function policyFaults(found: Survey, source: string): ProseFault[] {
	return [
		...code(found),
		...rawHtml(found),
		...links(found, source),
		...references(found, source),
		...images(found, source),
		...headings(found, source),
		...headingMarks(found, source),
		...tables(found, source),
		...bareTables(found, source),
		...footnotes(found),
	];
}

function code({ code }: Survey): ProseFault[] {
	return code.flatMap((node): ProseFault[] => {
		if (node.type !== 'mdxjsEsm') return [{ code: 'mdx-expression', offset: startOf(node), args: {} }];
		return [...node.value.matchAll(/^(import|export)\b/gm)].map(({ 0: word, index }) => ({
			code: word === 'import' ? 'mdx-import' : 'mdx-export',
			offset: startOf(node) + index,
			args: {},
		}));
	});
}

function rawHtml({ html }: Survey): ProseFault[] {
	return html.map((node) => ({ code: 'html-raw', offset: startOf(node), args: { name: node.type } }));
}

function links({ links }: Survey, source: string): ProseFault[] {
	return links.flatMap((node) => {
		const written = sourceOf(node, source);
		if (isWikiLink(node, source)) return wikiTarget(written) ? [] : [linkFault(written, startOf(node))];
		if (beginsCitation(written)) return [citationFault(written, startOf(node))];
		return addressFaults(node);
	});
}

function linkFault(link: string, offset: number): ProseFault {
	return { code: 'link-syntax', offset, args: { link: excerpt(link, 80) } };
}

const beginsCitation = (written: string): boolean => /^\[\s*@/.test(written);

function addressFaults(node: Link | Definition): ProseFault[] {
	const code = addressFault(node.url);
	// A bare address goes on until a space; the bracket in it is told by itself.
	if (code === null || node.url.includes('[@')) return [];
	const nearest = code === 'url-unsafe' ? safeAddress(node.url) : null;
	return [{ code, offset: startOf(node), args: { url: node.url, ...(nearest === null ? {} : { nearest }) } }];
}

/** A definition is an image's when only images refer to it. `[@a#b]: …` would make a link of a citation. */
function references({ definitions, references }: Survey, source: string): ProseFault[] {
	const shown = new Map<string, string>();
	const linked = new Set<string>();
	const faults: ProseFault[] = [];
	for (const node of references) {
		const written = sourceOf(node, source);
		if (node.type === 'imageReference') shown.set(node.identifier, node.alt ?? '');
		else linked.add(node.identifier);
		if (node.type === 'linkReference' && beginsCitation(written)) faults.push(citationFault(written, startOf(node)));
	}
	for (const node of definitions) {
		const offset = startOf(node);
		if (/^\s*@/.test(node.label ?? '')) faults.push(citationFault(`[${node.label}]:`, offset));
		const alt = linked.has(node.identifier) ? undefined : shown.get(node.identifier);
		const image = alt === undefined ? null : imageFault(node.url, alt, offset);
		if (image) faults.push(image);
		else if (alt === undefined) faults.push(...addressFaults(node));
	}
	return faults;
}

function images({ images }: Survey, source: string): ProseFault[] {
	return images.flatMap((node) => {
		if (isEmbedded(node, source)) return [linkFault(sourceOf(node, source), startOf(node))];
		const fault = imageFault(node.url, node.alt ?? '', startOf(node));
		return fault ? [fault] : [];
	});
}

function headings({ passages }: Survey, source: string): ProseFault[] {
	return passages.flatMap(({ node }): ProseFault[] => {
		if (node.type !== 'heading') return [];
		const offset = startOf(node);
		const faults: ProseFault[] = node.children.length === 0 ? [{ code: 'heading-empty', offset, args: {} }] : [];
		if (node.depth === 1) faults.push({ code: 'heading-top', offset, args: {} });
		const sentence = sentenceHeading(sourceOf(node, source), offset);
		return sentence ? [...faults, sentence] : faults;
	});
}

/** Marks of a heading without the space behind them are printed as they stand. */
function headingMarks({ passages }: Survey, source: string): ProseFault[] {
	return passages.flatMap(({ node }): ProseFault[] => {
		if (node.type !== 'paragraph') return [];
		return [...sourceOf(node, source).matchAll(/^(#{2,6})[^#\s].*$/gm)].map(({ 0: line, 1: marks = '', index }) => ({
			code: 'heading-space',
			offset: startOf(node) + index,
			args: { line: excerpt(line), marks },
		}));
	});
}

/** A sentence that is a heading is counted and checked by nobody. Most often a line of --- below a paragraph has made it one. */
function sentenceHeading(written: string, offset: number): ProseFault | null {
	const underline = /\n[ \t]*(-+|=+)[ \t]*$/.exec(written);
	const text = (underline ? written.slice(0, underline.index) : written.replace(/[ \t]#+$/, '')).trim();
	// A heading may cite, but a paragraph that a line below it makes a heading was none.
	const isCited = underline !== null && /(?<!\\)\[@/.test(text);
	if (!isCited && (!/[^.][.。][”"’)]*$/u.test(text) || abbreviations.en.beforeName.test(text))) return null;
	const mend = underline ? `Put an empty line above the ${underline[1]} below it; then it is a paragraph.` : null;
	return { code: 'heading-sentence', offset, args: mend === null ? {} : { mend } };
}

const CUT_LINK = /\[\[[^[\]|\n\\]+\|[^[\]|\n]*\]\]/;

/** Cells beyond the columns of a table are not shown. */
function tables({ tables }: Survey, source: string): ProseFault[] {
	return tables.flatMap(({ align, children: [head, ...rows] }): ProseFault[] => {
		const width = align?.length ?? head?.children.length ?? 0;
		return rows.flatMap((row): ProseFault[] => {
			const cells = row.children;
			const beyond = cells[width];
			// A link that its bar has cut in two is told by itself.
			if (beyond === undefined || CUT_LINK.test(sourceOf(row, source))) return [];
			const args = { count: String(cells.length), width: String(width) };
			return [{ code: 'table-row-long', offset: startOf(beyond), args }];
		});
	});
}

/** Rows without the line that makes them a table are shown as they are written. */
function bareTables({ passages }: Survey, source: string): ProseFault[] {
	return passages.flatMap(({ node }): ProseFault[] => {
		if (node.type !== 'paragraph') return [];
		const lines = sourceOf(node, source).split('\n');
		const isBare = lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line));
		return isBare ? [{ code: 'table-rule-missing', offset: startOf(node), args: {} }] : [];
	});
}

/** A footnote that is not referred to, or whose label was taken before, is not shown. */
function footnotes({ footnotes, footnoteReferences }: Survey): ProseFault[] {
	const open = reachedFootnotes(footnotes, footnoteReferences);
	const shown = new Set<string>();
	return footnotes.flatMap((node): ProseFault[] => {
		const code = shown.has(node.identifier) ? 'footnote-duplicate' : 'footnote-unused';
		if (!open.has(node.identifier) || shown.has(node.identifier))
			return [{ code, offset: startOf(node), args: { label: node.label ?? node.identifier } }];
		shown.add(node.identifier);
		return [];
	});
}

/** The faults of the brackets in running text. `[@#claim]` names a claim of the article that it stands in. */
export function bracketFaults(pieces: readonly Piece[], inLink: boolean, article: boolean): ProseFault[] {
	return pieces.flatMap((piece): ProseFault[] => {
		if (piece.kind === 'words') return [];
		if (piece.kind === 'fault') return [piece.fault];
		if (inLink) return [citationFault(piece.text, piece.offset)];
		return piece.targets.flatMap(({ target, offset }): ProseFault[] => {
			if (article || target.kind !== 'claim' || target.code !== null) return [];
			return [{ code: 'citation-own', offset, args: { citation: piece.text } }];
		});
	});
}

/** The footnotes that the text refers to, or one of them; those that refer to each other alone are none. */
function reachedFootnotes(
	footnotes: Survey['footnotes'],
	references: Survey['footnoteReferences'],
): ReadonlySet<string> {
	const holderOf = (node: Survey['footnoteReferences'][number]): string | undefined =>
		footnotes.find((note) => startOf(note) <= startOf(node) && startOf(node) < endOf(note))?.identifier;
	const held = Map.groupBy(references, holderOf);
	const reached = new Set<string>();
	const next: (string | undefined)[] = [undefined];
	while (next.length > 0) {
		for (const { identifier } of held.get(next.pop()) ?? []) {
			if (!reached.has(identifier)) next.push(identifier);
			reached.add(identifier);
		}
	}
	return reached;
}

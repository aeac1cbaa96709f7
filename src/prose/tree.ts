import type { Paragraph, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { ProseFault } from './fault.ts';
import { limitFault, MAX_DEPTH, tooComplex } from './limits.ts';
import { childrenOf, endOf, isPhrasing, type ProseNode, startOf } from './nodes.ts';
import { syntaxFault } from './syntax-fault.ts';

const features = { wikilinks: true, smartPunctuation: false, directive: false, frontmatter: false } as const;
/** A text has fewer nodes than this for each of its characters. */
const NODES_PER_CHARACTER = 4;

/** A text and its syntax tree: mdast with the nodes of MDX. Offsets in the tree count in `source`. */
export interface ReadText {
	readonly tree: Root;
	/** The text with a replacement character for each half of a surrogate pair, as the parser takes it. */
	readonly source: string;
}

/** Parses a text, or gives its first fault. This is the only module that knows the parser. */
export function readTree(text: string): ReadText | { readonly fault: ProseFault } {
	const source = text.toWellFormed();
	const limit = limitFault(source);
	if (limit) return { fault: limit };
	let tree: Root;
	try {
		tree = parse(source);
	} catch (error) {
		return { fault: syntaxFault(source, error) };
	}
	const fault = prepare(tree, source);
	return fault ? { fault } : { tree, source };
}

/** A backslash at the very end of a program would end the whole process: there is a line end after every text. */
const parse = (source: string): Root =>
	mdxToMdast(source.endsWith('\n') ? source : `${source}\n`, { features }) as Root;

/** The characters that a character reference (`&amp;`, `&#x2014;`) stands for; what is none stays as it is. */
export function decodeReference(reference: string): string {
	const paragraph = parse(reference).children[0];
	const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	return text?.type === 'text' ? text.value : reference;
}

/**
 * The text of a tag on one line has no paragraph of its own: it gets one, so that all running text stands in passages.
 * Walks without recursion, since it is what finds that a tree is too deep for it.
 */
function prepare(tree: Root, source: string): ProseFault | null {
	let level: ProseNode[] = [tree];
	let nodes = 0;
	for (let depth = 0; level.length > 0; depth += 1) {
		nodes += level.length;
		const first = level[0];
		if (depth > MAX_DEPTH || nodes > 8 + source.length * NODES_PER_CHARACTER) {
			return tooComplex('levels of nesting', first ? startOf(first) : 0);
		}
		const next: ProseNode[] = [];
		for (const node of level) {
			if (node.type === 'mdxJsxFlowElement') node.children = inParagraphs(node.children);
			for (const child of childrenOf(node)) if ('children' in child) next.push(child);
		}
		level = next;
	}
	return null;
}

type FlowChildren = Extract<ProseNode, { type: 'mdxJsxFlowElement' }>['children'];

function inParagraphs(children: readonly ProseNode[]): FlowChildren {
	if (!children.some(isPhrasing)) return children as FlowChildren;
	const flow: ProseNode[] = [];
	let run: Paragraph | null = null;
	for (const child of children) {
		if (!isPhrasing(child)) {
			run = null;
			flow.push(child);
			continue;
		}
		if (run === null) {
			run = { type: 'paragraph', children: [] };
			flow.push(run);
		}
		run.children.push(child as Paragraph['children'][number]);
		const [first, last] = [run.children[0] ?? child, child];
		const at = { line: 1, column: 1 };
		run.position = { start: { ...at, offset: startOf(first) }, end: { ...at, offset: endOf(last) } };
	}
	return flow as FlowChildren;
}

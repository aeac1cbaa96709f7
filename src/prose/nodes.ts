import type { Nodes } from 'mdast';
// The parser's types add the nodes of MDX to those of mdast.
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export type ProseNode = Nodes;
/** A tag of MDX. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Where a node begins and ends in its text, in UTF-16 code units. */
export const startOf = (node: ProseNode): number => node.position?.start.offset ?? 0;
export const endOf = (node: ProseNode): number => node.position?.end.offset ?? 0;

/** What a node was written as. */
export const sourceOf = (node: ProseNode, source: string): string => source.slice(startOf(node), endOf(node));

export function childrenOf(node: ProseNode): readonly ProseNode[] {
	return 'children' in node ? node.children : [];
}

const PHRASING: ReadonlySet<string> = new Set<ProseNode['type']>([
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'break',
	'link',
	'linkReference',
	'image',
	'imageReference',
	'footnoteReference',
	'html',
	'mdxJsxTextElement',
	'mdxTextExpression',
]);

/** Whether a node stands in running text. */
export const isPhrasing = (node: ProseNode): boolean => PHRASING.has(node.type);

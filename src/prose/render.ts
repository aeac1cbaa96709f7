import { isComponent } from './components.ts';
import { escapeHtml } from './escape.ts';
import type { Element, ProseNode } from './nodes.ts';
import type { Block, Resolver } from './prose.ts';
import { renderBlock, renderFootnotes } from './render-blocks.ts';
import { renderInline } from './render-inline.ts';
import { type Rendering, rendering } from './rendering.ts';
import { readTree } from './tree.ts';

/**
 * A text as blocks of HTML and components, one for each node at its top, footnotes last. Made for texts without faults, but safe for
 * any: what may not be there is shown as it was written, or left out. Never throws unless `resolver` does.
 */
export function renderProse(source: string, resolver: Resolver): Block[] {
	const read = readTree(source);
	if ('fault' in read) return [{ kind: 'html', html: `<p>${escapeHtml(source)}</p>`, citations: [] }];
	const to = rendering(read, resolver, true);
	return [...blocks(read.tree.children, to), ...htmlBlock(() => renderFootnotes(to), to)];
}

/** A text of one paragraph as HTML that may stand inside any element of running text; any other text as it was written. */
export function renderText(source: string, resolver: Resolver): string {
	const read = readTree(source);
	if ('fault' in read) return escapeHtml(source);
	const [paragraph, ...others] = read.tree.children;
	if (paragraph === undefined) return '';
	if (paragraph.type !== 'paragraph' || others.length > 0) return escapeHtml(source);
	return renderInline(paragraph.children, rendering(read, resolver, false));
}

function blocks(nodes: readonly ProseNode[], to: Rendering): Block[] {
	return nodes.flatMap((node) => {
		if (node.type === 'mdxJsxFlowElement') return element(node, to);
		return htmlBlock(() => renderBlock(node, to), to);
	});
}

/** A block of HTML with the numbers of the citations that are written with it; none when nothing is written. */
function htmlBlock(write: () => string, to: Rendering): Block[] {
	const before = to.cited.length;
	const html = write();
	return html === '' ? [] : [{ kind: 'html', html, citations: [...new Set(to.cited.slice(before))] }];
}

function element(node: Element, to: Rendering): Block[] {
	const { name } = node;
	const inner = blocks(node.children, to);
	if (name === null || !isComponent(name)) return inner;
	const attributes: Record<string, string> = {};
	for (const attribute of node.attributes) {
		if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
			attributes[attribute.name] = attribute.value;
		}
	}
	return [{ kind: 'component', name, attributes, blocks: inner }];
}

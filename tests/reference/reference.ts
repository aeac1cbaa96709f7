import type { Paragraph, Parents, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { MdxJsxFlowElement } from 'satteri';
import { unified } from 'unified';
import { addressFault } from '../../src/prose/addresses.ts';
import { isComponent } from '../../src/prose/components.ts';

type Hast = Parameters<ReturnType<typeof remarkRehype>>[0];

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

const renderer = unified()
	.use(remarkRehype, {
		handlers: {
			mdxJsxFlowElement: (state, node: MdxJsxFlowElement) => ({
				type: 'element',
				tagName: 'x-component',
				properties: { dataName: node.name },
				children: state.all(node),
			}),
		},
	})
	.use(rehypeStringify);

/** What the reference makes of a text: HTML, or why it has nothing to compare with. */
export type Reference = { readonly html: string } | { readonly leftOut: LeftOut };
export type LeftOut =
	| 'MDX cannot read it'
	| 'raw HTML, expressions or programs'
	| 'double brackets are links of the book';

/** A text as remark renders it, with links that a book may not have reduced to their words, as ours are. */
export function reference(source: string): Reference {
	if (source.includes('[[')) return { leftOut: 'double brackets are links of the book' };
	let tree: Root;
	try {
		tree = parser.parse(source);
	} catch {
		return { leftOut: 'MDX cannot read it' };
	}
	unravel(tree);
	if (hasCode(tree)) return { leftOut: 'raw HTML, expressions or programs' };
	plainLinks(tree, definitionsOf(tree));
	const html = renderer.stringify(renderer.runSync(tree) as unknown as Hast & never);
	return { html };
}

/** A component on one line is a paragraph to remark: it becomes a block with a paragraph inside, as MDX itself does. */
function unravel(node: Parents): void {
	for (const [i, child] of node.children.entries()) {
		if (!('children' in child)) continue;
		unravel(child);
		if (child.type !== 'paragraph') continue;
		const [element, ...others] = child.children;
		if (element?.type !== 'mdxJsxTextElement' || others.length > 0 || !isComponent(element.name ?? '')) continue;
		const inner: Paragraph = { type: 'paragraph', children: element.children };
		const children = element.children.length === 0 ? [] : [inner];
		node.children[i] = { ...element, type: 'mdxJsxFlowElement', children };
	}
}

function hasCode(node: Parents): boolean {
	return node.children.some((child) => {
		if (child.type === 'mdxJsxFlowElement' && isComponent(child.name ?? '')) return hasCode(child);
		if (/^(?:mdx|html)/.test(child.type)) return true;
		return 'children' in child && hasCode(child);
	});
}

function definitionsOf(node: Parents, found = new Map<string, string>()): Map<string, string> {
	for (const child of node.children) {
		if (child.type === 'definition' && !found.has(child.identifier)) found.set(child.identifier, child.url);
		if ('children' in child) definitionsOf(child, found);
	}
	return found;
}

function plainLinks(node: Parents, definitions: ReadonlyMap<string, string>): void {
	const children = node.children as Parents['children'][number][];
	for (let i = 0; i < children.length; i += 1) {
		const child = children[i];
		if (child === undefined || !('children' in child)) continue;
		plainLinks(child, definitions);
		const url =
			child.type === 'link' ? child.url : child.type === 'linkReference' ? definitions.get(child.identifier) : null;
		if (url === null || url === undefined || addressFault(url) === null) continue;
		children.splice(i, 1, ...child.children);
		i += child.children.length - 1;
	}
}

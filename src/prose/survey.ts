import type {
	Definition,
	FootnoteDefinition,
	FootnoteReference,
	Heading,
	Image,
	ImageReference,
	Link,
	LinkReference,
	Paragraph,
	Root,
	Table,
	TableCell,
	Text,
} from 'mdast';
import type { MdxFlowExpression, MdxjsEsm, MdxTextExpression } from 'satteri';
import { isComponent } from './components.ts';
import { childrenOf, type Element, type ProseNode } from './nodes.ts';
import type { ComponentName, PassageNumber, Sentence } from './prose.ts';

/** A node that holds running text. */
export type Passage = Paragraph | Heading | TableCell;

/** A passage, and where it stands. */
export interface PlacedPassage {
	readonly node: Passage;
	readonly kind: Sentence['kind'];
	readonly row: PassageNumber | null;
	readonly inside: ComponentName | null;
	readonly quoted: boolean;
}

/** What a tree holds, by kind, each in reading order. */
export interface Survey {
	readonly passages: PlacedPassage[];
	readonly texts: { readonly node: Text; readonly inLink: boolean }[];
	readonly links: Link[];
	readonly images: Image[];
	readonly tables: Table[];
	readonly references: (LinkReference | ImageReference)[];
	readonly definitions: Definition[];
	readonly footnotes: FootnoteDefinition[];
	readonly footnoteReferences: FootnoteReference[];
	readonly code: (MdxjsEsm | MdxFlowExpression | MdxTextExpression)[];
	/** With what each stands in, as the catalogue words it; `null` where a component may stand. */
	readonly elements: { readonly node: Element; readonly inside: string | null }[];
	/** Raw HTML of plain Markdown. */
	readonly html: ProseNode[];
}

/** What stands around a node. */
interface Around {
	readonly inside: string | null;
	/** The component with text that it stands in. */
	readonly component: string | null;
	readonly inLink: boolean;
	/** The table that it stands in. */
	readonly table: Table | null;
	readonly row: { readonly first: PassageNumber; readonly isHead: boolean } | null;
	readonly quoted: boolean;
}

const containers: Partial<Record<ProseNode['type'], string>> = {
	paragraph: 'paragraph',
	heading: 'heading',
	list: 'list',
	footnoteDefinition: 'footnote',
};

export function survey(tree: Root): Survey {
	const found: Survey = {
		passages: [],
		texts: [],
		links: [],
		images: [],
		tables: [],
		references: [],
		definitions: [],
		footnotes: [],
		footnoteReferences: [],
		code: [],
		elements: [],
		html: [],
	};
	walk(found, tree, { inside: null, component: null, inLink: false, table: null, row: null, quoted: false });
	return found;
}

function walk(found: Survey, node: ProseNode, around: Around): void {
	note(found, node, around);
	const children = childrenOf(node);
	if (children.length === 0) return;
	const inner = within(node, around, found.passages.length + 1);
	for (const child of children) walk(found, child, inner);
}

/** What stands around the children of a node; `next` is the number of the next passage. */
function within(node: ProseNode, around: Around, next: PassageNumber): Around {
	if (node.type === 'mdxJsxFlowElement') return { ...around, component: node.name };
	if (node.type === 'link' || node.type === 'linkReference') return { ...around, inLink: true };
	if (node.type === 'tableRow') return { ...around, row: { first: next, isHead: around.table?.children[0] === node } };
	if (node.type === 'table') return { ...around, inside: around.inside ?? 'table', table: node };
	if (node.type === 'blockquote') return { ...around, inside: around.inside ?? 'quote', quoted: true };
	const inside = around.inside === null ? containers[node.type] : undefined;
	return inside === undefined ? around : { ...around, inside };
}

function note(found: Survey, node: ProseNode, around: Around): void {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
		case 'tableCell':
			found.passages.push(placed(node, around));
			return;
		case 'text':
			found.texts.push({ node, inLink: around.inLink });
			return;
		case 'link':
			found.links.push(node);
			return;
		case 'image':
			found.images.push(node);
			return;
		case 'linkReference':
		case 'imageReference':
			found.references.push(node);
			return;
		case 'table':
			found.tables.push(node);
			return;
		case 'definition':
			found.definitions.push(node);
			return;
		case 'footnoteDefinition':
			found.footnotes.push(node);
			return;
		case 'footnoteReference':
			found.footnoteReferences.push(node);
			return;
		case 'html':
			found.html.push(node);
			return;
		case 'mdxjsEsm':
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			found.code.push(node);
			return;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			found.elements.push({ node, inside: around.inside ?? nested(node, around.component) });
	}
}

function placed(node: Passage, { component, row, quoted }: Around): PlacedPassage {
	const inside = component !== null && isComponent(component) ? component : null;
	if (node.type === 'tableCell') {
		return { node, kind: row?.isHead ? 'label' : 'cell', row: row?.first ?? null, inside, quoted };
	}
	return { node, kind: node.type === 'heading' ? 'heading' : 'text', row: null, inside, quoted };
}

/** A component with text takes other components, but none with text of its own. */
function nested(node: Element, component: string | null): string | null {
	return component !== null && node.children.length > 0 ? `<${component}>` : null;
}

import type { FootnoteDefinition, List, ListItem, Paragraph, Table, TableCell, TableRow } from 'mdast';
import { attributes, escapeHtml } from './escape.ts';
import { footnoteId, referenceId } from './footnotes.ts';
import { childrenOf, type ProseNode, sourceOf } from './nodes.ts';
import { renderInline } from './render-inline.ts';
import { idOf, passageId, type Rendering } from './rendering.ts';

/** Blocks as HTML, one after the other. */
export function renderBlocks(nodes: readonly ProseNode[], to: Rendering): string {
	return nodes.map((node) => renderBlock(node, to)).join('');
}

/** One block as HTML. Components are not blocks of HTML: where none may stand, only what is inside is shown. */
export function renderBlock(node: ProseNode, to: Rendering): string {
	switch (node.type) {
		case 'paragraph':
			return paragraph(node, to);
		case 'heading': {
			const slug = to.slugs.get(node);
			const id = attributes({ id: slug === undefined ? null : idOf(slug, to) });
			return `<h${node.depth}${id}>${renderInline(node.children, to)}</h${node.depth}>`;
		}
		case 'thematicBreak':
			return '<hr>';
		case 'blockquote':
			return `<blockquote>${renderBlocks(node.children, to)}</blockquote>`;
		case 'code': {
			const language = node.lang ? `language-${node.lang}` : null;
			const value = node.value === '' ? '' : `${node.value}\n`;
			return `<pre tabindex="0"><code${attributes({ class: language })}>${escapeHtml(value)}</code></pre>`;
		}
		case 'list':
			return list(node, to);
		case 'table':
			return table(node, to);
		case 'definition':
		case 'footnoteDefinition':
		case 'mdxjsEsm':
			return '';
		case 'html':
		case 'mdxFlowExpression':
			return `<p>${escapeHtml(sourceOf(node, to.source))}</p>`;
		default:
			return renderBlocks(childrenOf(node), to);
	}
}

function paragraph(node: Paragraph, to: Rendering): string {
	return `<p${attributes({ id: passageId(node, to) })}>${renderInline(node.children, to)}</p>`;
}

function list(node: List, to: Rendering): string {
	const loose = node.spread === true || node.children.some((item) => item.spread === true);
	const tag = node.ordered ? 'ol' : 'ul';
	const start = node.ordered && node.start !== 1 ? (node.start ?? null) : null;
	const tasks = node.children.some(({ checked }) => typeof checked === 'boolean') ? 'task-list' : null;
	const items = node.children.map((item) => listItem(item, loose, to)).join('');
	return `<${tag}${attributes({ class: tasks, start })}>${items}</${tag}>`;
}

/** In a tight list paragraphs are not marked up; the item takes the id of one that it begins with. */
function listItem(node: ListItem, loose: boolean, to: Rendering): string {
	const [first, ...rest] = node.children;
	const task = typeof node.checked === 'boolean' ? 'task' : null;
	const box = typeof node.checked === 'boolean' ? checkbox(node.checked) : '';
	const other = (child: ProseNode) => (loose || child.type !== 'paragraph' ? renderBlock(child, to) : span(child, to));
	if (first?.type !== 'paragraph')
		return `<li${attributes({ class: task })}>${box}${node.children.map(other).join('')}</li>`;
	const id = attributes({ id: passageId(first, to) });
	const words = box + renderInline(first.children, to);
	const begin = loose
		? `${attributes({ class: task })}><p${id}>${words}</p>`
		: `${attributes({ class: task })}${id}>${words}`;
	return `<li${begin}${rest.map(other).join('')}</li>`;
}

const span = (node: Paragraph, to: Rendering): string =>
	`<span${attributes({ id: passageId(node, to) })}>${renderInline(node.children, to)}</span>`;

const checkbox = (checked: boolean): string =>
	`<input${attributes({ type: 'checkbox', disabled: true, checked: checked || null, 'aria-label': checked ? 'done' : 'open' })}> `;

/** A wide table scrolls in a region of its own, which can be reached with the keyboard. */
function table(node: Table, to: Rendering): string {
	const [head, ...rows] = node.children;
	if (!head) return '';
	const width = Math.max(node.align?.length ?? 0, head.children.length);
	const row = (cells: TableRow, tag: 'th' | 'td') =>
		`<tr>${Array.from({ length: width }, (_, i) => cell(cells.children[i], node.align?.[i] ?? null, tag, to)).join('')}</tr>`;
	const header = `<thead>${row(head, 'th')}</thead>`;
	const body = rows.length === 0 ? '' : `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody>`;
	const label = sourceOf(head, to.source)
		.split('|')
		.map((text) => text.trim())
		.filter((text) => text !== '')
		.join(', ');
	const region = attributes({ class: 'table-wrap', tabindex: 0, 'aria-label': `Table: ${label}` });
	return `<section${region}><table>${header}${body}</table></section>`;
}

function cell(node: TableCell | undefined, align: string | null, tag: 'th' | 'td', to: Rendering): string {
	const values = {
		id: node ? passageId(node, to) : null,
		scope: tag === 'th' ? 'col' : null,
		class: align === null ? null : `align-${align}`,
	};
	return `<${tag}${attributes(values)}>${node ? renderInline(node.children, to) : ''}</${tag}>`;
}

/** The footnotes that the text refers to, in the order of their first reference. One may refer to others. */
export function renderFootnotes(to: Rendering): string {
	const bodies: { definition: FootnoteDefinition; html: string; number: number; identifier: string }[] = [];
	for (const [identifier, { number }] of to.noted) {
		const definition = to.footnotes.get(identifier);
		if (definition) bodies.push({ definition, html: footnoteBody(definition, to), number, identifier });
	}
	if (bodies.length === 0) return '';
	const items = bodies.map(({ html, number, identifier }) => {
		const back = backLinks(number, to.noted.get(identifier)?.count ?? 1, to);
		const close = html.endsWith('</p>') ? html.length - '</p>'.length : html.length;
		return `<li${attributes({ id: footnoteId(number, to) })}>${html.slice(0, close)} ${back}${html.slice(close)}</li>`;
	});
	return `<section class="footnotes" aria-label="Footnotes"><ol type="a">${items.join('')}</ol></section>`;
}

const footnoteBody = (definition: FootnoteDefinition, to: Rendering): string => renderBlocks(definition.children, to);

function backLinks(number: number, count: number, to: Rendering): string {
	return Array.from({ length: count }, (_, i) => {
		const values = {
			class: 'footnote-back',
			href: `#${referenceId(number, i + 1, to)}`,
			'aria-label': 'Back to the text',
		};
		return `<a${attributes(values)}>↩</a>`;
	}).join(' ');
}

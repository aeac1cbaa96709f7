import type { FootnoteReference, Image, ImageReference, Link, LinkReference } from 'mdast';
import { addressFault, encodeAddress } from './addresses.ts';
import { type Piece, piecesOf } from './brackets.ts';
import { attributes, escapeHtml } from './escape.ts';
import { footnoteReference } from './footnotes.ts';
import { isEmbedded, isWikiLink, wikiTarget } from './links.ts';
import { childrenOf, type ProseNode, sourceOf, startOf } from './nodes.ts';
import { markerId, type Rendering } from './rendering.ts';

/** Running text as HTML. What the policy forbids is shown as it was written, or left out. */
export function renderInline(nodes: readonly ProseNode[], to: Rendering): string {
	let html = '';
	for (const node of nodes) html += inline(node, to);
	return html;
}

function inline(node: ProseNode, to: Rendering): string {
	switch (node.type) {
		case 'text':
			return piecesOf(node, to.source)
				.map((piece) => (piece.kind === 'citation' ? marker(piece, to) : escapeHtml(piece.text)))
				.join('');
		case 'emphasis':
			return `<em>${renderInline(node.children, to)}</em>`;
		case 'strong':
			return `<strong>${renderInline(node.children, to)}</strong>`;
		case 'delete':
			return `<del>${renderInline(node.children, to)}</del>`;
		case 'inlineCode':
			return `<code>${escapeHtml(node.value)}</code>`;
		case 'break':
			return '<br>\n';
		case 'link':
			return isWikiLink(node, to.source) ? wikiLink(node, to) : webLink(node, node.url, node.title ?? null, to);
		case 'linkReference':
			return referenceLink(node, to);
		case 'image':
			return isEmbedded(node, to.source) ? escapeHtml(node.alt ?? '') : image(node, node.url, node.title ?? null, to);
		case 'imageReference':
			return referenceImage(node, to);
		case 'footnoteReference':
			return footnote(node, to);
		case 'html':
		case 'mdxTextExpression':
			return escapeHtml(sourceOf(node, to.source));
		default:
			return renderInline(childrenOf(node), to);
	}
}

/** Writes a link around words; inside another link the words alone. */
function anchor(values: Parameters<typeof attributes>[0], words: () => string, to: Rendering): string {
	if (to.inLink) return words();
	to.inLink = true;
	const html = `<a${attributes(values)}>${words()}</a>`;
	to.inLink = false;
	return html;
}

function marker(piece: Extract<Piece, { kind: 'citation' }>, to: Rendering): string {
	const numbers = new Set<number>();
	const links: string[] = [];
	for (const { target } of piece.targets) {
		const cited = to.resolver.cite(target);
		if (cited === null || numbers.has(cited.number)) continue;
		numbers.add(cited.number);
		to.cited.push(cited.number);
		const values = { href: cited.href, id: markerId(to.resolver, cited.number), 'aria-label': cited.name };
		links.push(anchor(values, () => String(cited.number), to));
	}
	return links.length === 0 ? '' : `<sup class="cite">${links.join(', ')}</sup>`;
}

function wikiLink(node: Link, to: Rendering): string {
	const wiki = wikiTarget(sourceOf(node, to.source));
	const link = wiki === null ? null : to.resolver.link(wiki.target, wiki.anchor);
	const words = () => {
		const own = wiki !== null && !wiki.labelled ? (link?.text ?? wiki.target) : null;
		return own === null ? renderInline(node.children, to) : escapeHtml(own);
	};
	if (wiki === null || link === null) return words();
	const id = to.passages === null ? null : (to.resolver.mention?.(wiki.target, startOf(node)) ?? null);
	return anchor({ class: `entity-${link.kind}`, href: link.href, id }, words, to);
}

function webLink(node: Link | LinkReference, url: string, title: string | null, to: Rendering): string {
	const words = () => renderInline(node.children, to);
	if (addressFault(url) !== null) return words();
	const rel = /^https?:/i.test(url) ? 'external noopener' : null;
	return anchor({ href: encodeAddress(url), title, rel }, words, to);
}

function referenceLink(node: LinkReference, to: Rendering): string {
	const definition = to.definitions.get(node.identifier);
	if (!definition) return renderInline(node.children, to);
	return webLink(node, definition.url, definition.title ?? null, to);
}

function image({ alt }: Image | ImageReference, url: string, title: string | null, to: Rendering): string {
	const found = to.resolver.image(url);
	if (found === null) return escapeHtml(alt ?? '');
	return `<img${attributes({ src: found.src, alt: alt ?? '', title, loading: 'lazy', decoding: 'async' })}>`;
}

function referenceImage(node: ImageReference, to: Rendering): string {
	const definition = to.definitions.get(node.identifier);
	if (!definition) return escapeHtml(node.alt ?? '');
	return image(node, definition.url, definition.title ?? null, to);
}

function footnote(node: FootnoteReference, to: Rendering): string {
	const reference = footnoteReference(node.identifier, to);
	if (reference === null) return escapeHtml(sourceOf(node, to.source));
	const { href, id, letter } = reference;
	return `<sup class="footnote">${anchor({ href, id, 'aria-label': `Footnote ${letter}` }, () => letter, to)}</sup>`;
}

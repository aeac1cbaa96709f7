import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What an element says, beside its text. All else is dress: ids, classes, hints to browsers, names for screen readers. */
const MEANING = new Set(['href', 'src', 'alt', 'title', 'start', 'type', 'checked', 'disabled', 'data-name']);
const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'input', 'strong', 'sup']);

/**
 * HTML in a form in which two renderings of one text are equal when they say the same: elements with what they mean, text with its
 * white space folded (but in `pre`), nothing between blocks, no wrapper for what a page adds.
 */
export function canonical(html: string): string {
	return children(parseFragment(html), false)
		.replace(/ *(<\/?(?!(?:a|br|code|del|em|img|input|strong|sup)\b)[^>]*>) */g, '$1')
		.replace(/(<br>) /g, '$1')
		.trim();
}

function children(node: Parent, verbatim: boolean): string {
	return node.childNodes.map((child) => write(child, verbatim)).join('');
}

function write(node: Node, verbatim: boolean): string {
	if ('value' in node) return escapeText(verbatim ? node.value : node.value.replace(/[ \n]+/g, ' '));
	if (!('tagName' in node)) return '';
	const { tagName } = node;
	const own = attributes(node);
	const inner = () => children(node, verbatim || tagName === 'pre');
	if (isFootnotePart(own)) return footnotePart(node, own);
	if (own['class'] === 'sr-only') return '';
	if (own['class'] === 'table-wrap' || tagName === 'span') return inner();
	if (tagName === 'ol' && own['type'] !== undefined) delete own['type'];
	const meant = Object.entries(own).filter(([name]) => MEANING.has(name));
	const align = own['align'] ?? /^align-(\w+)$/.exec(own['class'] ?? '')?.[1];
	if (align !== undefined && (tagName === 'td' || tagName === 'th')) meant.push(['align', align]);
	const language = tagName === 'code' ? own['class'] : undefined;
	if (language !== undefined) meant.push(['class', language]);
	const written = meant
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => ` ${name}="${escapeText(value)}"`);
	const open = `<${tagName}${written.join('')}>`;
	return INLINE.has(tagName) && node.childNodes.length === 0 && tagName !== 'a'
		? open
		: `${open}${inner()}</${tagName}>`;
}

const attributes = (node: Element): Record<string, string> =>
	Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));

const isFootnotePart = (own: Readonly<Record<string, string>>): boolean =>
	'data-footnote-ref' in own || 'data-footnote-backref' in own || /^#fn(?:ref)?-/.test(own['href'] ?? '');

/** A reference to a footnote is written as its number, whether it is shown as a number or a letter. */
function footnotePart(node: Element, own: Readonly<Record<string, string>>): string {
	const href = own['href'] ?? '';
	if ('data-footnote-backref' in own || href.startsWith('#fnref-')) return '<back>';
	return `<footnote ${/^#fn-(\d+)$/.exec(href)?.[1] ?? children(node, false)}>`;
}

const escapeText = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

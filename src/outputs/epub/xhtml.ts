import { DomUtils, parseDocument } from 'htmlparser2';
import { escapeHtml } from '../../prose/escape.ts';

export type Root = ReturnType<typeof parseDocument>;
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** HTML as our pages are written: each element closed, names of elements and attributes as they stand there. */
export function parseHtml(html: string): Root {
	return parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false });
}

/** The elements at or below these nodes, in the order of the document. */
export function* elements(nodes: readonly Node[]): Generator<Element> {
	for (const node of nodes) {
		if (!isElement(node)) continue;
		yield node;
		yield* elements(node.children);
	}
}

/** The first element below that passes. */
export function find(below: Element | Root, test: (element: Element) => boolean): Element | null {
	for (const element of elements(below.children)) if (test(element)) return element;
	return null;
}

export function classes({ attribs }: Element): readonly string[] {
	return (attribs['class'] ?? '').split(/\s+/);
}

/** What is read of some nodes, with single spaces. */
export function textOf(node: Node): string {
	return DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
}

// Characters that XML 1.0 cannot hold, not even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as it stands in XML, between tags or in an attribute with double quotes. */
export function escapeXml(text: string): string {
	return escapeHtml(text.replace(NOT_XML, '\uFFFD'));
}

/** Nodes as XML. The nodes are used up: their texts are escaped in place. */
export function writeXml(nodes: readonly Node[]): string {
	for (const node of nodes) escapeBelow(node);
	return DomUtils.getOuterHTML([...nodes], { xmlMode: true, encodeEntities: false });
}

function escapeBelow(node: Node): void {
	if (isElement(node)) {
		for (const [name, value] of Object.entries(node.attribs)) node.attribs[name] = escapeXml(value);
		for (const child of node.children) escapeBelow(child);
	} else if ('data' in node) node.data = escapeXml(node.data);
}

/** A document of a book: what its `<body>` holds is XML already. */
export interface XhtmlPage {
	readonly language: string;
	readonly title: string;
	readonly body: string;
	/** Address of its stylesheet. */
	readonly stylesheet: string;
}

export function xhtmlPage({ language, title, body, stylesheet }: XhtmlPage): string {
	const lang = escapeXml(language);
	return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="${escapeXml(stylesheet)}"/>
</head>
<body>
${body}
</body>
</html>
`;
}

import { DomUtils } from 'htmlparser2';
import { tenth } from '../../book/figures/paths.ts';
import { textWidth } from '../../book/figures/text-width.ts';
import { markNotes } from './note-links.ts';
import { classes, type Element, elements, parseHtml, textOf } from './xhtml.ts';

/** What stands beside the text on paper, and what paper leaves out as well: the notes themselves hold both. */
const PAPER_ONLY = new Set(['margin', 'matched']);
/** Attributes for the making of pages. `data-label` is shown by the stylesheet. */
const FOR_PAPER = /^data-(?!label$)/;
/** A page of a book that is turned has no images to wait for. */
const FOR_SCREENS = ['loading', 'decoding'];
/** What leads up to a page number: “, p. ”. */
const BEFORE_FOLIO = /[\s,:;]*\b(?:pp?|page)\.?\s*$/;

/** Makes a section of the print page into one of an EPUB, in place; its links are not touched but for the numbers of notes. */
export function adaptSection(section: Element): void {
	for (const element of [...elements([section])]) {
		if (classes(element).some((name) => PAPER_ONLY.has(name))) DomUtils.removeElement(element);
		else if (element.attribs['data-folio'] !== undefined) dropFolio(element);
	}
	for (const element of elements([section])) {
		adaptLanguage(element);
		if (element.name === 'svg') adaptDrawing(element);
		if (element.name === 'text') fixWidth(element);
		// On paper a figure would be tagged twice; here it holds its caption together with the picture.
		if (element.name === 'figure' && element.attribs['role'] === 'none') delete element.attribs['role'];
		for (const name of Object.keys(element.attribs)) {
			if (FOR_PAPER.test(name) || FOR_SCREENS.includes(name)) delete element.attribs[name];
		}
	}
	markNotes(section);
}

/** Takes out a page number with the words before it, and its link and paragraph if nothing is left in them. */
function dropFolio(folio: Element): void {
	const before = folio.previousSibling;
	if (before && 'data' in before) before.data = before.data.replace(BEFORE_FOLIO, '');
	let { parent } = folio;
	DomUtils.removeElement(folio);
	while (parent?.type === 'tag' && /^(?:a|p)$/.test(parent.name) && textOf(parent) === '') {
		const empty: Element = parent;
		parent = empty.parent;
		DomUtils.removeElement(empty);
	}
}

function adaptLanguage({ attribs }: Element): void {
	if (attribs['lang'] !== undefined) attribs['xml:lang'] = attribs['lang'];
}

/** Widths were estimated for type of weight 600; most is lighter. */
const LIGHTER = 0.97;

/** Text of a drawing takes the room that was left for it, whatever typeface a reading system has. */
function fixWidth(text: Element): void {
	const size = Number(text.attribs['font-size']);
	const words = textOf(text);
	// What a stylesheet turns into capitals has room on all sides.
	if (!(size > 0) || words === '' || classes(text).includes('lane-name')) return;
	text.attribs['textLength'] = String(tenth(textWidth(words, size) * LIGHTER));
	text.attribs['lengthAdjust'] = 'spacingAndGlyphs';
}

/** A picture has its alternative as title too: few reading systems know the label. */
function adaptDrawing(svg: Element): void {
	const { attribs } = svg;
	attribs['xmlns'] = 'http://www.w3.org/2000/svg';
	const label = attribs['aria-label'];
	if (label === undefined || svg.children.some((node) => 'name' in node && node.name === 'title')) return;
	const [title] = parseHtml('<title> </title>').children;
	const [text] = title && 'children' in title ? title.children : [];
	if (!title || !text || !('data' in text)) return;
	text.data = label;
	DomUtils.prependChild(svg, title);
}

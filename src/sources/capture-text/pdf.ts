import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import type { CaptureFault } from './fault.ts';

/** Lines further apart than this many heights of their type belong to two paragraphs. */
const PARAGRAPH_GAP = 1.75;
/** The reader of PDFs prints warnings of its own otherwise. */
const SILENT = 0;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * The text of a PDF, rule `pdf 1`: runs of a line are joined as they stand in the file, lines that follow closely are one
 * paragraph, a page ends one. Words that are parted at the end of a line stay parted; control characters are dropped.
 */
export async function pdfText(bytes: Buffer): Promise<string | CaptureFault> {
	try {
		const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: SILENT });
		const { items } = await extractTextItems(document);
		return items
			.flatMap(paragraphs)
			.map((text) => `${text}\n`)
			.join('');
	} catch {
		return { code: 'capture-pdf', args: {} };
	}
}

function paragraphs(items: readonly StructuredTextItem[]): string[] {
	const found: string[] = [];
	let text = '';
	let last: StructuredTextItem | null = null;
	const end = (): void => {
		const line = text.replace(CONTROL, '').replace(/\s+/g, ' ').trim();
		if (line !== '') found.push(line);
		text = '';
	};
	for (const item of items) {
		if (item.str.trim() !== '') {
			if (last && Math.abs(last.y - item.y) > PARAGRAPH_GAP * Math.max(last.fontSize, item.fontSize)) end();
			else if (last && Math.abs(last.y - item.y) > 0.5 * item.fontSize) text += ' ';
			last = item;
		}
		text += item.hasEOL ? `${item.str} ` : item.str;
	}
	end();
	return found;
}

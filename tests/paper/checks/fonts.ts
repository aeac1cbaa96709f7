import { PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { decoded } from '../../../src/integrations/paper/tagging/streams.ts';
import type { Opened } from './opened.ts';

/** The families that books are printed in. Another one means that a letter was missing, and the system lent one. */
export const knownFonts = /^(?:SourceSerif4|Inter|Vazirmatn|NotoSerifSC)[A-Za-z]*(?:-[A-Za-z]+)?$/;

const name = (text: string): PDFName => PDFName.of(text);

/** What is wrong with the fonts: each is a subset of a known one, embedded, and says which characters its glyphs are. */
export function fontFaults({ doc }: Opened): readonly string[] {
	const faults = new Set<string>();
	for (const [, font] of doc.context.enumerateIndirectObjects()) {
		if (!(font instanceof PDFDict) || font.lookup(name('Type')) !== name('Font')) continue;
		const subtype = font.lookup(name('Subtype'))?.toString() ?? '';
		if (subtype.startsWith('/CIDFont')) continue;
		const base = font.lookup(name('BaseFont'));
		const [, family = ''] = /^[A-Z]{6}\+(.+)$/.exec(base instanceof PDFName ? base.decodeText() : '') ?? [];
		if (subtype !== '/Type0') faults.add(`a font is of type ${subtype.slice(1)}`);
		else if (!knownFonts.test(family)) faults.add(`${base?.toString() ?? 'a font'} is not a subset of a known font`);
		if (subtype === '/Type0' && !isEmbedded(font)) faults.add(`${family} is not embedded`);
		const map = font.lookup(name('ToUnicode'));
		if (!(map instanceof PDFRawStream)) faults.add(`${family} does not say which characters it has`);
		else if (hasOddCharacter(Buffer.from(decoded(map)).toString('latin1')))
			faults.add(`${family} gives U+0000, U+FEFF or U+FFFE for a glyph`);
	}
	return [...faults];
}

function isEmbedded(font: PDFDict): boolean {
	const [descendant] = font.lookup(name('DescendantFonts'), PDFArray).asArray();
	const descriptor = font.context.lookup(descendant, PDFDict).lookup(name('FontDescriptor'), PDFDict);
	return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(name(key)));
}

/** In what a map of characters maps to: the last string of a line with two or three. */
function hasOddCharacter(map: string): boolean {
	const lines = map
		.split('\n')
		.filter((line) => /^<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>/.test(line) && !/^<0000>\s*<FFFF>$/i.test(line));
	return lines.some((line) => /^(?:0000|FEFF|FFFE)$/i.test(/<([0-9A-Fa-f]+)>\s*\]?\s*$/.exec(line)?.[1] ?? ''));
}

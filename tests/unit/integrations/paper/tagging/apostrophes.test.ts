import { PDFDocument, type PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { nameApostrophes } from '../../../../../src/integrations/paper/tagging/apostrophes.ts';
import { decoded } from '../../../../../src/integrations/paper/tagging/streams.ts';

test('the glyph of an apostrophe is called one; other characters keep their names', async () => {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const { context } = doc;
	const characters = '3 beginbfchar\n<0001> <0020>\n<00A9> <02BC>\n<02BC> <002D>\nendbfchar';
	const ref = context.register(context.stream(characters));
	context.register(context.obj({ Type: 'Font', ToUnicode: ref }));
	const read = (): string => new TextDecoder().decode(decoded(context.lookup(ref) as PDFRawStream));
	nameApostrophes(doc);
	expect(read()).toBe(characters.replace('<00A9> <02BC>', '<00A9> <2019>'));
	const once = context.lookup(ref);
	nameApostrophes(doc);
	expect(context.lookup(ref)).toBe(once);
});

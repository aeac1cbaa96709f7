import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { limitBookmarks, nameBookmarks } from '../../../../../src/integrations/paper/tagging/bookmarks.ts';

interface Entry {
	readonly title: string;
	readonly below?: readonly Entry[];
}

const name = (text: string): PDFName => PDFName.of(text);

async function withBookmarks(entries: readonly Entry[]): Promise<PDFDocument> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const write = (title: string, below: readonly Entry[]): PDFRef => {
		const dict = doc.context.obj({ Title: PDFHexString.fromText(title) });
		const refs = below.map((entry) => write(entry.title, entry.below ?? []));
		refs.forEach((ref, index) => {
			const next = refs[index + 1];
			if (next) doc.context.lookup(ref, PDFDict).set(name('Next'), next);
		});
		const [first, last] = [refs[0], refs.at(-1)];
		if (first && last) {
			dict.set(name('First'), first);
			dict.set(name('Last'), last);
			dict.set(name('Count'), PDFNumber.of(99));
		}
		return doc.context.register(dict);
	};
	doc.catalog.set(name('Outlines'), write('root', entries));
	return doc;
}

/** The bookmarks as “title count(children)”. */
function written(doc: PDFDocument, dict: PDFDict): string {
	const children: string[] = [];
	for (let ref = dict.get(name('First')); ref; ref = doc.context.lookup(ref, PDFDict).get(name('Next')))
		children.push(written(doc, doc.context.lookup(ref, PDFDict)));
	const count = dict.lookup(name('Count'));
	const title = dict.lookupMaybe(name('Title'), PDFString, PDFHexString)?.decodeText();
	return `${title}${count ? ` ${count.toString()}` : ''}${children.length > 0 ? `(${children.join(', ')})` : ''}`;
}

test('bookmarks below the second level go, the second is folded in', async () => {
	const third = [{ title: 'a1x', below: [{ title: 'deep' }] }, { title: 'a1y' }];
	const doc = await withBookmarks([
		{ title: 'a', below: [{ title: 'a1', below: third }, { title: 'a2' }] },
		{ title: 'b' },
	]);
	const before = doc.context.enumerateIndirectObjects().length;
	limitBookmarks(doc);
	expect(written(doc, doc.catalog.lookup(name('Outlines'), PDFDict))).toBe('root 2(a -2(a1, a2), b)');
	expect(before - doc.context.enumerateIndirectObjects().length).toBe(3);
});

test('each bookmark is called as its heading, in order, however often the browser has painted it', async () => {
	const doc = await withBookmarks([
		{ title: 'Help fromChina', below: [{ title: 'NotesNotes' }, { title: 'S3 Sought no aid S3 Sought no aid' }] },
		{ title: 'Índex' },
		{ title: 'Notes', below: [{ title: 'Notes and more' }] },
	]);
	nameBookmarks(doc, [
		'Help from China',
		'Notes',
		'',
		'Not shown',
		'S3 Sought no aid',
		'I\u0301ndex',
		'Notes',
		'Ships',
	]);
	const names = written(doc, doc.catalog.lookup(name('Outlines'), PDFDict)).replace(/ 99/g, '');
	expect(names).toBe('root(Help from China(Notes, S3 Sought no aid), I\u0301ndex, Notes(Notes and more))');
});

test('a document without bookmarks stays as it is', async () => {
	const doc = await PDFDocument.create({ updateMetadata: false });
	nameBookmarks(doc, ['Notes']);
	limitBookmarks(doc);
	expect(doc.catalog.has(name('Outlines'))).toBe(false);
});

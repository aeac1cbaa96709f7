import { PDFDocument, PDFName } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Survey } from '../../../../src/integrations/paper/page-content.ts';
import { settle } from '../../../../src/integrations/paper/settle.ts';

const survey: Survey = {
	title: 'Book',
	foot: '',
	parts: [
		{ id: 'cover', title: 'Book', front: true, cover: true },
		{ id: 'a', title: 'A', front: false, cover: false },
	],
	ids: ['cover', 'a', 'b'],
	folios: ['b'],
	folioLists: [],
	links: [],
	most: null,
	drops: 0,
};

/** A print of three pages in which the names stand on these. */
async function print(places: Readonly<Record<string, number>>): Promise<Buffer> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const pages = [doc.addPage(), doc.addPage(), doc.addPage()];
	const entries = Object.entries(places).map(([id, index]) => [id, [pages[index]?.ref, PDFName.of('Fit')]]);
	doc.catalog.set(PDFName.of('Dests'), doc.context.obj(Object.fromEntries(entries)));
	return Buffer.from(await doc.save());
}

interface Settled {
	readonly result: object;
	readonly said: readonly string[];
	readonly tagged: readonly boolean[];
	/** What was asked of the browser itself, and of its screen, in order with the prints. */
	readonly asked: readonly string[];
}

/** Prints one after the other; the last again and again. */
function settled(...prints: Readonly<Record<string, number>>[]): Promise<Settled> {
	return settledOf(survey, prints);
}

async function settledOf(of: Survey, prints: readonly Readonly<Record<string, number>>[]): Promise<Settled> {
	const files = await Promise.all(prints.map(print));
	const said: string[] = [];
	const tagged: boolean[] = [];
	const asked: string[] = [];
	const session = { send: async (method: string) => void asked.push(method), detach: async () => {} };
	const page = {
		// The only answer that is asked for: where the names are guessed to stand.
		evaluate: async () => [0, 0, 0],
		setViewportSize: async ({ width }: { width: number }) => void asked.push(width < 100 ? 'hide' : 'show'),
		context: () => ({ newCDPSession: async () => session }),
		pdf: async (options: { tagged?: boolean }) => {
			asked.push('print');
			tagged.push(options.tagged ?? false);
			return files.length > 1 ? files.shift() : files[0];
		},
	} as unknown as Page;
	const progress = (what: string): void => void said.push(what);
	return { result: await settle(page, of, { path: 'print/index.html', paper: 'a4', progress }), said, tagged, asked };
}

const here = { cover: 0, a: 1, b: 1 };
const there = { cover: 0, a: 1, b: 2 };

test('what the first print has, the second shows', async () => {
	const { result, said } = await settled(here);
	expect(result).toMatchObject({ numbering: { front: 1, pages: 3 }, places: new Map(Object.entries(here)) });
	expect(said).toEqual(['Printing, pass 1', 'Printing, pass 2']);
});

test('the first print is measured, and never kept: it has no tags', async () => {
	const guessed = { cover: 0, a: 0, b: 0 };
	const { tagged } = await settled(guessed, guessed);
	expect(tagged).toEqual([false, true]);
	expect((await settled(here, there)).tagged).toEqual([false, true, true]);
});

test('nothing is laid out for a screen between prints, and of a long book nothing is kept of the print before', async () => {
	expect((await settled(here)).asked).toEqual(['hide', 'print', 'print']);
	const long = { ...survey, ids: Array.from({ length: 20_000 }, (_, index) => `id-${index}`) };
	const forgotten = 'HeapProfiler.collectGarbage';
	expect((await settledOf(long, [here])).asked).toEqual(['hide', forgotten, 'print', forgotten, 'print']);
});

test('a third print when the numbers themselves moved something', async () => {
	const { result, said } = await settled(here, there);
	expect(result).toMatchObject({ places: new Map(Object.entries(there)) });
	expect(said).toHaveLength(3);
});

test('no fourth: what still moves is told by its name', async () => {
	const { result, said } = await settled(here, there, here, there);
	expect(result).toEqual({
		issues: [
			{ code: 'paper-unsettled', at: { file: 'print/index.html', offset: 0 }, args: { prints: '3', names: 'b' } },
		],
	});
	expect(said).toHaveLength(3);
});

import { posix } from 'node:path';
import { Parser, type ParserOptions } from 'htmlparser2';
import { describe, expect } from 'vitest';
import { type MadeBook, pagesOf, test } from './books.ts';
import { checkEpub } from './epubcheck.ts';

/** Making three books takes its time. */
const PATIENCE_MS = 300_000;
const XML: ParserOptions = { xmlMode: true };

interface Facts {
	readonly ids: ReadonlySet<string>;
	readonly links: readonly string[];
	readonly names: ReadonlySet<string>;
	readonly attributes: ReadonlySet<string>;
}

/** What a page of a book names, and what it leads to. */
function factsOf(text: string): Facts {
	const ids: string[] = [];
	const links: string[] = [];
	const names = new Set<string>();
	const attributes = new Set<string>();
	const parser = new Parser(
		{
			onopentag: (name, given) => {
				names.add(name);
				for (const attribute of Object.keys(given)) attributes.add(attribute);
				if (given['id'] !== undefined) ids.push(given['id']);
				for (const address of [given['href'], given['src']]) if (address !== undefined) links.push(address);
			},
		},
		XML,
	);
	parser.end(text);
	expect(ids.length, 'ids are unique').toBe(new Set(ids).size);
	return { ids: new Set(ids), links, names, attributes };
}

/** The links of a book that lead nowhere. */
function deadLinks(book: MadeBook): string[] {
	const facts = new Map(pagesOf(book).map(([file, text]) => [file, factsOf(text)]));
	return [...facts].flatMap(([file, { links }]) =>
		links
			.filter((link) => !/^https?:|^mailto:/.test(link))
			.filter((link) => {
				const [path = '', id] = link.split('#');
				const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
				return !(target in book.files) || (id !== undefined && !facts.get(target)?.ids.has(id));
			})
			.map((link) => `${file}: ${link}`),
	);
}

describe.each(['shipped', 'harbour'] as const)('the EPUB of the %s book', { timeout: PATIENCE_MS }, (name) => {
	test('is found to have no error and no warning by EPUBCheck', async ({ books, skip }) => {
		const report = await checkEpub(books[name].path);
		if ('missing' in report) return skip(report.missing);
		expect(report.messages).toEqual([]);
		expect(report.counts).toBe('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');
	});

	test('has no link that leads nowhere, no script, and nothing of the making of pages', ({ books }) => {
		expect(deadLinks(books[name])).toEqual([]);
		const pages = pagesOf(books[name]);
		expect(pages.length).toBeGreaterThan(5);
		for (const [file, text] of pages) {
			const { names, attributes } = factsOf(text);
			expect(
				[...names].filter((each) => /^(?:script|iframe|object|form|style)$/.test(each)),
				file,
			).toEqual([]);
			expect(
				[...attributes].filter((each) => /^(?:on|style$|data-(?!label$))/.test(each)),
				file,
			).toEqual([]);
			expect(text, file).not.toContain('>000<');
		}
	});

	test('has all parts of the book in its contents', ({ books }) => {
		const { files } = books[name];
		const spine = [...(files['EPUB/package.opf'] ?? '').matchAll(/<itemref /g)];
		expect(spine).toHaveLength(pagesOf(books[name]).length);
		const nav = files['EPUB/nav.xhtml'] ?? '';
		for (const [file] of pagesOf(books[name])) {
			if (file !== 'EPUB/nav.xhtml') expect(nav).toContain(`href="${posix.basename(file)}"`);
		}
	});
});

test('EPUBCheck is heard when it finds something', { timeout: PATIENCE_MS }, async ({ books, skip }) => {
	const report = await checkEpub(books.broken);
	if ('missing' in report) return skip(report.missing);
	expect(report.messages.join('\n')).toMatch(/^ERROR\(RSC-005\).*nav\.xhtml/m);
});

test('equal books are equal bytes, in another time zone too', { timeout: PATIENCE_MS }, ({ books }) => {
	expect(Buffer.compare(books.harbour.bytes, books.harbourElsewhere.bytes)).toBe(0);
});

test('images come along, with something to show where one is not known', { timeout: PATIENCE_MS }, ({ books }) => {
	const { files } = books.harbour;
	expect(Object.keys(files).filter((file) => file.includes('/media/'))).toEqual([
		'EPUB/media/chapters/crane.png',
		'EPUB/media/chapters/quay.avif',
	]);
	expect(files['EPUB/package.opf']).toMatch(/quay\.avif" media-type="image\/avif" fallback="/);
});

test('foreign words and drawings come out as they were written', { timeout: PATIENCE_MS }, ({ books }) => {
	const all = pagesOf(books.shipped)
		.map(([, text]) => text)
		.join('');
	for (const words of ['Владимир Путин', 'علی خامنه‌ای', '习近平']) expect(all).toContain(words);
	expect(books.shipped.files['EPUB/timeline.xhtml']).toMatch(/<svg [^>]*viewBox=[^>]*><title>/);
});

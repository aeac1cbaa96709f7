import { describe, expect, test } from 'vitest';
import { type Offers, packageDocument } from '../../../../src/outputs/epub/package-document.ts';
import { filesOf, metadata } from './fixture.ts';

const none: Offers = { visual: false, index: false, pages: false };

describe('metadata', () => {
	const text = packageDocument(metadata, [], none);

	test('are those of the book, escaped', () => {
		expect(text).toContain('<dc:title id="title">Cranes &lt;&amp; “quays” &amp; &quot;more&quot;&gt;</dc:title>');
		expect(text).toContain('<dc:title id="subtitle">Two reports &amp; a map</dc:title>');
		expect(text).toContain('<dc:creator id="author-2">B &amp; C</dc:creator>');
		expect(text).toContain('<dc:language>en-GB</dc:language>');
		expect(text).toContain('<dc:description>What &lt;was&gt; delivered.</dc:description>');
		expect(text).toContain('<dc:rights>CC BY 4.0</dc:rights>');
		expect(text).not.toContain('publisher');
	});

	test('a book without a subtitle has one title', () => {
		const bare = packageDocument({ ...metadata, subtitle: null }, [], none);
		expect(bare.match(/<dc:title/g)).toHaveLength(1);
	});

	test('dates are the one that is given, in UTC', () => {
		expect(text).toContain('<dc:date>2024-05-31</dc:date>');
		expect(text).toContain('<meta property="dcterms:modified">2024-05-31T10:20:30Z</meta>');
	});

	test('the identifier is a UUID made of the hash of the book', () => {
		expect(text).toContain('<dc:identifier id="id">urn:uuid:d4a172ee-3773-8fc9-8d75-39159b393c94</dc:identifier>');
		const other = packageDocument({ ...metadata, hash: metadata.hash.replace('d4', 'd5') }, [], none);
		expect(other).toContain('urn:uuid:d5a172ee-3773-8fc9-8d75-39159b393c94');
	});
});

test('the accessibility metadata say only what is there', () => {
	const text = packageDocument(metadata, [], none);
	expect(text).toContain('<meta property="schema:accessModeSufficient">textual</meta>');
	expect(text).toContain('<meta property="schema:accessibilityHazard">none</meta>');
	expect(text).not.toMatch(/visual|alternative|>index<|pageNavigation|conformsTo/);
	const all = packageDocument(metadata, [], { visual: true, index: true, pages: true });
	for (const value of ['visual', 'alternativeText', 'index', 'pageNavigation'])
		expect(all).toContain(`>${value}</meta>`);
});

test('every file is in the manifest, every text in the spine, in the order in which it is read', () => {
	const files = filesOf();
	const opf = files['EPUB/package.opf'] ?? '';
	const items = [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href] as const);
	const byId = new Map(items);
	const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id = '']) => byId.get(id));
	expect(items.map(([, href]) => `EPUB/${href}`).sort()).toEqual(
		Object.keys(files)
			.filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf')
			.sort(),
	);
	expect(spine).toEqual([
		...['cover.xhtml', 'nav.xhtml', 'brief--one.xhtml', 'questions.xhtml', 'questions--q.xhtml'],
		...['questions--r.xhtml', 'timeline.xhtml', 'index.xhtml'],
	]);
	expect(opf).toMatch(/href="nav.xhtml" media-type="application\/xhtml\+xml" properties="nav"/);
});

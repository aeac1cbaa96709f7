import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, vi } from 'vitest';
import { openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';
import { printPage, withoutFonts } from './page.ts';
import { test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

const section = (html: string): string =>
	`<section data-part="chapter" id="a" data-title="A"><h1>A</h1>${html}</section>`;

/** A page of the site with its policy. */
const plain = (main: string, attributes = ''): string => withoutFonts(printPage(main, attributes));

/** What the site answers instead of its print page: the same without a security policy, so that nothing else holds it back. */
const unguarded = (html: string): string => plain(section(html)).replace(/<meta http-equiv[^>]*>/, '');

/** A server of somebody else on this machine; says what it was asked for. */
async function foreignServer(): Promise<{ url: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end('SECRET');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => void server.close());
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('a page that reaches out is not printed, and what it asked for is told', () => {
	test.for([
		['an image', (url: string) => `<img alt="" src="${url}/x.png">`],
		['a stylesheet', (url: string) => `<link rel="stylesheet" href="${url}/x.css">`],
		['an address in a style', (url: string) => `<p style="background: url(${url}/x.png)">a</p>`],
		['a frame', (url: string) => `<iframe src="${url}/x.html"></iframe>`],
		['an object', (url: string) => `<object data="${url}/x.html"></object>`],
		['an image of an SVG', (url: string) => `<svg role="img" aria-label="x"><image href="${url}/x.png"/></svg>`],
	] as const)('%s from another server', async ([, html], { print }) => {
		const { url, asked } = await foreignServer();
		const result = await print('', { page: unguarded(html(url)) });
		expect(result).toMatchObject({
			issues: [{ code: 'output-external', args: { url: expect.stringContaining(url) } }],
		});
		expect(asked).toEqual([]);
	});

	test.for([
		['an image', '<img alt="" src="file:///etc/hostname">'],
		['a frame', '<iframe src="file:///etc/hostname"></iframe>'],
		['an object', '<object data="file:///etc/hostname"></object>'],
		['an address in a style', '<p style="background: url(file:///etc/hostname)">a</p>'],
		['a stylesheet', '<link rel="stylesheet" href="file:///etc/hostname">'],
	] as const)('%s from the disk', async ([, html], { print }) => {
		const result = await print('', { page: unguarded(html) });
		expect(result).toMatchObject({ issues: [{ code: 'output-external', args: { url: 'file:///etc/hostname' } }] });
	});

	test('a name on the web', async ({ print }) => {
		const result = await print('', { page: unguarded('<img alt="" src="https://example.org/x.png">') });
		expect(result).toMatchObject({ issues: [{ args: { url: 'https://example.org/x.png' } }] });
	});

	test('a file that the site does not have', async ({ print }) => {
		const result = await print('', { page: plain(section('<img alt="" src="../media/gone.png">')) });
		expect(result).toMatchObject({ issues: [{ code: 'output-link', args: { url: 'media/gone.png' } }] });
	});

	test('an address that its own policy forbids', async ({ print }) => {
		const result = await print('', { page: plain(section('<iframe src="https://example.org/"></iframe>')) });
		expect(result).toMatchObject({ issues: [{ code: 'output-external', args: { url: 'https://example.org/' } }] });
	});
});

test('no script of the page runs', async ({ print }) => {
	const result = await print('', {
		page: unguarded('<p id="p">before</p><script>document.getElementById("p").textContent = "after"</script>'),
	});
	if ('issues' in result) throw new Error(JSON.stringify(result.issues));
	const [first] = await pageTexts(await openPdf(result.printed.bytes));
	expect(first?.all).toContain('before');
	expect(first?.all).not.toContain('after');
});

describe('faults of the page are told before it is printed', () => {
	test('a link and a page number that name nothing', async ({ print }) => {
		const result = await print('', {
			page: plain(section('<a href="#gone">x</a> <span data-folio="lost">000</span>')),
		});
		expect(result).toMatchObject({
			issues: [
				{ code: 'output-anchor', at: { file: 'print/index.html' }, args: { url: '#gone' } },
				{ code: 'output-anchor', args: { url: '#lost' } },
			],
		});
	});

	test('an address of the site, which would lead to this machine', async ({ print }) => {
		const result = await print('', { page: plain(section('<a href="../index.html">home</a>')) });
		expect(result).toMatchObject({ issues: [{ code: 'output-link', args: { url: '../index.html' } }] });
	});
});

describe('a paper of so many pages', () => {
	const paragraph = `<p>${'The harbour board met and heard the report of its engineer. '.repeat(40)}</p>`;
	const paragraphs = (drop: number, count: number): string =>
		`<div data-drop="${drop}">${paragraph.repeat(count)}</div>`;
	const two = (main: string): { page: string } => ({ page: plain(main, 'data-pages="2"') });

	test('drops as little as makes it fit, and shows what stands there instead', async ({ print }) => {
		const instead = '<p data-instead="2" hidden>The shorter version.</p>';
		const text = `<p>Kept. ${paragraph}</p>${paragraphs(3, 1)}${paragraphs(2, 4)}${instead}${paragraphs(1, 4)}`;
		const result = await print('', two(section(text)));
		if ('issues' in result) throw new Error(JSON.stringify(result.issues));
		expect(result.printed.pages).toBe(2);
		const all = (await pageTexts(await openPdf(result.printed.bytes))).map((page) => page.all).join(' ');
		expect(all).toContain('The shorter version.');
		expect(all.match(/Kept\./g)).toHaveLength(1);
		expect(all.match(/heard the report/g)?.length).toBe(80);
	});

	test('is an issue when even the shortest does not fit', async ({ print }) => {
		const result = await print('', two(section(paragraph.repeat(12) + paragraphs(1, 1))));
		expect(result).toMatchObject({ issues: [{ code: 'paper-long', args: { most: '2' } }] });
	});

	test('stays whole when it fits', async ({ print }) => {
		const result = await print('', two(section(`<p>a</p>${paragraphs(1, 1)}`)));
		if ('issues' in result) throw new Error(JSON.stringify(result.issues));
		const [first] = await pageTexts(await openPdf(result.printed.bytes));
		expect(first?.all).toContain('heard the report');
	});
});

test('a page without parts, links and numbers prints as well', async ({ print }) => {
	expect(await print('', { page: plain('<h1>Alone</h1>') })).toMatchObject({ printed: { pages: 1 } });
});

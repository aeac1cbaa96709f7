import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../../src/cli/site-server.ts';
import { plant, scratchFolder } from './scratch.ts';

async function site(base = '/'): Promise<string> {
	const folder = scratchFolder();
	plant(folder, {
		'secret.txt': 'outside',
		'dist/index.html': 'home',
		'dist/404.html': 'not here',
		'dist/brief/x/index.html': 'chapter',
		'dist/assets/a.css': 'p{}',
		'dist/assets/a.js': '1',
		'dist/assets/f.woff2': 'font',
		'dist/pagefind/x.pf_index': 'index',
		'dist/pagefind/w.wasm': 'wasm',
		'dist/media/ü.png': 'image',
	});
	const server = await serveSite(join(folder, 'dist'), { port: 0, base });
	onTestFinished(() => server.close());
	return server.url;
}

/** As it stands: `fetch` would tidy the path first. */
function raw(
	url: string,
	path: string,
	method = 'GET',
): Promise<{ status: number; type: string; location: string; body: string }> {
	const { port } = new URL(url);
	return new Promise((done, fail) => {
		const call = request({ host: '127.0.0.1', port, path, method }, (response) => {
			let body = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => {
				body += part;
			});
			const { headers } = response;
			const answer = {
				status: response.statusCode ?? 0,
				type: headers['content-type'] ?? '',
				location: headers.location ?? '',
			};
			response.on('end', () => done({ ...answer, body }));
		});
		call.on('error', fail).end();
	});
}

test.each([
	['/', 'home', 'text/html; charset=utf-8'],
	['/index.html?x=1', 'home', 'text/html; charset=utf-8'],
	['/brief/x/', 'chapter', 'text/html; charset=utf-8'],
	['/assets/a.css', 'p{}', 'text/css; charset=utf-8'],
	['/assets/a.js', '1', 'text/javascript; charset=utf-8'],
	['/assets/f.woff2', 'font', 'font/woff2'],
	['/pagefind/x.pf_index', 'index', 'application/octet-stream'],
	['/pagefind/w.wasm', 'wasm', 'application/wasm'],
	['/media/%C3%BC.png', 'image', 'image/png'],
])('%s', async (path, body, type) => {
	expect(await raw(await site(), path)).toEqual({ status: 200, type, location: '', body });
});

test.each([
	'/nothing',
	'/nothing/',
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/assets/..%5c..%5csecret.txt',
	'/a%00b',
	'/%ff',
])('%s is answered with the 404 page', async (path) => {
	expect(await raw(await site(), path)).toMatchObject({ status: 404, body: 'not here' });
});

test('a folder without its slash is sent to the one with it', async () => {
	expect(await raw(await site(), '/brief/x?q=1')).toMatchObject({ status: 301, location: '/brief/x/' });
});

test('works below a base, and only there', async () => {
	const url = await site('/x/y/');
	expect(url).toMatch(/\/x\/y\/$/);
	expect(await raw(url, '/x/y/brief/x/')).toMatchObject({ status: 200, body: 'chapter' });
	expect(await raw(url, '/brief/x/')).toMatchObject({ status: 404 });
});

test('only reads', async () => {
	const url = await site();
	expect(await raw(url, '/', 'POST')).toMatchObject({ status: 405 });
	expect(await raw(url, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('takes the next port where the wanted one is in use', async () => {
	const folder = scratchFolder();
	const first = await serveSite(folder, { port: 0 });
	onTestFinished(() => first.close());
	const taken = Number(new URL(first.url).port);
	const second = await serveSite(folder, { port: taken });
	onTestFinished(() => second.close());
	expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
});

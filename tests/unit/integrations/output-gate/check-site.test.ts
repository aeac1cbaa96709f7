import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '../../../../src/integrations/output-gate/check-site.ts';

const page = (body: string) =>
	`<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="default-src 'none'"><title>T</title></head><body><main><h1 id="top">T</h1>${body}</main></body></html>`;

function faults(body: string, file = 'a/b/index.html'): string[] {
	const dir = mkdtempSync(join(tmpdir(), 'briefbook-gate-'));
	try {
		const files = {
			'index.html': page(''),
			'a/c/index.html': page('<p id="here"></p>'),
			'media/x y.png': '',
			[file]: page(body),
		};
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(dir, name)), { recursive: true });
			writeFileSync(join(dir, name), text);
		}
		return checkSite(dir).map(({ code, at, args }) => `${code} ${at.file} ${args['url']}`);
	} finally {
		rmSync(dir, { recursive: true });
	}
}

test.each([
	'../c/index.html',
	'../c/index.html#here',
	'../../index.html',
	'index.html',
	'#top',
	'../../media/x%20y.png',
	'https://example.org/x#:~:text=y',
	'mailto:desk@example.org',
])('%s leads somewhere', (url) => {
	expect(faults(`<a href="${url}">x</a>`)).toEqual([]);
});

test.each([
	['../d/index.html', 'output-link'],
	['../c/', 'output-link'],
	['../c', 'output-link'],
	['../../../index.html', 'output-link'],
	['../C/index.html', 'output-link'],
	['%zz', 'output-link'],
	['../c/index.html#gone', 'output-anchor'],
	['#gone', 'output-anchor'],
	['/index.html', 'output-absolute'],
	['//example.org/', 'output-url-unsafe'],
	['javascript:alert(1)', 'output-url-unsafe'],
	['JaVaScRiPt:alert(1)', 'output-url-unsafe'],
	['data:text/html,x', 'output-url-unsafe'],
	['file:///etc/passwd', 'output-url-unsafe'],
])('%s does not', (url, code) => {
	expect(faults(`<a href="${url}">x</a>`)).toEqual([`${code} a/b/index.html ${url}`]);
});

test.each(['https://example.org/x.png', '//example.org/x.png', 'data:image/png;base64,x'])(
	'%s is not loaded',
	(url) => {
		expect(faults(`<img src="${url}" alt="">`)).toEqual([`output-external a/b/index.html ${url}`]);
	},
);

test('the page for what is not found may begin at the root', () => {
	expect(faults('<a href="/a/c/index.html#here">x</a>', '404.html')).toEqual([]);
	expect(faults('<a href="/a/d/index.html">x</a>', '404.html')).toEqual(['output-link 404.html /a/d/index.html']);
});

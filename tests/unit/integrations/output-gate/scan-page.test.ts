import { describe, expect, test } from 'vitest';
import { scanPage } from '../../../../src/integrations/output-gate/scan-page.ts';

const page = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="default-src 'none'"><title>T</title>${head}</head><body><main><h1>T</h1>${body}</main></body></html>`;
const codes = (html: string) => scanPage(html).faults.map(({ code, args }) => [code, Object.values(args)[0]]);

test('a clean page has no fault', () => {
	const scan = scanPage(
		page('<p id="a">Text with <code>[[brackets]]</code> and <a href="../x/index.html#b">a link</a>.</p>'),
	);
	expect(scan.faults).toEqual([]);
	expect([...scan.ids]).toEqual(['a']);
	expect(scan.addresses).toMatchObject([{ url: '../x/index.html#b', use: 'link' }]);
});

test('a document for print has a heading of the first level for each of its texts, but at least one', () => {
	const paper = page('<h1>Again</h1>').replace('lang="en"', 'lang="en" data-paper');
	expect(codes(paper)).toEqual([]);
	expect(codes(paper.replaceAll('h1>', 'h2>'))).toEqual([['output-empty', 'single heading of the first level']]);
});

describe('planted faults', () => {
	test.each([
		['<p id="a"></p><p id="a"></p>', 'output-id-duplicate', 'a'],
		['<p>See [[iran]].</p>', 'output-syntax', 'See [[iran]].'],
		['<p>See [@S1#a].</p>', 'output-syntax', 'See [@S1#a].'],
		['<p>&lt;Judgement id="x" /></p>', 'output-syntax', '<Judgement id="x" />'],
		['<p>[object Object]</p>', 'output-syntax', '[object Object]'],
		['<td>undefined</td>', 'output-syntax', 'undefined'],
		['<p>NaN</p>', 'output-syntax', 'NaN'],
		['<p style="color:red">x</p>', 'output-inline-code', 'the attribute style'],
		['<p onclick="x()">x</p>', 'output-inline-code', 'the attribute onclick'],
		['<svg><g onload="x()"></g></svg>', 'output-inline-code', 'the attribute onload'],
		['<iframe srcdoc="x"></iframe>', 'output-inline-code', 'the attribute srcdoc'],
		['<style></style>', 'output-inline-code', '<style>'],
		['<meta http-equiv="refresh" content="0">', 'output-inline-code', 'a refresh'],
		['<h1>Again</h1>', 'output-empty', 'single heading of the first level'],
		['<main></main>', 'output-empty', 'single main part'],
	])('%s', (body, code, argument) => {
		expect(codes(page(body))).toEqual([[code, argument]]);
	});

	test('inline scripts count twice: for lacking src, and for their code', () => {
		expect(codes(page('<script>x()</script>'))).toEqual([
			['output-inline-code', '<script> without src'],
			['output-inline-code', '<script>'],
		]);
		expect(codes(page('<script src="a.js"></script>'))).toEqual([]);
	});

	test('a bare page lacks everything', () => {
		expect(codes('<p>x</p>').map(([, what]) => what)).toEqual([
			'language',
			'title',
			'single heading of the first level',
			'single main part',
			'content security policy',
		]);
	});
});

describe('addresses', () => {
	const uses = (body: string) => scanPage(page(body)).addresses.map(({ url, use }) => `${use} ${url}`);

	test.each([
		['<img src="a.png" srcset="b.png 1x, c.png 2x">', ['load a.png', 'load b.png', 'load c.png']],
		['<link rel="stylesheet" href="a.css">', ['load a.css']],
		['<link rel="canonical" href="https://example.org/">', ['link https://example.org/']],
		['<script src="a.js"></script>', ['load a.js']],
		['<iframe src="a"></iframe><object data="b"></object><video poster="c"></video>', ['load a', 'load b', 'load c']],
		[
			'<svg><use href="#i"/><image xlink:href="x.png"/><a xlink:href="y"></a></svg>',
			['load #i', 'load x.png', 'link y'],
		],
		['<form action="z"><button formaction="w"></button></form>', ['link z', 'link w']],
	])('%s', (body, expected) => {
		expect(uses(body)).toEqual(expected);
	});

	test('are decoded, so that no entity hides a scheme', () => {
		expect(uses('<a href="java&#x73;cript:x">y</a>')).toEqual(['link javascript:x']);
	});
});

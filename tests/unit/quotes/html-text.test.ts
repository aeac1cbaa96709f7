import { describe, expect, test } from 'vitest';
import { DEEPEST, htmlText } from '../../../src/quotes/html-text.ts';

describe('rule html 1', () => {
	test.each([
		['<p>One<p>Two', 'One\nTwo\n'],
		['<h1>Head</h1><div>Text <b>bold</b>, <a href="x">link</a>.</div>', 'Head\nText bold, link.\n'],
		['<p>a\n  b\t c</p>', 'a b c\n'],
		['<p>a&nbsp;b &amp; c &eacute;</p>', 'a\u00a0b & c é\n'],
		['<p>a<br>b</p>', 'a b\n'],
		['<p>a<br><br/>b</p>', 'a\nb\n'],
		['<p>a<br> \n <br>b<br>c</p>', 'a\nb c\n'],
		['<ul><li>one<li>two</ul>', 'one\ntwo\n'],
		['<table><tr><td>a<td>b<tr><td>c</table>', 'a\nb\nc\n'],
		['<p>co\u00adop\u200ber<wbr>ate</p>', 'cooperate\n'],
		['text alone', 'text alone\n'],
		['', ''],
		['<p> \n </p>', ''],
		['<p>a<!-- no -->b</p>', 'ab\n'],
		['<p>a <q>b</q></p>', 'a b\n'],
	])('%j', (html, text) => expect(htmlText(html)).toBe(text));

	test('what no reader sees is left out', () => {
		const html = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
			<script>let x = '<p>no</p>';</script><noscript>no</noscript><template><p>no</p></template>
			<svg><text>no</text></svg><p hidden>no <b>no</b></p><p>yes <span hidden>no</span>yes</p>
			<textarea>no</textarea><select><option>no</select></body></html>`;
		expect(htmlText(html)).toBe('yes yes\n');
	});

	test('an unclosed element and a stray end do no harm', () => {
		expect(htmlText('<div><p>a</b></i></div></div>b')).toBe('a\nb\n');
		expect(htmlText('<p>a < b and <3')).toContain('a < b');
	});

	test('a page that is nested too deeply has none, soon', () => {
		const nested = (depth: number) => `${'<div>'.repeat(depth)}deep`;
		expect(htmlText(nested(DEEPEST))).toBe('deep\n');
		expect(htmlText(`${nested(DEEPEST)}${'</div>'.repeat(DEEPEST)}<p>more`)).toBe('deep\nmore\n');
		expect(htmlText(`<ul>${'<li>x<br>'.repeat(DEEPEST)}`)).toBe('x\n'.repeat(DEEPEST));
		expect(htmlText(nested(DEEPEST + 1))).toBeNull();
		expect(htmlText(`${nested(DEEPEST)}<br>deeper`)).toBeNull();
		expect(htmlText(nested(200_000))).toBeNull();
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../../src/scripts/search/marked.ts';

test('marks are runs, entities are characters', () => {
	expect(runs('the <mark>S-400</mark> &amp; &lt;more&gt;')).toEqual([
		{ text: 'the ', found: false },
		{ text: 'S-400', found: true },
		{ text: ' & <more>', found: false },
	]);
});

test('markup that the index escaped stays text', () => {
	expect(runs('&lt;img src=x onerror=alert(1)&gt;')).toEqual([{ text: '<img src=x onerror=alert(1)>', found: false }]);
});

test('any text comes back as it was, escaped or marked', () => {
	const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const parts = fc.array(fc.record({ text: fc.string(), found: fc.boolean() }));
	fc.assert(
		fc.property(parts, (list) => {
			const html = list.map(({ text, found }) => (found ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');
			expect(
				runs(html)
					.map(({ text }) => text)
					.join(''),
			).toBe(list.map(({ text }) => text).join(''));
		}),
	);
});

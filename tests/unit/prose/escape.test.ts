import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test, vi } from 'vitest';
import { attributes, escapeHtml } from '../../../src/prose/escape.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

test('text comes out of an HTML parser as it went in', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const plain = text.replaceAll('\r', '').replaceAll('\0', '');
			const fragment = parseFragment(`<p title="${escapeHtml(plain)}">${escapeHtml(plain)}</p>`);
			const [node, ...others] = fragment.childNodes;
			expect(others).toEqual([]);
			expect(node).toMatchObject({ tagName: 'p', attrs: [{ name: 'title', value: plain }] });
			const inner = node && 'childNodes' in node ? node.childNodes : [];
			expect(inner.map((child) => ('value' in child ? child.value : '')).join('')).toBe(plain);
		}),
	);
});

test('attributes', () => {
	expect(attributes({ href: 'a"b', tabindex: 0, disabled: true, id: null })).toBe(
		' href="a&quot;b" tabindex="0" disabled',
	);
	expect(attributes({})).toBe('');
});

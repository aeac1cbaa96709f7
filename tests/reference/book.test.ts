import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { ours } from './ours.ts';
import { reference } from './reference.ts';

const folder = new URL('../../src/content/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.mdx?$/.test(name))
	.toSorted();

/** The texts of a file: its prose, and the claims that hold links. */
function textsOf(name: string): string[] {
	const file = readFileSync(new URL(name, folder), 'utf8');
	const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
	return [body, ...[...fields.matchAll(/^ +text: "(.*)"$/gm)].map(([, text = '']) => text)];
}

/** Links of the book as links to the web, citations left out: what both renderers know. */
function plain(source: string): string {
	return source
		.replace(/\[@[^[\]]*\]/g, '')
		.replace(/\[\[([^\]|\\]+)\\?\|([^\]]+)\]\]/g, '[$2](https://example.org/$1)')
		.replace(/\[\[([^\]|]+)\]\]/g, '[$1](https://example.org/$1)');
}

test.each(files)('%s is rendered as the reference does', (name) => {
	for (const text of textsOf(name).map(plain)) {
		const expected = reference(text);
		expect(expected).toHaveProperty('html');
		expect(canonical(ours(text))).toBe(canonical('html' in expected ? expected.html : ''));
	}
});

test('the book has texts to compare', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(files.flatMap(textsOf).join(' ').length).toBeGreaterThan(50_000);
});

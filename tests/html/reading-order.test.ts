import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pageKinds } from '../browser/harness/page-kinds.ts';

const { dir } = inject('site');

function neighbour(path: string, relation: 'next' | 'prev'): string | null {
	const [link] = new RegExp(`<a [^>]*rel="${relation}"[^>]*>`).exec(readFileSync(join(dir, path), 'utf8')) ?? [];
	const [, href] = /href="([^"]+)"/.exec(link ?? '') ?? [];
	return href === undefined ? null : posix.join(posix.dirname(path), href);
}

test('next leads from any page with neighbours to the end of the book, and previous back the same way', () => {
	const chapter = pageKinds(dir).find(([kind]) => kind === 'a chapter')?.[1] ?? '';
	let first = chapter;
	for (let before = neighbour(first, 'prev'); before !== null; before = neighbour(first, 'prev')) first = before;
	const way = [first];
	for (let after = neighbour(first, 'next'); after !== null; after = neighbour(after, 'next')) {
		expect(way).not.toContain(after);
		expect(neighbour(after, 'prev')).toBe(way.at(-1));
		way.push(after);
	}
	expect(new Set(way.map((path) => path.split('/')[0]))).toEqual(
		new Set(['brief', 'questions', 'judgements', 'articles', 'entities']),
	);
});

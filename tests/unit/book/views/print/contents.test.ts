import { expect, test } from 'vitest';
import { contentsLines } from '../../../../../src/book/views/print/contents.ts';
import type { PaperSource } from '../../../../../src/book/views/print/paper-source.ts';

const source = (n: number) => ({ id: `articles--s${n}`, code: `S${n}`, title: `Article ${n}` }) as PaperSource;
const contents = (sources: readonly PaperSource[]) =>
	contentsLines({
		chapters: [],
		questions: [],
		judgements: [],
		sources,
		parts: [
			{ id: 'articles', title: 'Sources' },
			{ id: 'index', title: 'Index' },
		],
	});

test('the pieces of a part stand below it', () => {
	expect(contents([source(1)])).toEqual([
		{ id: 'articles', number: null, text: 'Sources', level: 1 },
		{ id: 'articles--s1', number: 'S1', text: 'Article 1', level: 2 },
		{ id: 'index', number: null, text: 'Index', level: 1 },
	]);
});

test('a part with very many pieces is listed by its title', () => {
	expect(contents(Array.from({ length: 60 }, (_, i) => source(i + 1)))).toHaveLength(62);
	expect(contents(Array.from({ length: 61 }, (_, i) => source(i + 1)))).toHaveLength(2);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildBook } from '../src/book/build-book.ts';
import { page } from '../src/book/href.ts';
import { pageResolver } from '../src/book/page-resolver.ts';
import { parseProse, parseTexts } from '../src/prose/parse.ts';
import { renderProse } from '../src/prose/render.ts';
import { collections } from '../src/schema/collections.ts';
import { listBook } from '../src/sources/list-book.ts';
import { locate } from '../src/sources/locate.ts';
import { openBook } from '../src/sources/open-book.ts';
import { readBook } from '../src/sources/read-book.ts';
import { readText } from '../src/sources/read-text.ts';
import { splitFrontMatter } from '../src/sources/split-front-matter.ts';
import { parseYaml } from '../src/sources/yaml-value.ts';
import { sizeOfPages } from './book/size.ts';
import { bookFiles, writeFiles } from './generate.ts';

/*
 * What the parts of reading a book cost, each by itself over a whole generated book:
 *
 *   node bin/briefbook.cjs --node bench/parts.ts [pages]
 *
 * One line a part: CPU milliseconds in all, and microseconds a file. The second of two passes counts: the first warms up.
 */
const pages = Number(process.argv[2] ?? 1_500);
const dir = join(import.meta.dirname, '.work', `parts-${pages}`);
writeFiles(dir, bookFiles(sizeOfPages(pages), 1));

/** Runs a part over every item twice and prints what the second pass cost. */
function part<T, R>(name: string, items: readonly T[], run: (item: T) => R): R[] {
	items.forEach(run);
	const before = process.cpuUsage();
	const results = items.map(run);
	const { user, system } = process.cpuUsage(before);
	const milliseconds = (user + system) / 1_000;
	console.log(
		`${name.padEnd(28)} ${milliseconds.toFixed(0).padStart(7)} ms ${((user + system) / pages).toFixed(0).padStart(7)} µs a file`,
	);
	return results;
}

const { texts } = listBook(dir);
part('list the folder', [dir], listBook);
part('read the bytes alone', texts, ({ file }) => readFileSync(join(dir, file)));
const read = part('read and look at characters', texts, ({ file }) => readText(join(dir, file)).text);
const halves = part('split', read, (text) => {
	const split = splitFrontMatter(text);
	if ('code' in split) throw new Error(split.code);
	return { yaml: text.slice(split.yaml.from, split.yaml.to), body: text.slice(split.bodyOffset) };
});
const values = part('YAML', halves, ({ yaml }) => parseYaml(yaml).value as Record<string, unknown>);
const typed = values.map((value, i) => ({
	collection: texts[i]?.collection ?? 'articles',
	kind: texts[i]?.kind,
	value,
}));
part('schemas', typed, ({ collection, kind, value }) => {
	const parsed = collections[collection].safeParse(kind ? { ...value, kind } : value);
	if (!parsed.success) throw parsed.error;
	return parsed.data;
});
part('prose', halves, ({ body }) => parseProse(body, { article: true }));
const claims = values.flatMap(({ claims: list }) => (Array.isArray(list) ? [list as { text: string }[]] : []));
part('texts of claims', claims, (list) => parseTexts(list.map(({ text }) => text)));
const [whole] = part('read the book', [dir], readBook);
if (!whole?.meta) throw new Error('no book');
const { meta, entries } = whole;
part('join and check', [entries], (all) => buildBook(meta, all));
const { book } = openBook(dir);
if (!book) throw new Error('no book');
part('render prose', halves, ({ body }) => renderProse(body, pageResolver(book, page('home'), null)));
const faults = entries.map(
	({ file }) => ({ code: 'link-unknown', at: { file, offset: 900 }, args: { id: 'x' } }) as const,
);
part('locate a fault a file', [faults], (all) => locate(all, (file) => readFileSync(join(dir, file), 'utf8')));

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pages } from '../../../src/book/href.ts';
import { entityKinds } from '../../../src/schema/entity.ts';
import { project } from './build-shipped-book.ts';

/** A kind of page with the path of one page of that kind: the largest, which has most to go wrong. */
export type PageKind = readonly [kind: string, path: string];

/** One page of each kind that the built site has. */
export function pageKinds(site: string): PageKind[] {
	const largest = (folder: string, among?: readonly string[]): string => {
		const ids = among ?? readdirSync(join(site, folder), { withFileTypes: true }).flatMap(subfolder);
		const paths = ids.map((id) => `${folder}/${id}/index.html`).filter((path) => existsSync(join(site, path)));
		const [path] = paths.sort((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size);
		if (path === undefined) throw new Error(`The site has no page below ${folder}/.`);
		return path;
	};
	// What is printed is no page of a site that is published.
	const alone = Object.entries(pages).filter(([, path]) => path.endsWith('.html') && !path.startsWith('print/'));
	return [
		...alone.map(([name, path]): PageKind => [name, path]),
		['a chapter', largest('brief')],
		['an article', largest('articles')],
		['a question', largest('questions')],
		['a judgement', largest('judgements')],
		...Object.keys(entityKinds).map((kind): PageKind => [kind, largest('entities', entitiesOf(kind))]),
		['a publisher', largest('entities', entitiesOf('organisation', /^reliability:/m))],
	];
}

function subfolder(entry: { name: string; isDirectory(): boolean }): string[] {
	return entry.isDirectory() ? [entry.name] : [];
}

/** The ids of the shipped book's entities of a kind, whose files have some text. */
function entitiesOf(kind: string, text = /^/): string[] {
	const folder = join(project, 'src/content/entities', kind);
	if (!existsSync(folder)) throw new Error(`The shipped book has no ${kind}.`);
	return readdirSync(folder)
		.filter((file) => text.test(readFileSync(join(folder, file), 'utf8')))
		.map((file) => basename(file, '.mdx'));
}

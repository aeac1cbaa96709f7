import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapter, judgement, question } from './book/analysis.ts';
import { article } from './book/articles.ts';
import { asBriefbook, bookYaml, pathInBook } from './book/as-briefbook.ts';
import { asMarkdown, type PassageComponent, pathInPages } from './book/as-markdown.ts';
import { castOf } from './book/cast.ts';
import type { Document } from './book/document.ts';
import { entity } from './book/entities.ts';
import type { Size } from './book/size.ts';

export interface TextFile {
	/** Relative to the folder that it is written to, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

/** Every page of a generated book. The same size and seed give the same pages, to the letter. */
export function* documents(size: Size, seed: number): Generator<Document> {
	const cast = castOf(size);
	for (let i = 0; i < size.chapters; i += 1) yield chapter(cast, i, seed);
	for (const each of cast.articles) yield article(cast, each, seed);
	for (const each of cast.entities) yield entity(cast, each, seed);
	for (let i = 0; i < size.questions; i += 1) yield question(cast, i, seed);
	for (let i = 0; i < size.judgements; i += 1) yield judgement(cast, i, seed);
}

/** A generated book as a folder that Briefbook reads; `check` finds no issue in it. */
export function* bookFiles(size: Size, seed: number): Generator<TextFile> {
	yield { path: 'book.yaml', text: bookYaml() };
	for (const each of documents(size, seed)) yield { path: pathInBook(each), text: asBriefbook(each) };
}

/** The same words as Markdown pages for another tool, and a page to begin with. */
export function* markdownFiles(size: Size, seed: number, passage: PassageComponent): Generator<TextFile> {
	yield {
		path: 'index.mdx',
		text: '---\ntitle: A generated book\ndescription: Made-up words.\n---\n\nMade-up words.\n',
	};
	for (const each of documents(size, seed)) yield { path: pathInPages(each), text: asMarkdown(each, passage) };
}

/** Writes files below a folder; returns how many bytes they hold. */
export function writeFiles(dir: string, files: Iterable<TextFile>): number {
	const made = new Set<string>();
	let bytes = 0;
	for (const { path, text } of files) {
		const file = join(dir, path);
		if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
		made.add(dirname(file));
		writeFileSync(file, text);
		bytes += Buffer.byteLength(text);
	}
	return bytes;
}

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputFolder } from '../../../../src/cli/publish/output-folder.ts';
import { plant, scratchFolder } from '../scratch.ts';

function project(): { root: string; cwd: string; book: string } {
	const root = join(scratchFolder(), 'project');
	plant(root, { 'src/content/book.yaml': '', 'package.json': '' });
	return { root, cwd: root, book: join(root, 'src/content') };
}

const SITE = { 'index.html': '', '404.html': '', 'data/book.json': '{}' };

test('dist/ of the project, unless another is named from the working directory', () => {
	const places = project();
	expect(outputFolder(undefined, places)).toBe(join(places.root, 'dist'));
	expect(outputFolder('../site', places)).toBe(join(places.root, '../site'));
	expect(outputFolder('site', { ...places, cwd: '/elsewhere' })).toBe('/elsewhere/site');
});

test('an empty folder and an earlier site may be replaced', () => {
	const places = project();
	mkdirSync(join(places.root, 'dist'));
	expect(outputFolder(undefined, places)).toBe(join(places.root, 'dist'));
	plant(join(places.root, 'dist'), SITE);
	expect(outputFolder(undefined, places)).toBe(join(places.root, 'dist'));
});

test('a folder with nothing but papers may be replaced', () => {
	const places = project();
	plant(join(places.root, 'dist'), { 'briefbook.pdf': '', 'brief.pdf': '', 'briefbook.epub': '' });
	expect(outputFolder(undefined, places)).toBe(join(places.root, 'dist'));
	plant(join(places.root, 'dist'), { 'thesis.pdf': '' });
	expect(() => outputFolder(undefined, places)).toThrow('has files that Briefbook did not make');
});

test.each([
	['.', 'holds the project'],
	['..', 'holds the project'],
	['src/content', 'overlaps with the book'],
	['src/content/site', 'overlaps with the book'],
	['src', 'overlaps with the book'],
	['src/pages', 'belongs to the engine'],
	['node_modules/x', 'belongs to the engine'],
	['.git', 'belongs to the engine'],
])('%s is refused: it %s', (out, because) => {
	const places = project();
	expect(() => outputFolder(out, places)).toThrow(`: it ${because}.`);
});

test('a folder with other people’s files is refused', () => {
	const places = project();
	plant(places.root, { 'dist/thesis.docx': '' });
	expect(() => outputFolder(undefined, places)).toThrow('has files that Briefbook did not make');
});

test('a file and a symbolic link are refused', () => {
	const places = project();
	plant(places.root, { 'a-file': '', ...Object.fromEntries(Object.keys(SITE).map((name) => [`real/${name}`, ''])) });
	symlinkSync(join(places.root, 'real'), join(places.root, 'dist'));
	expect(() => outputFolder('a-file', places)).toThrow('is not a folder');
	expect(() => outputFolder(undefined, places)).toThrow('is a symbolic link');
});

test('a way through a symbolic link does not hide the book', () => {
	const places = project();
	symlinkSync(join(places.root, 'src'), join(places.root, 'way'));
	expect(() => outputFolder('way/content/site', places)).toThrow('overlaps with the book');
});

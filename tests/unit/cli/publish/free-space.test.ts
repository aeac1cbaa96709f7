import { expect, test } from 'vitest';
import { requireSpace } from '../../../../src/cli/publish/free-space.ts';
import { plant, scratchFolder } from '../scratch.ts';

const MEGABYTES = 1e6;

test('passes where there is room', () => {
	const folder = scratchFolder();
	expect(() => requireSpace(folder, `${folder}/dist`, () => 100 * MEGABYTES)).not.toThrow();
});

test('refuses, with figures, where the overhead alone does not fit', () => {
	const folder = scratchFolder();
	expect(() => requireSpace(folder, `${folder}/dist`, () => 5 * MEGABYTES)).toThrow(
		`Only 5 MB are free where the site is built (${folder}); about 26 MB are needed.`,
	);
});

test('counts the last site twice: both stand on the disk for a moment', () => {
	const folder = scratchFolder();
	plant(folder, { 'dist/a/index.html': 'x'.repeat(2 * MEGABYTES) });
	expect(() => requireSpace(folder, `${folder}/dist`, () => 29 * MEGABYTES)).toThrow('about 30 MB are needed');
	expect(() => requireSpace(folder, `${folder}/dist`, () => 31 * MEGABYTES)).not.toThrow();
});

test('asks the disk itself', () => {
	const folder = scratchFolder();
	expect(() => requireSpace(folder, `${folder}/dist`)).not.toThrow();
});

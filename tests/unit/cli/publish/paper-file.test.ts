import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperFile } from '../../../../src/cli/publish/paper-file.ts';
import { plant, scratchFolder } from '../scratch.ts';

const places = { root: '/project', cwd: '/home/ada' };

test('in dist/ under its own name, or where it is said from the working directory', () => {
	expect(paperFile(undefined, 'brief.pdf', places)).toBe('/project/dist/brief.pdf');
	const cwd = scratchFolder();
	expect(paperFile('x/b.pdf', 'brief.pdf', { ...places, cwd })).toBe(`${cwd}/x/b.pdf`);
	expect(paperFile(`${cwd}/b.pdf`, 'brief.pdf', places)).toBe(`${cwd}/b.pdf`);
	expect(readdirSync(cwd)).toEqual([]);
});

test('a folder is refused, with a file to name instead', () => {
	const cwd = scratchFolder();
	plant(cwd, { 'shelf/book.pdf': '' });
	expect(paperFile('shelf/book.pdf', 'brief.pdf', { ...places, cwd })).toBe(`${cwd}/shelf/book.pdf`);
	for (const out of ['shelf', 'shelf/', 'new/'])
		expect(() => paperFile(out, 'brief.pdf', { ...places, cwd })).toThrow(`${out} is a folder.`);
	const refused = (): string => paperFile('shelf', 'brief.pdf', { ...places, cwd });
	expect(refused).toThrow(expect.objectContaining({ mend: 'Name a file with --out, such as shelf/brief.pdf.' }));
});

test('where nothing can be written is refused at once', () => {
	const cwd = scratchFolder();
	plant(cwd, { 'note.txt': '' });
	const refused = expect.objectContaining({ mend: 'Name a file in a folder of your own with --out.' });
	for (const out of [
		'note.txt/book.pdf',
		...(existsSync('/proc/self') ? ['/proc/book.pdf', '/proc/new/book.pdf'] : []),
	]) {
		expect(() => paperFile(out, 'brief.pdf', { ...places, cwd })).toThrow(refused);
		expect(() => paperFile(out, 'brief.pdf', { ...places, cwd })).toThrow(`${out} cannot be written.`);
	}
});

import { expect, test } from 'vitest';
import { paperFile } from '../../../../src/cli/publish/paper-file.ts';
import { plant, scratchFolder } from '../scratch.ts';

const places = { root: '/project', cwd: '/home/ada' };

test('in dist/ under its own name, or where it is said from the working directory', () => {
	expect(paperFile(undefined, 'brief.pdf', places)).toBe('/project/dist/brief.pdf');
	expect(paperFile('x/b.pdf', 'brief.pdf', places)).toBe('/home/ada/x/b.pdf');
	expect(paperFile('/tmp/b.pdf', 'brief.pdf', places)).toBe('/tmp/b.pdf');
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

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';

const source = (name: string): string => JSON.stringify(new URL(`../../../src/quotes/${name}`, import.meta.url).href);

/** V8 stops optimising regular expressions in a process that has made many of them; each pass of a loop then takes stack. */
test('a line and a run of spaces of many megabytes are read where V8 does not optimise regular expressions', () => {
	const program = `
		import { capturedText } from ${source('captured-text.ts')};
		import { htmlText } from ${source('html-text.ts')};
		const [letters, spaces] = ['a', ' '].map((letter) => letter.repeat(9_000_000));
		const { paragraphs } = capturedText(letters + spaces + 'b');
		console.log(JSON.stringify([paragraphs, htmlText('<p>a' + spaces + '\\n b</p>')]));
	`;
	const flags = ['--no-regexp-optimization', '--no-warnings', '--experimental-strip-types', '--input-type=module'];
	const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', program], { encoding: 'utf8' });
	expect(stderr).toBe('');
	expect(JSON.parse(stdout)).toEqual([[{ from: 0, to: 9_000_002 }], 'a b\n']);
}, 60_000);

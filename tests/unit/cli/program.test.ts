import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { takeLock } from '../../../src/cli/publish/lock.ts';
import { harvest, plant, scratchFolder, testEffects } from './scratch.ts';

const HARBOUR = resolve(import.meta.dirname, '../../books/harbour');

/** The small book with its captures and its evidence lock. */
async function lockedBook(): Promise<string> {
	const root = scratchFolder();
	cpSync(HARBOUR, root, { recursive: true });
	const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
	expect(await runProgram(['verify', '--write', '--captures', 'captures'], effects)).toBe(0);
	return root;
}

describe('wrong use ends with 2, the reason and the way out on standard error, nothing on standard output', () => {
	test.each([
		[['chekc'], 'unknown command'],
		[['check', '--fromat', 'json'], 'unknown option'],
		[['check', '--format', 'xml'], 'Allowed choices are text, json, github'],
		[['new'], 'new needs to know what'],
		[['new', 'chaptre', 'x'], 'Did you mean chapter?'],
		[['new', 'poem', 'x'], 'Write one of article, entity, question, judgement, chapter.'],
		[['new', 'chapter'], 'missing required argument'],
		[['preview', '--port', 'abc'], '“abc” is not a port.'],
		[['preview', '--port', '70000'], '“70000” is not a port.'],
		[['preview'], 'There is no site in dist.'],
		[['verify'], 'No folder of captures is named.'],
		[['verify', '--captures', 'nowhere'], 'There is no folder of captures'],
		[['check', 'extra'], 'too many arguments'],
		[['new', 'chapter', 'what', 'next'], 'too many arguments'],
	])('%j', async (args, words) => {
		const root = scratchFolder();
		plant(root, { 'src/content/book.yaml': '' });
		const effects = testEffects(root);
		expect(await runProgram(args, effects)).toBe(2);
		expect(effects.printed.err).toContain(words);
		expect(effects.printed.out).toBe('');
	});
});

const commands = [
	'check',
	'verify',
	'coverage',
	'build',
	'book',
	'pdf',
	'epub',
	'audit',
	'impact',
	'dev',
	'preview',
	'new',
];

describe('help', () => {
	test.each(commands)('%s --help has examples and ends with 0', async (command) => {
		const effects = testEffects(scratchFolder());
		expect(await runProgram([command, '--help'], effects)).toBe(0);
		expect(effects.printed.out).toMatch(/^Usage: briefbook /);
		expect(effects.printed.out).toContain('Examples:\n  ');
		expect(effects.printed.err).toBe('');
	});

	test('without a command, all commands and no other', async () => {
		const effects = testEffects(scratchFolder());
		expect(await runProgram([], effects)).toBe(0);
		const named = [...effects.printed.out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
		expect(named).toEqual([...commands, 'help']);
	});
});

describe('check', () => {
	test('a missing folder is wrong use', async () => {
		const effects = testEffects(scratchFolder(), { env: { BRIEFBOOK_DIR: 'nowhere' } });
		expect(await runProgram(['check'], effects)).toBe(2);
		expect(effects.printed.err.trimEnd().split('\n')).toHaveLength(2);
		expect(effects.printed.out).toBe('');
	});

	test('--json is one object on standard output and nothing else', async () => {
		const root = scratchFolder();
		plant(root, { 'book/book.yaml': 'title: x\n' });
		const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
		expect(await runProgram(['check', '--json'], effects)).toBe(1);
		const { issues } = JSON.parse(effects.printed.out) as { issues: { file: string; code: string }[] };
		expect(issues.length).toBeGreaterThan(3);
		expect(new Set(issues.map((issue) => issue.file))).toEqual(new Set(['book/book.yaml']));
		expect(effects.printed.err).toBe('');
	});

	test('a good book ends with 0, and checking writes nothing', async () => {
		const root = await lockedBook();
		const before = harvest(root);
		const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
		expect([await runProgram(['check'], effects), effects.printed.out]).toEqual([0, 'No faults in the book.\n']);
		expect(harvest(root)).toEqual(before);
	});
});

test('a draft is explained by check: what is empty is named', async () => {
	const root = await lockedBook();
	const env = { BRIEFBOOK_DIR: 'book' };
	expect(await runProgram(['new', 'chapter', 'what-next'], testEffects(root, { env }))).toBe(0);
	const effects = testEffects(root, { env });
	expect(await runProgram(['check', '--json'], effects)).toBe(1);
	const { issues } = JSON.parse(effects.printed.out) as { issues: { file: string; message: string }[] };
	expect(new Set(issues.map((issue) => issue.file))).toEqual(new Set(['book/chapters/what-next.mdx']));
	expect(issues.map((issue) => issue.message).join('\n')).toMatch(/title[\s\S]*summary/);
});

describe('a book with faults is not built', () => {
	const project = (): string => {
		const root = scratchFolder();
		plant(root, {
			'src/content/book.yaml': 'title: x\n',
			'dist/index.html': 'old',
			'dist/404.html': '',
			'dist/data/book.json': '{}',
		});
		return root;
	};

	test.each(['build', 'book'])('%s tells all faults, ends with 1 and touches nothing', async (command) => {
		const effects = testEffects(project());
		const before = harvest(effects.root);
		expect(await runProgram([command], effects)).toBe(1);
		expect(effects.printed.out).toContain('src/content/book.yaml:1:1  field-missing  ');
		expect(effects.printed.out).toMatch(/\d+ errors in 1 file\.\n/);
		expect(harvest(effects.root)).toEqual(before);
	});

	test.each(['build', 'book'])('%s --json is one object', async (command) => {
		const effects = testEffects(project());
		expect(await runProgram([command, '--json'], effects)).toBe(1);
		const result = JSON.parse(effects.printed.out) as { site: null; issues: object[] };
		expect(result.site).toBeNull();
		expect(result.issues.length).toBeGreaterThan(3);
	});

	test('a place that may not be replaced is told before the book is read', async () => {
		const effects = testEffects(project());
		expect(await runProgram(['build', '--out', 'src/content'], effects)).toBe(2);
		expect(effects.printed).toMatchObject({
			out: '',
			err: expect.stringContaining('it overlaps with the book.\nName another folder with --out'),
		});
	});

	test('another build that runs is told in one sentence', async () => {
		const root = scratchFolder();
		cpSync(join(HARBOUR, 'book'), join(root, 'src/content'), { recursive: true });
		const release = takeLock(root, process.ppid);
		const effects = testEffects(root);
		expect(await runProgram(['build'], effects)).toBe(2);
		expect(effects.printed.err).toMatch(/^Another build of this project is running \(process \d+\)\.\nWait/);
		release();
	});
});

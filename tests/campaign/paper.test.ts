import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sizeOfArticles } from '../../bench/book/size.ts';
import { bookFiles, writeFiles } from '../../bench/generate.ts';
import { faultsOf } from '../paper/checks/all-faults.ts';
import { openPdf } from '../paper/checks/opened.ts';
import { campaignFolder, copyProject, run } from './project.ts';

/** Makes some 600 pages: a book of fifty hides that late fonts move lines. */
const ARTICLES = 200;
const SEED = 1;

const folder = campaignFolder();
const project = join(folder, 'project');
const file = join(folder, 'book.pdf');
const busy: ChildProcess[] = [];

beforeAll(() => {
	copyProject(project);
	writeFiles(join(folder, 'book'), bookFiles(sizeOfArticles(ARTICLES), SEED));
});

afterAll(() => {
	for (const each of busy) each.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

async function print(env: NodeJS.ProcessEnv = {}): Promise<string> {
	await run(project, ['pdf', '--variant', 'book', '--out', file], { BRIEFBOOK_DIR: join(folder, 'book'), ...env });
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

test('a book of 600 pages is sound, and the same three times: at rest, under load, in another time zone', async () => {
	const first = await print({ TZ: 'UTC' });
	const opened = await openPdf(readFileSync(file));
	expect(opened.second.numPages).toBeGreaterThan(500);
	expect(await faultsOf(opened)).toEqual([]);
	for (let n = 0; n < availableParallelism(); n += 1)
		busy.push(spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
	expect(await print({ TZ: 'UTC' })).toBe(first);
	for (const each of busy.splice(0)) each.kill('SIGKILL');
	expect(await print({ TZ: 'Asia/Tehran', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignFolder, copyProject, run, start } from './project.ts';

const HARBOUR = resolve(import.meta.dirname, '../books/harbour/book');
const folder = campaignFolder();
const project = join(folder, 'project');
const temporary = join(folder, 'tmp');
const target = join(folder, 'brief.pdf');
const env = { BRIEFBOOK_DIR: HARBOUR, TMPDIR: temporary };

beforeAll(async () => {
	mkdirSync(temporary);
	copyProject(project);
	// Unpacks the browser, and shows that the command ends well where nobody disturbs it.
	await run(project, ['pdf', '--variant', 'brief', '--out', target], env);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The processes below this one that are there, by their numbers. */
function descendants(pid: number): readonly number[] {
	const parents = new Map<number, number>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
			parents.set(Number(name), Number(parent));
		} catch {
			// It has ended meanwhile.
		}
	}
	const below = (of: number): number[] =>
		[...parents].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
	return below(pid);
}

function isRunning(pid: number): boolean {
	try {
		const [, state = ''] = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
		return state !== 'Z';
	} catch {
		return false;
	}
}

const moments = [
	['as soon as there is a browser', async (said: () => string) => until(() => said() !== '')],
	[
		'while pages are rendered',
		async (said: () => string) => {
			await until(() => said().includes('Rendering'));
			await wait(1500);
		},
	],
	['while it prints', async (said: () => string) => until(() => said().includes('Printing'))],
] as const;

async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await wait(5);
}

/** What a command ends with that has tidied up; the starter makes it the signal again. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	test.runIf(existsSync('/proc/self/stat')).each(moments)(
		`${signal}, sent twice, %s leaves no process, no temporary file and the old PDF`,
		async (_, moment) => {
			writeFileSync(target, 'the old one');
			const printing = start(project, ['pdf', '--variant', 'brief', '--out', target], env);
			await Promise.race([moment(printing.said), printing.ended]);
			const processes = descendants(printing.pid);
			expect(processes.length).toBeGreaterThan(0);
			process.kill(printing.pid, signal);
			await wait(100);
			if (isRunning(printing.pid)) process.kill(printing.pid, signal);
			const ended = await printing.ended;
			expect(ended).toMatchObject({ code: codes[signal], signal: null });
			expect(ended.stderr).toContain('The command was interrupted.\n');
			expect(processes.filter(isRunning)).toEqual([]);
			expect(readFileSync(target, 'utf8')).toBe('the old one');
			expect(readdirSync(temporary)).toEqual([]);
			expect(readdirSync(join(project, '.briefbook')).filter((name) => !name.startsWith('chromium-'))).toEqual([]);
			expect(readdirSync(folder).sort()).toEqual(['brief.pdf', 'project', 'tmp']);
		},
	);
}

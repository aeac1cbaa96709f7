import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sight } from './full-disk.ts';
import { campaignFolder, copyProject } from './project.ts';

/** Room for a build and its site, with little to spare. */
const DISK_MB = 96;

/** The command that gives a process mounts of its own, which end with it: as root, or as the root of a user namespace. */
const namespace = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount'];

function whyNot(): string | null {
	const [command = '', ...args] = namespace;
	const trial = spawnSync(command, [...args, 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'], {
		encoding: 'utf8',
	});
	if (trial.status === 0) return null;
	return `a small disk cannot be mounted here: ${(trial.stderr || trial.error?.message || '').trim()}`;
}

const obstacle = whyNot();

describe('a full disk', () => {
	const folder = campaignFolder();
	let seen: { sights: Sight[]; rests: string[]; whole: boolean };
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	beforeAll(async () => {
		if (obstacle !== null) return;
		const project = copyProject(join(folder, 'project'));
		mkdirSync(join(project, '.briefbook'));
		seen = await runInNamespace([join(import.meta.dirname, 'full-disk.ts'), project, String(DISK_MB)]);
	});

	const onFullDisk = (name: string, check: () => void): void =>
		test(name, ({ skip }) => {
			// Told in the report as not run, with the reason; BRIEFBOOK_FULL_DISK=required makes it a failure.
			if (obstacle !== null && process.env['BRIEFBOOK_FULL_DISK'] === 'required') expect.fail(obstacle);
			if (obstacle !== null) skip(`not run: ${obstacle}`);
			check();
		});

	onFullDisk('never breaks what is published', () => {
		expect(seen.sights.filter((sight) => sight.dist === 'broken')).toEqual([]);
		expect(seen.whole).toBe(true);
	});

	onFullDisk('at any moment ends with one plain sentence and its mend, or does no harm', () => {
		const filled = seen.sights.filter((sight) => sight.what.startsWith('filled'));
		expect(filled).toHaveLength(5);
		expect(filled.filter((sight) => sight.code === 2).length).toBeGreaterThan(0);
		for (const sight of filled) {
			if (sight.code === 0) expect(sight.dist).toBe('after');
			else
				expect(sight).toMatchObject({
					code: 2,
					signal: null,
					dist: 'before',
					stderr: expect.stringMatching(/^(?:The disk is full|Only \d+ MB are free)[^\n]*\n[^\n]+\n$/m),
				});
			expect(sight.stderr).not.toMatch(/^\s+at /m);
		}
	});

	onFullDisk('with room again the next build succeeds', () => {
		const again = seen.sights.filter((sight) => sight.what === 'built again with room');
		expect(again.map(({ code, dist }) => [code, dist])).toEqual(again.map(() => [0, 'after']));
	});

	onFullDisk('that is full from the start is told before anything is built', () => {
		expect(sight('full from the start')).toMatchObject({ code: 2, dist: 'before' });
		expect(sight('full from the start').stderr).toMatch(/^(?:Only \d+ MB are free|The disk is full)/);
	});

	onFullDisk('a read-only disk is told in one sentence, and hinders no check', () => {
		expect(sight('read-only')).toMatchObject({
			code: 2,
			dist: 'before',
			stderr: expect.stringMatching(/^The folder is on a read-only disk/),
		});
		expect(sight('read-only, check')).toMatchObject({ code: 0, stderr: '' });
	});

	onFullDisk('on another disk a site is replaced as a whole or not at all', () => {
		expect(sight('published to another disk')).toMatchObject({ code: 0, dist: 'before' });
		expect(sight('published to another disk without room for two sites')).toMatchObject({
			code: 2,
			dist: 'before',
			stderr: expect.stringContaining('The disk is full'),
		});
		expect(seen.rests).toEqual([]);
	});

	const sight = (what: string): Sight => {
		const found = seen.sights.find((candidate) => candidate.what === what);
		if (!found) throw new Error(`nothing was seen of “${what}”`);
		return found;
	};
});

function runInNamespace(args: readonly string[]): Promise<{ sights: Sight[]; rests: string[]; whole: boolean }> {
	const [command = '', ...options] = namespace;
	const child = spawn(command, [...options, process.execPath, '--disable-warning=ExperimentalWarning', ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let [stdout, stderr] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		stderr += text;
	});
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => {
			if (code === 0) done(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
			else fail(new Error(`the campaign ended with ${code}:\n${stdout}${stderr}`));
		});
	});
}

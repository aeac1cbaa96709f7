import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = [
	'bin',
	'src',
	'public',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'astro.config.mjs',
	'.npmrc',
];

/** A folder for a campaign, outside the project. The caller removes it. */
export function campaignFolder(): string {
	return mkdtempSync(join(realpathSync(tmpdir()), 'briefbook-campaign-'));
}

/** Copies the project, as a fresh clone with its dependencies, to `folder`. */
export function copyProject(folder: string): string {
	mkdirSync(folder, { recursive: true });
	for (const part of PARTS)
		if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
	try {
		// Links instead of copies, where both are on one disk: the same files, in no time.
		execFileSync('cp', ['-al', join(ROOT, 'node_modules'), join(folder, 'node_modules')], { stdio: 'ignore' });
	} catch {
		rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
		cpSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
	}
	return folder;
}

export interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly milliseconds: number;
}

export interface Running {
	readonly pid: number;
	kill(): void;
	/** What it has written to standard error so far. */
	said(): string;
	readonly ended: Promise<Ended>;
}

/** Starts a command of Briefbook in a copy, without the starter: what is killed is the process that does the work. */
export function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
	const began = performance.now();
	const child = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', join(folder, 'src/cli/main.ts'), ...args],
		{
			cwd: folder,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	let [stdout, stderr] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		stderr += text;
	});
	const ended = new Promise<Ended>((done, fail) => {
		child.on('error', fail);
		child.on('close', (code, signal) =>
			done({ code, signal, stdout, stderr, milliseconds: performance.now() - began }),
		);
	});
	return { pid: child.pid ?? 0, kill: () => void child.kill('SIGKILL'), said: () => stderr, ended };
}

/** Runs a command to its end and expects it to go well. */
export async function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	const ended = await start(folder, args, env).ended;
	if (ended.code !== 0)
		throw new Error(
			`briefbook ${args.join(' ')} ended with ${ended.code ?? ended.signal}:\n${ended.stdout}${ended.stderr}`,
		);
	return ended;
}

/** The files of a site with the SHA-256 of each, as one text; `null` when there is no such folder. */
export function manifest(site: string): string | null {
	if (!existsSync(site)) return null;
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const line = (file: string): string =>
		`${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${relative(site, file)}\n`;
	return files.map(line).join('');
}

/** Gives the book of a copy another edition, so that its site can be told from the one before. */
export function setEdition(folder: string, edition: string): void {
	const file = join(folder, 'src/content/book.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^edition:.*$/m, `edition: ${edition}`));
}

/** Writes zeros to a file until its disk is full. */
export function fillDisk(file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	for (const size of [2 ** 20, 2 ** 12, 1]) {
		try {
			for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
		}
	}
}

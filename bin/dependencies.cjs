'use strict';

/*
 * Makes `node_modules` what package-lock.json says. Plain JavaScript without dependencies: it runs before there are any.
 */

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const LOCK_POLL_MS = 250;

/** A fault that one sentence explains, mend included. */
class StartFault extends Error {}

function readJson(file) {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
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

module.exports = { StartFault, allows, findNpm, prepare, readJson, staleness };

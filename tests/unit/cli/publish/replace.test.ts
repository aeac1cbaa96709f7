import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../../src/cli/publish/disk.ts';
import { type Replacement, replace, rollForward } from '../../../../src/cli/publish/replace.ts';
import { UsageError } from '../../../../src/issues/usage-error.ts';
import { harvest, plant, scratchFolder } from '../scratch.ts';

const OLD = { 'index.html': 'old', 'a/index.html': 'old a' };
const NEW = { 'index.html': 'new', 'b/index.html': 'new b', 'c.css': 'new c' };

/** What `kill -9` in the middle of a step looks like from outside. */
class Killed extends Error {}

/** A disk that dies at its n-th change: before it, after it, or in the middle of a change that takes several. */
function mortalDisk(step: number, when: 'before' | 'middle' | 'after'): Disk {
	let left = step;
	const mortal = <Args extends [string, ...string[]]>(
		act: (...args: Args) => unknown,
		half: (...args: Args) => void,
	) => {
		return (...args: Args): never | undefined => {
			left -= 1;
			if (left !== 0) return void act(...args) as undefined;
			if (when === 'middle') half(...args);
			if (when === 'after') act(...args);
			throw new Killed();
		};
	};
	const nothing = (): void => {};
	return {
		...realDisk,
		write: mortal(realDisk.write, nothing),
		rename: mortal(realDisk.rename, nothing),
		makeFolder: mortal(realDisk.makeFolder, nothing),
		copy: mortal(realDisk.copy, (from, to) => {
			mkdirSync(to, { recursive: true });
			plant(to, { 'index.html': harvest(from)?.['index.html'] ?? '' });
		}),
		remove: mortal(realDisk.remove, (path) => {
			if (harvest(path)?.['index.html']) rmSync(join(path, 'index.html'));
		}),
	};
}

function setUp({ published, onOtherDisk }: { published: boolean; onOtherDisk: boolean }): {
	root: string;
	job: Replacement;
} {
	const root = scratchFolder();
	const [site, target] = [join(root, '.briefbook/build-1/site'), join(root, 'dist')];
	plant(site, NEW);
	if (published) plant(target, OLD);
	const job = onOtherDisk
		? { site, target, staged: `${target}.briefbook-new`, old: `${target}.briefbook-old` }
		: { site, target, staged: site, old: join(root, '.briefbook/old-1') };
	return { root, job };
}

/** Runs a publication that dies at a step; `false` when it has fewer steps. */
async function diesAt(root: string, job: Replacement, disk: Disk): Promise<boolean> {
	try {
		await replace(root, job, disk);
		return false;
	} catch (error) {
		if (error instanceof Killed) return true;
		throw error;
	}
}

const cases = [true, false].flatMap((published) => [true, false].map((onOtherDisk) => ({ published, onOtherDisk })));

describe.each(cases)('a publication (something published: $published, on another disk: $onOtherDisk)', (setting) => {
	test('puts the new site in place and leaves nothing behind', async () => {
		const { root, job } = setUp(setting);
		await replace(root, job, realDisk);
		expect(harvest(job.target)).toEqual(NEW);
		expect(readdirSync(root).sort()).toEqual(['.briefbook', 'dist']);
		expect(readdirSync(join(root, '.briefbook'))).not.toContain('publish.json');
		expect(readdirSync(join(root, '.briefbook'))).not.toContain('old-1');
	});

	test.each(['before', 'middle', 'after'] as const)(
		'killed %s any step, leaves the old or the new site whole',
		async (when) => {
			let step = 1;
			for (; ; step += 1) {
				const { root, job } = setUp(setting);
				if (!(await diesAt(root, job, mortalDisk(step, when)))) break;
				const left = harvest(job.target);
				rollForward(root, realDisk);
				const mended = harvest(job.target);
				const before = setting.published ? OLD : null;
				// Between the two renames the place is empty; whatever comes next puts the new site there.
				if (left === null && setting.published) expect(mended).toEqual(NEW);
				else expect([before, NEW]).toContainEqual(left);
				expect([before, NEW]).toContainEqual(mended);
				// The same command again succeeds, whatever the killed one left.
				if (mended !== null && mended['index.html'] === 'new') continue;
				plant(job.site, NEW);
				await replace(root, job, realDisk);
				expect(harvest(job.target)).toEqual(NEW);
				expect(harvest(job.old)).toBeNull();
			}
			expect(step).toBeGreaterThan(6);
		},
	);

	test('killed at any step of the mending too, is mended by the next', async () => {
		for (let first = 1; ; first += 1) {
			let second = 1;
			for (; ; second += 1) {
				const { root, job } = setUp(setting);
				if (!(await diesAt(root, job, mortalDisk(first, 'after')))) return;
				try {
					rollForward(root, mortalDisk(second, 'after'));
					break;
				} catch (error) {
					if (!(error instanceof Killed)) throw error;
				}
				rollForward(root, realDisk);
				expect([setting.published ? OLD : null, NEW]).toContainEqual(harvest(job.target));
			}
		}
	});
});

test('mending twice changes nothing the second time', async () => {
	const { root, job } = setUp({ published: true, onOtherDisk: false });
	// Step 5 is the first rename of the swap: the place is empty.
	for (let step = 1; await diesAt(root, job, mortalDisk(step, 'after')); step += 1) {
		if (harvest(job.target) === null) break;
		plant(job.site, NEW);
	}
	expect(harvest(job.target)).toBeNull();
	expect(rollForward(root, realDisk)).toBe(true);
	expect(rollForward(root, realDisk)).toBe(false);
	expect(harvest(job.target)).toEqual(NEW);
});

test('a project that was moved after the kill is mended in its new place', async () => {
	const { root, job } = setUp({ published: true, onOtherDisk: false });
	for (let step = 1; harvest(job.target) !== null; step += 1) {
		plant(job.site, NEW);
		await diesAt(root, job, mortalDisk(step, 'after'));
	}
	const moved = join(scratchFolder(), 'moved');
	realDisk.rename(root, moved);
	rollForward(moved, realDisk);
	expect(harvest(join(moved, 'dist'))).toEqual(NEW);
});

test('a folder that something else put into the empty place is not removed', async () => {
	const { root, job } = setUp({ published: true, onOtherDisk: false });
	for (let step = 1; harvest(job.target) !== null; step += 1) {
		plant(job.site, NEW);
		await diesAt(root, job, mortalDisk(step, 'after'));
	}
	plant(job.target, { 'thesis.txt': 'years of work' });
	expect(() => rollForward(root, realDisk)).toThrow(UsageError);
	expect(harvest(job.target)).toEqual({ 'thesis.txt': 'years of work' });
	realDisk.rename(job.target, join(root, 'thesis'));
	rollForward(root, realDisk);
	expect(harvest(job.target)).toEqual(NEW);
});

test.each(['EBUSY', 'EXDEV'])('a place that cannot be renamed (%s) keeps its site', async (code) => {
	const { root, job } = setUp({ published: true, onOtherDisk: false });
	const rename: Disk['rename'] = (from, to) => {
		if (from === job.target) throw Object.assign(new Error(code), { code });
		realDisk.rename(from, to);
	};
	await expect(replace(root, job, { ...realDisk, rename })).rejects.toThrow(UsageError);
	expect(harvest(job.target)).toEqual(OLD);
	expect(rollForward(root, realDisk)).toBe(false);
});

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { realDisk } from '../../../../src/cli/publish/disk.ts';
import { writeJournal } from '../../../../src/cli/publish/journal.ts';
import { takeLock } from '../../../../src/cli/publish/lock.ts';
import { recover } from '../../../../src/cli/publish/recover.ts';
import { harvest, plant, scratchFolder, testEffects } from '../scratch.ts';

/** A project in which a publication was killed between its two renames. */
function interrupted(): { root: string; target: string } {
	const root = scratchFolder();
	const target = join(root, 'dist');
	const [staged, old] = [join(root, '.briefbook/build-7/site'), join(root, '.briefbook/old-7')];
	plant(staged, { 'index.html': 'new' });
	plant(old, { 'index.html': 'old' });
	writeJournal(root, { phase: 'swap', target, staged, old }, realDisk);
	return { root, target };
}

test('carries an interrupted publication through, says so, and tidies up', async () => {
	const { root, target } = interrupted();
	const effects = testEffects(root);
	await recover(effects);
	expect(harvest(target)).toEqual({ 'index.html': 'new' });
	expect(effects.printed.err).toBe('Finished a publication that had been interrupted.\n');
	expect(harvest(join(root, '.briefbook'))).toEqual({});
	expect(existsSync(join(root, '.briefbook/build-7'))).toBe(false);
});

test('keeps its hands off while a living process builds', async () => {
	const { root, target } = interrupted();
	const release = takeLock(root, process.ppid);
	await recover(testEffects(root));
	expect(harvest(target)).toBeNull();
	release();
	await recover(testEffects(root));
	expect(harvest(target)).toEqual({ 'index.html': 'new' });
});

test('removes abandoned builds and nothing else', async () => {
	const root = scratchFolder();
	plant(root, {
		'.briefbook/build-12/site/index.html': '',
		'.briefbook/old-9/a': '',
		'.briefbook/notes/a': '',
		'dist/a': 'kept',
	});
	await recover(testEffects(root));
	expect(harvest(root)).toEqual({ '.briefbook/notes/a': '', 'dist/a': 'kept' });
});

test('does nothing, and makes nothing, in a fresh clone', async () => {
	const root = scratchFolder();
	await recover(testEffects(root));
	expect(existsSync(join(root, '.briefbook'))).toBe(false);
	mkdirSync(join(root, '.briefbook'));
	await recover(testEffects(root));
	expect(harvest(root)).toEqual({});
});

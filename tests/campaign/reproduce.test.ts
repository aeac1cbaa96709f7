import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { campaignFolder, copyProject, manifest, run } from './project.ts';

const folder = campaignFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEHRAN = { TZ: 'Asia/Tehran', LC_ALL: 'C', LANG: 'C' };
const LOS_ANGELES = { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Where a process with this environment believes to be. */
function surroundings(env: NodeJS.ProcessEnv): string {
	const script =
		'const o = new Intl.DateTimeFormat().resolvedOptions(); console.log(o.timeZone, o.locale, (1234.5).toLocaleString())';
	return execFileSync(process.execPath, ['-e', script], { env: { ...process.env, ...env }, encoding: 'utf8' }).trim();
}

/** Writes the files of a copy's book anew in reverse order, which some file systems then list them in. */
function reverseFiles(project: string): void {
	const [book, aside] = [join(project, 'src/content'), join(project, 'aside')];
	cpSync(book, aside, { recursive: true });
	rmSync(book, { recursive: true });
	const files = readdirSync(aside, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(aside.length + 1)).sort();
	for (const path of paths.reverse()) cpSync(join(aside, path), join(book, path));
	rmSync(aside, { recursive: true });
}

test('the two surroundings differ where a careless program would notice', () => {
	expect(surroundings(TEHRAN)).toMatch(/^Asia\/Tehran en-US 1,234\.5$/);
	expect(surroundings(LOS_ANGELES)).toMatch(/^America\/Los_Angeles tr-TR 1\.234,5$/);
});

test('two folders, time zones, locales and file orders give the same bytes: pages, PDFs, EPUB', async () => {
	const one = copyProject(join(folder, 'a'));
	const other = copyProject(join(folder, 'somewhere else', 'with a longer näme'));
	reverseFiles(other);
	await run(one, ['book'], TEHRAN);
	await run(other, ['book'], LOS_ANGELES);
	const first = manifest(join(one, 'dist'));
	expect(first?.split('\n').length).toBeGreaterThan(20);
	for (const paper of ['briefbook.pdf', 'brief.pdf', 'briefbook.epub']) expect(first).toContain(`  ${paper}\n`);
	expect(manifest(join(other, 'dist'))).toBe(first);
	await run(one, ['book'], LOS_ANGELES);
	expect(manifest(join(one, 'dist'))).toBe(first);
});

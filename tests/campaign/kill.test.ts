import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chance } from './chance.ts';
import { campaignFolder, copyProject, manifest, run, setEdition, start } from './project.ts';

const KILLS = 30;
/** Kills at the very moment at which a publication has been written down, which chance seldom meets. */
const AIMED_KILLS = 6;
const EDITIONS = ['first of two', 'second of two'] as const;

const folder = campaignFolder();
const project = join(folder, 'project');
const dist = join(project, 'dist');
const sites = new Map<string, string>();
let duration = 0;

beforeAll(async () => {
	copyProject(project);
	for (const edition of [...EDITIONS].reverse()) {
		setEdition(project, edition);
		duration = (await run(project, ['build'])).milliseconds;
		sites.set(edition, manifest(dist) ?? '');
	}
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Which edition stands in dist/, whole; anything else fails. */
function published(): string {
	const found = manifest(dist);
	for (const [edition, site] of sites) if (found === site) return edition;
	throw new Error(`dist/ is neither edition, whole:\n${found?.slice(0, 500) ?? 'it is missing'}`);
}

/** Starts to build the edition that is not published, kills it when `moment` comes, and mends with another command. */
async function killOnce(moment: () => Promise<unknown>): Promise<void> {
	const before = published();
	const next = EDITIONS.find((edition) => edition !== before) ?? '';
	setEdition(project, next);
	const build = start(project, ['build']);
	await Promise.race([moment(), build.ended]);
	build.kill();
	await build.ended;
	const between = !existsSync(dist);
	if (!between) published();
	await run(project, ['check']);
	expect(between ? [next] : EDITIONS).toContain(published());
	expect(readdirSync(join(project, '.briefbook')).filter((name) => /^(?:build|old)-|publish/.test(name))).toEqual([]);
}

async function journalAppears(): Promise<void> {
	while (!existsSync(join(project, '.briefbook/publish.json'))) await wait(0);
}

describe('a build that is killed', () => {
	test('two editions differ, and each is built the same again', () => {
		expect(sites.get(EDITIONS[0])).not.toBe(sites.get(EDITIONS[1]));
		expect(sites.get(EDITIONS[0])?.split('\n').length).toBeGreaterThan(20);
	});

	const random = chance('kills');
	const moments = Array.from({ length: KILLS }, random);
	test.each(moments)('at %f of its time leaves the old site or the new one', async (moment) => {
		await killOnce(() => wait(moment * duration * 1.05));
	});

	test.each(Array.from({ length: AIMED_KILLS }, (_, n) => n))(
		'while it publishes (%i) leaves the old site or the new one',
		async () => {
			await killOnce(journalAppears);
		},
	);

	test('hinders no later build', async () => {
		setEdition(project, EDITIONS[0]);
		await run(project, ['build']);
		expect(published()).toBe(EDITIONS[0]);
	});
});

describe('two builds at once', () => {
	test('the second is refused with one sentence, the first is not disturbed', async () => {
		setEdition(project, EDITIONS[1]);
		const first = start(project, ['build']);
		while (!existsSync(join(project, '.briefbook/lock'))) await wait(5);
		const second = await start(project, ['build']).ended;
		expect(second).toMatchObject({ code: 2, stdout: '' });
		expect(second.stderr).toMatch(
			/^Another build of this project is running \(process \d+\)\.\nWait until it has ended/,
		);
		expect((await first.ended).code).toBe(0);
		expect(published()).toBe(EDITIONS[1]);
	});
});

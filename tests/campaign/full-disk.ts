/**
 * What a build does when the disk that it writes to is full. Run by full-disk.test.ts in a mount namespace of its own, in which
 * a small disk lies over `.briefbook` of a copy: node full-disk.ts <copy> <size in MB> <seed>. Prints what it saw as JSON.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { chance } from './chance.ts';
import { type Ended, fillDisk, manifest, run, setEdition, start } from './project.ts';

const [project = '', megabytes = ''] = process.argv.slice(2);
const work = join(project, '.briefbook');
const dist = join(project, 'dist');
/** Builds whose disk fills up at some moment of their time. */
const FILLINGS = 5;

/** What one build came to: how it ended, what it said, and whether dist/ is the site before it or the whole new one. */
export interface Sight {
	readonly what: string;
	readonly code: number | null;
	readonly signal: string | null;
	readonly stderr: string;
	readonly dist: 'before' | 'after' | 'broken';
}

const sights: Sight[] = [];
const sites: Record<string, string | null> = {};

function see(what: string, { code, signal, stderr }: Ended, before: string, after: string): void {
	const found = manifest(dist);
	const state = found === sites[before] ? 'before' : 'broken';
	sights.push({ what, code, signal, stderr, dist: found === sites[after] ? 'after' : state });
}

async function filledAt(share: number, duration: number, random: number): Promise<void> {
	const [before, after] = published() === 'one' ? ['one', 'two'] : ['two', 'one'];
	setEdition(project, after);
	const build = start(project, ['build']);
	await Promise.race([wait(share * duration), build.ended]);
	fillDisk(join(work, 'filling'));
	const ended = await build.ended;
	rmSync(join(work, 'filling'));
	see(`filled at ${random.toFixed(3)} of the time`, ended, before, after);
	// With room again the next build succeeds, whatever the failed one left.
	setEdition(project, after);
	see('built again with room', await start(project, ['build']).ended, before, after);
}

function published(): 'one' | 'two' {
	return manifest(dist) === sites['one'] ? 'one' : 'two';
}

execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', work]);
let duration = 0;
for (const edition of ['one', 'two']) {
	setEdition(project, edition);
	duration = (await run(project, ['build'])).milliseconds;
	sites[edition] = manifest(dist);
}

const random = chance('full disk');
for (let n = 0; n < FILLINGS; n += 1) {
	const share = random();
	await filledAt(share, duration, share);
}

const [before, after] = published() === 'one' ? ['one', 'two'] : ['two', 'one'];
setEdition(project, after);
fillDisk(join(work, 'filling'));
see('full from the start', await start(project, ['build']).ended, before, after);
rmSync(join(work, 'filling'));

execFileSync('mount', ['-o', 'remount,ro', work]);
see('read-only', await start(project, ['build']).ended, before, after);
see('read-only, check', await start(project, ['check']).ended, before, after);
execFileSync('mount', ['-o', 'remount,rw', work]);

// Another disk as the place to publish to, with room for one site but not for two.
const elsewhere = join(project, 'elsewhere');
execFileSync('mkdir', ['-p', elsewhere]);
const site = execFileSync('du', ['-sk', dist], { encoding: 'utf8' });
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(Number.parseInt(site, 10) * 1.5)}k`, 'tmpfs', elsewhere]);
for (const [edition, what] of [
	[before, 'published to another disk'],
	[after, 'published to another disk without room for two sites'],
] as const) {
	setEdition(project, edition);
	const ended = await start(project, ['build', '--out', join(elsewhere, 'site')]).ended;
	const found = manifest(join(elsewhere, 'site'));
	const { code, signal, stderr } = ended;
	sights.push({ what, code, signal, stderr, dist: found === sites[before] ? 'before' : 'broken' });
}
await run(project, ['check']);
const rests = [...readdirSync(work), ...readdirSync(elsewhere)].filter((name) => name !== 'site');
process.stdout.write(`${JSON.stringify({ sights, rests, whole: existsSync(dist) })}\n`);

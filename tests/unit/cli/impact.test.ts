import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { scratchFolder, testEffects } from './scratch.ts';

const HARBOUR = resolve(import.meta.dirname, '../../books/harbour/book');

async function run(...args: string[]) {
	const effects = testEffects(scratchFolder(), { env: { BRIEFBOOK_DIR: HARBOUR } });
	return { code: await runProgram(['impact', ...args], effects), ...effects.printed };
}

describe('impact', () => {
	test('tells what falls with a claim, the worst first', async () => {
		const { code, out, err } = await run('S2#one-works');
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(
			/^If the claim S2#one-works falls: One Crane of Norda works at Vell Harbour\.\n1 claim falls with it: S2\.1\n/,
		);
		expect(out).toContain(
			'\nLoses its only support: 6\n  sentence  one\n    the-quay#p-8; rests on 1 article, 1 origin with an interest\n',
		);
		expect(out).toContain('2 articles, 2 origins (1 with an interest); then 1 article, 1 origin\n');
		expect(out.indexOf('Drops to one identified origin: 2')).toBeGreaterThan(out.indexOf('Loses its only support'));
	});

	test('--json is one object: what falls, and all that it takes along', async () => {
		const { out } = await run('S1', '--json');
		const { falls, affected } = JSON.parse(out) as { falls: object; affected: { loss: string; what: string }[] };
		expect(falls).toMatchObject({
			id: 'courier-cranes',
			kind: 'article',
			claims: ['S1#cranes-missing', 'S1#two-ordered', 'S1#strike-possible'],
		});
		expect(affected).toContainEqual({
			what: 'role',
			loss: 'support',
			by: 'ilka-varga',
			anchor: null,
			words: 'Ilka Varga: harbour master, Vell Harbour',
			before: '1 article, 1 origin with an interest',
			after: null,
		});
	});

	test('what no claim goes back to falls alone', async () => {
		expect((await run('crane')).out).toBe(
			'If the entity crane falls: Crane\nNo claim goes back to it; nothing else falls.\n',
		);
	});

	test.each([
		['varga-intervew', 'Did you mean varga-interview?'],
		['S2#one-work', 'Did you mean S2#one-works?'],
		['zzzzzzzz', 'Name an article'],
		['no-crane-yet', 'is one of the judgements; it is no source that can fall.'],
	])('%s is wrong use', async (id, words) => {
		const { code, out, err } = await run(id);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(words);
	});
});

import { describe, expect, test } from 'vitest';
import { falling, fallingNames, impact } from '../../../src/book/impact.ts';
import { type Change, smallBook } from './fixture.ts';

function fall(id: string, changes: Record<string, Change> = {}) {
	const { book } = smallBook(changes);
	const found = falling(book, id);
	if (!found) throw new Error(`nothing falls under ${id}`);
	return impact(book, found.claims);
}

const lines = (id: string, changes: Record<string, Change> = {}) =>
	fall(id, changes).map(({ what, loss, by, words }) => `${loss} ${what} ${by}: ${words}`);

describe('falling', () => {
	const { book } = smallBook();
	test.each([
		['courier-cranes', 'article', ['S1.1', 'S1.2', 'S1.3']],
		['S1', 'article', ['S1.1', 'S1.2', 'S1.3']],
		['S2#one-works', 'claim', ['S2.1']],
		['S2.1', 'claim', ['S2.1']],
		['varga-interview', 'statement', ['S1.1', 'S2.2']],
		['ilka-varga', 'entity', ['S1.1', 'S2.2']],
		['harbour-mail', 'publisher', ['S2.1', 'S2.2']],
		['crane', 'entity', []],
	])('%s is %s', (id, kind, numbers) => {
		const found = falling(book, id);
		expect([found?.kind, found?.claims.map(({ number }) => number)]).toEqual([kind, numbers]);
	});

	test.each(['the-quay', 'no-crane-yet', 'has-a-crane-come', 'S9', 'S1#nothing', ''])('%j cannot fall', (id) => {
		expect(falling(book, id)).toBeNull();
	});

	test('every name that is proposed can fall', () => {
		const names = fallingNames(book);
		expect(names).toContain('S2#varga-denies');
		expect(names.filter((name) => falling(book, name) === null)).toEqual([]);
	});
});

describe('what loses its only support', () => {
	test('sentences, positions, judgements, roles and relations that rest on nothing else', () => {
		expect(lines('S2#one-works')).toEqual([
			'support sentence the-quay: one',
			'support position has-a-crane-come: “One is at work”, to: Has a crane come?',
			'support sentence mail-cranes: Norda says that one crane is at work.',
			'support relation norda: Norda: supplies Vell Harbour (Crane)',
			'support sentence norda: It says that it delivered.',
			'support sentence norda-release: It speaks of one crane.',
			'one-origin sentence the-quay: The harbour ordered two cranes from Norda.',
			'one-origin sentence has-a-crane-come: The harbour and its supplier differ.',
		]);
	});

	test('a judgement and a position that rest on one statement fall with it, though two articles relay it', () => {
		const found = lines('varga-interview');
		expect(found).toContain('support judgement no-crane-yet: It is likely that no crane stands on the quay of Vell.');
		expect(found).toContain('support position has-a-crane-come: “None has come”, to: Has a crane come?');
		expect(found).toContain('support role ilka-varga: Ilka Varga: harbour master, Vell Harbour');
	});

	test('one of the two articles can fall without them', () => {
		const found = lines('S1');
		expect(found.filter((line) => / (judgement|position) /.test(line))).toEqual([]);
		expect(fall('S1').find(({ what }) => what === 'role')?.anchor).toBeNull();
		expect(found).toContain('support role ilka-varga: Ilka Varga: harbour master, Vell Harbour');
	});

	test('what stands behind a thing is told before and after', () => {
		expect(fall('S2#one-works').find(({ loss }) => loss === 'one-origin')).toMatchObject({
			by: 'the-quay',
			anchor: 'p-2',
			before: '2 articles, 2 origins (1 with an interest)',
			after: '1 article, 1 origin',
		});
		expect(fall('S2').find(({ what }) => what === 'position')).toMatchObject({
			anchor: 'position-one',
			before: '1 article, 1 origin with an interest',
			after: null,
		});
	});

	test('a heading that cites, and a correction, have places of their own', () => {
		const heading: Change = ['## What was ordered', '## What was ordered[@S1#two-ordered]'];
		expect(fall('S1', { 'chapters/the-quay.mdx': heading })[0]).toMatchObject({
			words: 'What was ordered',
			anchor: 'what-was-ordered',
		});
		const correction: Change = [
			'is: Two cranes were ordered.\n---\n',
			'is: Two.\n---\n\nIt was two.[@S1#two-ordered]\n',
		];
		const corrected = fall('S1', { 'corrections/crane-count.mdx': correction });
		expect(corrected.find(({ by }) => by === 'crane-count')?.anchor).toBe('correction-crane-count');
	});

	test('that no source holds a position rests on no source', () => {
		expect(lines('S1').concat(lines('S2')).join('\n')).not.toContain('Nobody speaks of two cranes');
	});
});

describe('what a fact of a profile or a judgement comes down to', () => {
	test('a ratification falls with the only claim that shows it', () => {
		const agreement = `---
name: Crane pact
summary: An agreement.
wikidata: { none: invented }
parties: [norda]
ratified: [{ by: norda, on: 2024-05-01, evidence: [S2#one-works] }]
text: { read: false }
---

It covers cranes.[@S2#one-works]
`;
		const found = lines('S2', { 'entities/agreement/crane-pact.mdx': agreement });
		expect(found).toContain('support ratification crane-pact: Crane pact: ratified by Norda');
	});

	test('a whole question carries with all that take a side, even those that deny', () => {
		const judgement = (evidence: string): Change => ['evidence: [S1#cranes-missing, has-a-crane-come#none]', evidence];
		const found = (evidence: string) =>
			lines('S1', { 'judgements/no-crane-yet.mdx': judgement(evidence) }).filter((line) =>
				line.includes(' judgement '),
			);
		expect(found('evidence: [has-a-crane-come]')).toEqual([]);
		expect(lines('ilka-varga', { 'judgements/no-crane-yet.mdx': judgement('evidence: [has-a-crane-come]') })).toContain(
			'one-origin judgement no-crane-yet: It is likely that no crane stands on the quay of Vell.',
		);
		expect(found('evidence: [S1#two-ordered]')[0]).toMatch(/^support/);
		expect(found('evidence: [S1#two-ordered, has-a-crane-come#none]')[0]).toMatch(/^one-origin/);
	});

	test('a position carries with those that hold it, and not with one that denies it', () => {
		const found = lines('S1', {
			'questions/has-a-crane-come.mdx': [
				'{ claim: S2#varga-denies, stance: states }',
				'{ claim: S2#varga-denies, stance: denies }',
			],
		});
		expect(found).toContain('support judgement no-crane-yet: It is likely that no crane stands on the quay of Vell.');
	});

	test('a sentence rests on the question, or the position, that it cites', () => {
		const none = (cited: string) =>
			lines('S2', { 'chapters/the-quay.mdx': ['none[@S1#cranes-missing]', `none[@${cited}]`] }).filter((line) =>
				line.endsWith(' the-quay: none'),
			);
		expect(none('has-a-crane-come#one')).toEqual(['support sentence the-quay: none']);
		expect(none('has-a-crane-come')).toEqual(['one-origin sentence the-quay: none']);
		expect(none('has-a-crane-come#none')).toEqual([]);
		expect(none('no-such-question')).toEqual([]);
	});

	test('a claim that carries by itself is no inference, though a position also takes it as one', () => {
		const implied: Change = [
			'- { claim: S2#one-works, stance: states }',
			'- { claim: S2#one-works, stance: implies, because: x }',
		];
		const evidence = (refs: string): Change => [
			'evidence: [S1#cranes-missing, has-a-crane-come#none]',
			`evidence: [${refs}]`,
		];
		const found = (refs: string) =>
			lines('S1', {
				'questions/has-a-crane-come.mdx': implied,
				'judgements/no-crane-yet.mdx': evidence(refs),
			}).filter((line) => line.includes(' judgement '));
		expect(found('S1#two-ordered, has-a-crane-come#one')[0]).toMatch(/^inference/);
		expect(found('S1#two-ordered, has-a-crane-come#one, S2#one-works')[0]).toMatch(/^one-origin/);
		expect(found('S1#two-ordered, S2#one-works, has-a-crane-come#one')[0]).toMatch(/^one-origin/);
	});
});

describe('what is left with inference or unknown origins', () => {
	const question = 'questions/has-a-crane-come.mdx';

	test('a position that a claim only implies', () => {
		const implied = (stance: string): Change => [
			'- { claim: S2#one-works, stance: states }',
			`- { claim: S2#one-works, stance: states }\n      - { claim: S1#two-ordered, stance: ${stance}, because: x }`,
		];
		const position = (change: Change) =>
			lines('S2', { [question]: change }).filter((line) => / position .*One/.test(line));
		expect(position(implied('implies'))[0]).toMatch(/^inference position/);
		expect(position(implied('states'))[0]).toMatch(/^one-origin position/);
		expect(position(implied('denies'))[0]).toMatch(/^support position/);
	});

	test('a sentence whose other claim comes from nobody who is named', () => {
		const found = lines('S1#cranes-missing', {
			'chapters/the-quay.mdx': ['none[@S1#cranes-missing]', 'none[@S1#cranes-missing; S1#strike-possible]'],
		});
		expect(found).toContain('inference sentence the-quay: none');
	});

	test('a claim whose speaker the other article alone names', () => {
		const inferred: Change = [
			'varga: { statement: varga-interview }',
			'varga: { statement: varga-interview, unnamed: an official }',
		];
		const found = lines('S1', { 'articles/mail-cranes.mdx': inferred });
		expect(found).toContain(
			'inference claim mail-cranes: S2.2: Ilka Varga said that no crane had come. (accuses Norda; denied by the accused)',
		);
		expect(found).toContain('inference judgement no-crane-yet: It is likely that no crane stands on the quay of Vell.');
		expect(lines('S1').join('\n')).not.toContain(' claim ');
		expect(fall('S1', { 'articles/mail-cranes.mdx': inferred }).find(({ what }) => what === 'claim')).toMatchObject({
			anchor: 'claim-varga-denies',
			before: '2 articles, 1 origin with an interest (the same by our inference)',
			after: '1 article, 1 origin with an interest',
		});
		expect(lines('S2', { 'articles/courier-cranes.mdx': inferred })).toContain(
			'inference claim courier-cranes: S1.1: Vell Harbour has not received a Crane.',
		);
	});

	test('how much of the support is inference is told', () => {
		const second = (stance: string): Change => [
			'- { claim: S2#one-works, stance: states }',
			`- { claim: S2#one-works, stance: ${stance}, because: x }\n      - { claim: S1#two-ordered, stance: implies, because: x }`,
		];
		const position = (stance: string) =>
			fall('S2', { [question]: second(stance) }).find(({ words }) => words.startsWith('“One'));
		expect(position('states')).toMatchObject({
			before: '2 articles, 2 origins (1 with an interest), in part by inference',
			after: '1 article, 1 origin, by inference',
		});
		expect(position('implies')).toBeUndefined();
	});

	test('what rested on inference already is not told again', () => {
		const found = lines('S1#strike-possible', {
			'chapters/the-quay.mdx': ['none[@S1#cranes-missing]', 'none[@S1#strike-possible; has-a-crane-come#one]'],
			[question]: [
				'- { claim: S2#one-works, stance: states }',
				'- { claim: S2#one-works, stance: implies, because: x }',
			],
		});
		expect(found.filter((line) => line.includes('the-quay'))).toEqual([]);
	});
});

test('what nothing rests on falls alone', () => {
	expect(fall('crane')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { type AuditSentence, auditSentences } from '../../../../src/book/audit/sentences.ts';
import { type Change, smallBook } from '../fixture.ts';

const QUAY = 'chapters/the-quay.mdx';
const QUESTION = 'questions/has-a-crane-come.mdx';
const COURIER = 'articles/courier-cranes.mdx';
const found = (changes: Readonly<Record<string, Change>> = {}) => auditSentences(smallBook(changes).book);
const ofPage = (all: readonly AuditSentence[], page: string) => all.filter(({ entry }) => entry.id === page);
const idOf = (all: readonly AuditSentence[], start: string) => all.find(({ text }) => text.startsWith(start))?.id;
const before = found();

describe('what is audited', () => {
	test('sentences that cite evidence, with the names that links carry, and rows of tables as one', () => {
		expect(ofPage(found(), 'the-quay').map(({ text, support, page, anchor }) => [text, support, page, anchor])).toEqual(
			[
				['The harbour ordered two cranes from Norda.', 'claim', 'brief/the-quay/index.html', 'p-2'],
				['The order is told elsewhere.', 'claim', 'brief/the-quay/index.html', 'p-2'],
				['The harbour master | none', 'claim', 'brief/the-quay/index.html', expect.stringMatching(/^p-\d+$/)],
				['Norda | one', 'claim', 'brief/the-quay/index.html', expect.stringMatching(/^p-\d+$/)],
			],
		);
	});

	test('not what stands in findings, assumptions or background without citing', () => {
		const all = found();
		expect(all.map(({ text }) => text).join('\n')).not.toMatch(/heavy|on the quay\.$/);
		expect(all.every(({ support }) => ['claim', 'position', 'absence', 'synthesis'].includes(support))).toBe(true);
	});

	test('each with the claims that it comes down to', () => {
		const all = found();
		const bases = (start: string) =>
			all
				.find(({ text }) => text.startsWith(start))
				?.bases.map(({ kind, question, position, claims }) => [
					kind,
					question,
					position,
					claims.map(({ number }) => number),
				]);
		expect(bases('The harbour ordered')).toEqual([
			['claim', null, null, ['S1.2']],
			['claim', null, null, ['S2.1']],
		]);
		expect(bases('The harbour and its supplier')).toEqual([
			['position', 'has-a-crane-come', 'none', ['S1.1', 'S2.2']],
			['position', 'has-a-crane-come', 'one', ['S2.1']],
		]);
		expect(bases('Nobody speaks')).toEqual([['absence', 'has-a-crane-come', 'both', []]]);
		expect(bases('The harbour master, Ilka')).toEqual([['claim', null, null, ['S1.1']]]);
	});

	test('what is cited twice in a sentence is listed once; a whole question brings all its positions', () => {
		const all = found({
			[QUAY]: ['one[@S2#one-works]', 'one[@has-a-crane-come][@has-a-crane-come]'],
		});
		const row = all.find(({ text }) => text === 'Norda | one');
		expect(row?.support).toBe('synthesis');
		expect(row?.bases.map(({ kind, claims }) => [kind, claims.map(({ number }) => number)])).toEqual([
			['question', ['S1.1', 'S2.2', 'S2.1']],
		]);
	});
});

describe('the id of a sentence', () => {
	test('is unique, and has twelve hexadecimal digits', () => {
		expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
		expect(before.filter(({ id }) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
	});

	test('stays when sentences change places or others are added', () => {
		const all = found({
			[QUAY]: [
				'[[vell-harbour|The harbour]] ordered two cranes from [[norda]].[@S1#two-ordered; S2#one-works] The order is told [[crane-order|elsewhere]].[@S1#two-ordered]',
				'The order is told [[crane-order|elsewhere]].[@S1#two-ordered] It is long.[@S1#two-ordered]\n\n[[vell-harbour|The harbour]] ordered two cranes from [[norda]].[@S1#two-ordered; S2#one-works]',
			],
		});
		for (const start of ['The harbour ordered', 'The order is told', 'Nobody speaks'])
			expect(idOf(all, start)).toBe(idOf(before, start));
	});

	test.each([
		['its words', 'The order', { [QUAY]: ['The order is told', 'The order is told, briefly,'] }],
		['what it cites', 'The order', { [QUAY]: ['elsewhere]].[@S1#two-ordered]', 'elsewhere]].[@S1#cranes-missing]'] }],
		[
			'the text of its claim',
			'The order',
			{ [COURIER]: ['The harbour ordered two cranes', 'The harbour bought two cranes'] },
		],
		[
			'the quotes of its claim',
			'The harbour master |',
			{ [COURIER]: ['[not one crane has come]', '[one crane has come]'] },
		],
		[
			'a claim of its position',
			'The harbour and',
			{ [QUESTION]: ['{ claim: S2#varga-denies, stance: states }', '{ claim: S2#varga-denies, stance: doubts }'] },
		],
		[
			'the label of its position',
			'Nobody speaks',
			{ [QUESTION]: ['label: Both are at work', 'label: Two are at work'] },
		],
		[
			'the title of its question',
			'Nobody speaks',
			{ [QUESTION]: ['title: Has a crane come?', 'title: Did a crane come?'] },
		],
		[
			'the name of what it links to',
			'The harbour ordered',
			{ 'entities/organisation/norda.mdx': ['name: Norda\n', 'name: Norda Yard\n'] },
		],
	] as const)('goes with %s', (_, start, changes) => {
		const all = found(changes);
		expect(idOf(all, start)).toBeDefined();
		expect(idOf(all, start)).not.toBe(idOf(before, start));
	});

	test('tells apart what a page says three times, and two such sentences', () => {
		const [order, cranes] = [
			'The order is told [[crane-order|elsewhere]].[@S1#two-ordered]',
			'They came.[@S1#two-ordered]',
		];
		const all = found({ [QUAY]: ['\n<Judgement', `${[order, order, cranes, cranes].join(' ')}\n\n<Judgement`] });
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	test('of a row does not depend on its empty cells', () => {
		const row = (cells: string) => found({ [QUAY]: ['| [[norda]] | one[@S2#one-works] |', cells] });
		expect(ofPage(row('| | one[@S2#one-works] |'), 'the-quay').at(-1)?.text).toBe('one');
	});

	test('tells apart what a page says twice, and keeps the first', () => {
		const all = found({
			[QUAY]: ['\n<Judgement', 'The order is told [[crane-order|elsewhere]].[@S1#two-ordered]\n\n<Judgement'],
		});
		const twice = all.filter(({ text }) => text.startsWith('The order is told')).map(({ id }) => id);
		expect(twice).toHaveLength(2);
		expect(twice[0]).toBe(idOf(before, 'The order is told'));
		expect(twice[1]).not.toBe(twice[0]);
	});
});

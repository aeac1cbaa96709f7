import { describe, expect, test } from 'vitest';
import { sheetCode } from '../../src/book/audit/draw.ts';
import { sheetDraw } from '../../src/book/views/audit-sheet-view.ts';
import { type SmallBook, smallBook } from '../unit/book/fixture.ts';
import { UNFILLED } from './hostile-book.ts';

const { book } = smallBook();
const { code, population, sentences } = sheetDraw(book, 3, 1);
const all = sheetDraw(book, 99, 1).sentences.map(({ id }) => id);
const [first = '', second = '', third = ''] = all;

/** A filled-in form; a line a field, a sentence a line from line 8 on. */
function form({ sheet = code, seed = 1, sample = 3, from = population, ids = [first, second, third] } = {}): string {
	return [
		`sheet: '${sheet}'`,
		`seed: ${seed}`,
		`sample: ${sample}`,
		`population: ${from}`,
		'auditor: Mara Lind',
		'date: 2024-06-01',
		'sentences:',
		...ids.map((id) => `  - { id: '${id}', verdict: supported }`),
		'',
	].join('\n');
}

/** A form whose sheet code fits whatever was made of it. */
function forged(change: { seed?: number; sample?: number; from?: number; ids?: string[] }): string {
	const { seed = 1, sample = 3, from = population, ids = [first, second, third] } = change;
	return form({ ...change, sheet: sheetCode({ seed, sample, population: from, ids }) });
}

function inShort({ issues }: SmallBook): string[] {
	for (const { message, hint } of issues) expect(`${message} ${hint}`).not.toMatch(UNFILLED);
	return issues.map((issue) => `${issue.code} ${issue.file}:${issue.line}:${issue.column}`);
}

const issuesOf = (text: string) => inShort(smallBook({ 'audit.yaml': text }));

test('a form that is filled in well has no faults', () => {
	expect(sentences.map(({ id }) => id)).toEqual([first, second, third]);
	expect(issuesOf(form())).toEqual([]);
});

describe('results that were edited by hand', () => {
	test.each([
		['another seed', form({ seed: 2 }), ['audit-sheet audit.yaml:1:8']],
		['another sample', form({ sample: 4 }), ['audit-sheet audit.yaml:1:8']],
		['another population', form({ from: population + 1 }), ['audit-sheet audit.yaml:1:8']],
		['another sheet', form({ sheet: '0123456789abcdef' }), ['audit-sheet audit.yaml:1:8']],
		['a sentence left out', form({ ids: [first, third] }), ['audit-sheet audit.yaml:1:8']],
		['a sentence put in', form({ ids: [first, second, third, all[3] ?? ''] }), ['audit-sheet audit.yaml:1:8']],
		['an id that no sentence has', form({ ids: [first, '000000000000', third] }), ['audit-sheet audit.yaml:1:8']],
		['sentences in another order', form({ ids: [second, first, third] }), ['audit-sheet audit.yaml:1:8']],
		['a sentence twice', form({ ids: [first, second, first] }), ['audit-duplicate audit.yaml:10:11']],
		[
			'one thrice',
			form({ ids: [first, first, first] }),
			['audit-duplicate audit.yaml:9:11', 'audit-duplicate audit.yaml:10:11'],
		],
		['an id that is none', form({ ids: [first, 'x', third] }), ['field-invalid audit.yaml:9:11']],
		['an unknown verdict', form().replace('supported', 'suported'), ['field-value audit.yaml:8:36']],
		['an unknown field', form().replace('auditor:', 'auditer:'), ['field-unknown audit.yaml:5:1']],
		['no auditor', form().replace('Mara Lind', "''"), ['field-type audit.yaml:5:10']],
		['no date', form().replace('2024-06-01', 'soon'), ['date-invalid audit.yaml:6:7']],
		['a seed that is none', form().replace('seed: 1', 'seed: one'), ['field-invalid audit.yaml:2:7']],
		['no sentences', form({ ids: [] }), ['field-type audit.yaml:7:1']],
	])('%s', (_, text, expected) => {
		expect(issuesOf(text)).toEqual(expected);
	});
});

describe('sheets that were never drawn', () => {
	test.each([
		['sentences that were picked', forged({ ids: [second, third, all[4] ?? ''] })],
		['fewer than were asked for', forged({ ids: [first, second] })],
		['a sample that is larger than its sentences', forged({ sample: 4 })],
		['fewer to draw from than were drawn', forged({ from: 2 })],
	])('%s', (_, text) => {
		expect(issuesOf(text)).toEqual(['audit-draw audit.yaml:7:1']);
	});

	test('a draw by another seed has another order', () => {
		const other = sheetDraw(book, 3, 2);
		expect(issuesOf(forged({ ids: other.sentences.map(({ id }) => id) }))).toEqual(['audit-sheet audit.yaml:1:8']);
	});
});

describe('files that are no results', () => {
	test.each([
		[
			'nothing',
			'',
			[
				'field-missing',
				'field-missing',
				'field-missing',
				'field-missing',
				'field-missing',
				'field-missing',
				'field-missing',
			],
		],
		['text', 'all was well\n', ['front-matter-not-map']],
		['a list', '- a\n- b\n', ['front-matter-not-map']],
		['HTML', '<html><body>no</body></html>\n', ['front-matter-not-map']],
		['broken YAML', `${form()}  - { id: \n`, ['front-matter-syntax']],
		['an anchor', form().replace('Mara', '&a Mara'), ['front-matter-anchor']],
		['a field twice', `${form()}seed: 1\n`, ['front-matter-duplicate-key']],
		['carriage returns', form().replaceAll('\n', '\r\n'), ['file-line-ends']],
		['a byte order mark', `\ufeff${form()}`, ['file-bom']],
		['an invisible character', form().replace('Mara', 'Ma\u200bra'), ['character-odd']],
		['more than two megabytes', form() + '# and so on\n'.repeat(200_000), ['file-too-large']],
		[
			'more keys than a sheet can have',
			form() + `  - { id: '000000000000', verdict: open, note: x }\n`.repeat(3000),
			['front-matter-too-many-keys'],
		],
	])('%s', (_, text, codes) => {
		expect(issuesOf(text).map((issue) => issue.split(' ')[0])).toEqual(codes);
	});
});

test('a sentence that changed since is a warning, at its place', () => {
	const { issues } = smallBook({
		'audit.yaml': form({ ids: all, sample: 99, sheet: sheetCode({ seed: 1, sample: 99, population, ids: all }) }),
		'chapters/the-quay.mdx': ['The order is told', 'The order is told here and'],
	});
	const place = all.indexOf(
		sheetDraw(book, 99, 1).sentences.find(({ text }) => text.startsWith('The order'))?.id ?? '',
	);
	expect(issues).toMatchObject([
		{ code: 'audit-outdated', severity: 'warning', file: 'audit.yaml', line: 8 + place, column: 11 },
	]);
	expect(issues[0]?.message).toMatch(/^1 of \d+ audited sentences are no longer/);
});

test('a sentence that was added is no fault of the results', () => {
	const changes = { 'chapters/the-quay.mdx': ['A crane is heavy.', 'A crane is tall.[@S1#two-ordered]'] as const };
	expect(inShort(smallBook({ 'audit.yaml': form(), ...changes }))).toEqual([]);
});

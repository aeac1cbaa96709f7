import { describe, expect, test } from 'vitest';
import { drawn, sheetCode } from '../../../../src/book/audit/draw.ts';
import type { AuditSentence } from '../../../../src/book/audit/sentences.ts';
import { auditIssues, auditResults } from '../../../../src/book/checks/audit-results.ts';
import type { AuditFile } from '../../../../src/schema/audit.ts';
import type { Edtf } from '../../../../src/schema/scalars.ts';
import { filledAudit } from '../audit/filled-audit.ts';
import { smallBook } from '../fixture.ts';

const FILE = 'audit.yaml';
const DATE = '2024-06-01' as Edtf;
/** So many sentences of a book, of which a check of results needs to know no more than their ids. */
const sentences = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `s${i}` }) as AuditSentence);
const population = sentences(9);
const idsOf = (sample: number, from = population) => drawn(from, sample, 1).map(({ id }) => id);

interface Sheet {
	readonly sample?: number;
	readonly from?: number;
	readonly ids?: readonly string[];
}

/** Results whose code fits what they tell of their sheet. */
function results({ sample = 3, from = 9, ids = idsOf(sample) }: Sheet = {}): AuditFile {
	const draw = { seed: 1, sample, population: from, ids };
	const judged = ids.map((id) => ({ id, verdict: 'supported' as const }));
	return { ...draw, sheet: sheetCode(draw), auditor: 'Mara Lind', date: DATE, sentences: judged };
}

const found = (audit: AuditFile, book = population) => auditIssues(audit, book, FILE);
const [a = '', b = '', c = '', d = ''] = idsOf(4);

test('results of the sheet as it was drawn have no fault, nor have those of a whole book', () => {
	expect(found(results())).toEqual([]);
	expect(found(results({ sample: 20 }))).toEqual([]);
});

test('a sentence that stands twice is told where it stands again', () => {
	expect(found(results({ ids: [a, b, a] }))).toEqual([
		{ code: 'audit-duplicate', at: { file: FILE, path: ['sentences', 2, 'id'] }, args: { id: a } },
	]);
});

describe('the code of the sheet does not fit', () => {
	const sheet = results().sheet;
	test.each([
		['another code', { ...results(), sheet: 'ffffffffffffffff' }],
		['another seed', { ...results(), seed: 2 }],
		['another sample', { ...results(), sample: 4 }],
		['another population', { ...results(), population: 8 }],
		['a sentence exchanged', { ...results({ ids: [a, b, d] }), sheet }],
		['another order, even with a code that fits', results({ ids: [b, a, c] })],
	])('%s', (_, audit) => {
		expect(found(audit)).toEqual([
			{ code: 'audit-sheet', at: { file: FILE, path: ['sheet'] }, args: { sheet: audit.sheet } },
		]);
	});
});

describe('the sentences were not drawn', () => {
	test.each([
		['picked', results({ ids: [a, b, d] })],
		['fewer than were asked for', results({ sample: 4, ids: [a, b, c] })],
		['more than were asked for', results({ sample: 3, ids: [a, b, c, d] })],
		['more than there were', results({ from: 2, ids: [a, b, c] })],
	])('%s', (_, audit) => {
		expect(found(audit)).toEqual([
			{ code: 'audit-draw', at: { file: FILE, path: ['sentences'], on: 'key' }, args: { seed: '1' } },
		]);
	});
});

describe('the book changed after the audit', () => {
	test('sentences that are gone are counted, and the first is pointed at', () => {
		const left = population.filter(({ id }) => id !== b && id !== c);
		expect(found(results(), left)).toEqual([
			{
				code: 'audit-outdated',
				at: { file: FILE, path: ['sentences', 1, 'id'] },
				args: { count: '2', total: '3', id: b },
			},
		]);
	});

	test('one that is gone, while another came, is still told as gone', () => {
		const others = [...population.filter(({ id }) => id !== a), { id: 'new' } as AuditSentence];
		expect(found(results(), others)).toMatchObject([{ code: 'audit-outdated', args: { count: '1', id: a } }]);
	});

	test('sentences that came, of which other draws would have been made, are no fault', () => {
		expect(idsOf(3, sentences(40))).not.toEqual(idsOf(3));
		expect(found(results(), sentences(40))).toEqual([]);
	});
});

test('of a book its own results are checked, if it has any', () => {
	const { book } = smallBook();
	const audit = filledAudit(book, ['supported', 'open']);
	expect(auditResults(book, [])).toEqual([]);
	expect(auditResults({ ...book, audit }, [])).toEqual([]);
	expect(auditResults({ ...book, audit: { ...audit, seed: 9 } }, [])).toMatchObject([
		{ code: 'audit-sheet', at: { file: FILE } },
	]);
});

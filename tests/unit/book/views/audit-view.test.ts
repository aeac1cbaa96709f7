import { expect, test } from 'vitest';
import { auditSentences } from '../../../../src/book/audit/sentences.ts';
import { auditView } from '../../../../src/book/views/audit-view.ts';
import type { Verdict } from '../../../../src/schema/audit.ts';
import { filledAudit } from '../audit/filled-audit.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();
const viewOf = (verdicts: readonly Verdict[]) => auditView({ ...book, audit: filledAudit(book, verdicts) });

test('without an audit there is coverage, and no rate', () => {
	const view = auditView(book);
	expect(view.coverage).toBe('23 of 23 sentences are accounted for.');
	expect(view.population).toBe(
		'19 of these cite evidence; the others stand in passages that are marked as findings, assumptions or background.',
	);
	expect(view.audit).toBeNull();
});

test('where all sentences cite evidence, there are no others', () => {
	const chapters = new Map();
	const judgements = new Map([...book.judgements]);
	const only = { ...book, chapters, judgements, questions: new Map(), articles: new Map(), entities: new Map() };
	expect(auditView(only)).toMatchObject({
		coverage: '1 of 1 sentence is accounted for.',
		population: 'All of these cite evidence.',
	});
});

test('the rate stands with its interval, and never as all where it is not all', () => {
	const { audit } = viewOf(['supported', 'supported', 'supported', 'partly']);
	expect(audit?.rate).toBe(
		'3 of 4 sentences are supported by what they cite: 75.0 %; 95 % interval 30.1 to 95.4 % (Wilson score).',
	);
	expect(audit?.made).toMatch(
		/^Mara Lind compared 4 of \d+ sentences, drawn by lot \(seed 1, sheet [0-9a-f]{16}\), with what they cite; finished 1 June 2024\.$/,
	);
	expect(viewOf(['supported']).audit?.rate).toMatch(
		/^1 of 1 sentence is supported .* 100\.0 %; 95 % interval 20\.7 to 100\.0 %/,
	);
	expect(viewOf(['open']).audit?.rate).toBe('No sentence has a verdict yet.');
});

test('verdicts are listed in order; what is open only where something is', () => {
	const rows = (verdicts: readonly Verdict[]) =>
		viewOf(verdicts).audit?.rows.map(({ verdict, count }) => [verdict, count]);
	expect(rows(['supported', 'not-supported'])).toEqual([
		['supported', 1],
		['partly', 0],
		['not supported', 1],
		['cannot tell', 0],
	]);
	expect(rows(['open'])).toContainEqual(['open', 1]);
});

test('what changed since is told with what was found, so that mending faults does not look like a better draw', () => {
	const audit = filledAudit(book, ['not-supported', 'supported']);
	const [first] = audit.sentences;
	const text = auditSentences(book).find(({ id }) => id === first?.id)?.text ?? '';
	expect(text).not.toBe('');
	const gone = {
		...audit,
		sentences: [{ id: '000000000000', verdict: 'not-supported' as const }, ...audit.sentences.slice(1)],
	};
	expect(auditView({ ...book, audit: gone }).audit).toMatchObject({
		rate: expect.stringContaining('1 of 1 sentence is supported'),
		outdated: `1 sentence of sheet ${audit.sheet} changed since and is not counted (found: 1 not supported). Where faults were mended, the rate is no longer that of a fresh draw.`,
	});
	expect(auditView({ ...book, audit }).audit?.outdated).toBeNull();
});

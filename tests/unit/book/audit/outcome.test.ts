import { expect, test } from 'vitest';
import { auditOutcome } from '../../../../src/book/audit/outcome.ts';
import { auditSentences } from '../../../../src/book/audit/sentences.ts';
import type { Verdict } from '../../../../src/schema/audit.ts';
import { smallBook } from '../fixture.ts';
import { filledAudit } from './filled-audit.ts';

const { book } = smallBook();
const population = auditSentences(book);
const outcome = (verdicts: readonly Verdict[], gone = 0) =>
	auditOutcome(
		filledAudit(book, verdicts),
		population.filter(
			({ id }) =>
				!filledAudit(book, verdicts)
					.sentences.slice(0, gone)
					.some((each) => each.id === id),
		),
	);

test('what is supported in part, and what could not be told, speaks against the rate', () => {
	const found = outcome(['supported', 'supported', 'partly', 'not-supported', 'cannot-tell']);
	expect(found.counts).toEqual({ supported: 2, partly: 1, 'not-supported': 1, 'cannot-tell': 1, open: 0 });
	expect([found.answered, found.rate?.share, found.outdatedTotal]).toEqual([5, 0.4, 0]);
});

test('what was not looked at does not count', () => {
	const found = outcome(['supported', 'open', 'open']);
	expect([found.answered, found.rate?.share, found.counts.open]).toEqual([1, 1, 2]);
	expect(outcome(['open']).rate).toBeNull();
});

test('what is no longer in the book is counted apart, with its verdict', () => {
	const found = outcome(['not-supported', 'open', 'supported'], 2);
	expect(found.counts).toMatchObject({ supported: 1, 'not-supported': 0, open: 0 });
	expect(found.outdated).toMatchObject({ supported: 0, 'not-supported': 1, open: 1 });
	expect([found.answered, found.rate?.share, found.outdatedTotal]).toEqual([1, 1, 2]);
});

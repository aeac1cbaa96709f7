import { type AuditFile, type Verdict, verdicts } from '../../schema/audit.ts';
import { type Interval, wilson } from './interval.ts';
import type { AuditSentence } from './sentences.ts';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What an audit comes to for the book as it is. */
export interface AuditOutcome {
	readonly audit: AuditFile;
	/** Of the sentences that are still in the book as they were judged. */
	readonly counts: VerdictCounts;
	/** Those of them with a verdict. */
	readonly answered: number;
	/** Of the others, which are not counted. */
	readonly outdated: VerdictCounts;
	readonly outdatedTotal: number;
	/**
	 * The share that is supported, of all that were answered: what is supported in part, and what could not be told, speaks against it.
	 * `null` without answers.
	 */
	readonly rate: Interval | null;
}

/** Counts the verdicts of an audit. `population`: the sentences of the book that can be audited. */
export function auditOutcome(audit: AuditFile, population: readonly AuditSentence[]): AuditOutcome {
	const present = new Set(population.map(({ id }) => id));
	const counts = counted(audit.sentences.filter(({ id }) => present.has(id)));
	const outdated = counted(audit.sentences.filter(({ id }) => !present.has(id)));
	const answered = total(counts) - counts.open;
	const rate = wilson(counts.supported, answered);
	return { audit, counts, answered, outdated, outdatedTotal: total(outdated), rate };
}

function counted(sentences: AuditFile['sentences']): VerdictCounts {
	const count = (verdict: Verdict): number => sentences.filter((each) => each.verdict === verdict).length;
	return Object.fromEntries((Object.keys(verdicts) as Verdict[]).map((verdict) => [verdict, count(verdict)])) as Record<
		Verdict,
		number
	>;
}

function total(counts: VerdictCounts): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

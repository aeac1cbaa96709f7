import { type Verdict, verdicts } from '../../schema/audit.ts';
import { type AuditOutcome, auditOutcome } from '../audit/outcome.ts';
import { auditSentences, evidenced } from '../audit/sentences.ts';
import { coverage } from '../coverage.ts';
import { dateWords } from '../date-words.ts';
import type { Book } from '../model.ts';

/** How much is accounted for, which a program counts, and how much of that is right, which only a reader can say. */
export interface AuditView {
	readonly coverage: string;
	/** How many of the sentences cite evidence, so that they can be audited. */
	readonly population: string;
	/** `null` where the book holds no results of an audit. */
	readonly audit: {
		/** By whom, when, how many, how drawn. */
		readonly made: string;
		/** The rate with its interval; or that nothing was answered yet. */
		readonly rate: string;
		readonly rows: readonly { readonly verdict: string; readonly meaning: string; readonly count: number }[];
		/** What is not counted, and why. */
		readonly outdated: string | null;
	} | null;
}

/** What stands on the page of verification of coverage and of the last audit. */
export function auditView(book: Book): AuditView {
	const counted = coverage(book);
	const population = evidenced.reduce((sum, kind) => sum + counted.kinds[kind], 0);
	return {
		coverage: `${counted.supported} of ${counted.sentences} ${sentences(counted.sentences)} accounted for.`,
		population: populationWords(population, counted.supported),
		audit: book.audit && resultView(auditOutcome(book.audit, auditSentences(book))),
	};
}

function populationWords(population: number, supported: number): string {
	if (population === supported) return 'All of these cite evidence.';
	const verb = population === 1 ? 'cites' : 'cite';
	return `${population} of these ${verb} evidence; the others stand in passages that are marked as findings, assumptions or background.`;
}

function resultView(outcome: AuditOutcome): AuditView['audit'] {
	const { counts } = outcome;
	const rows = (Object.keys(verdicts) as Verdict[])
		.filter((verdict) => verdict !== 'open' || counts.open > 0)
		.map((verdict) => ({ verdict: verdictWords(verdict), meaning: verdicts[verdict], count: counts[verdict] }));
	return { made: madeWords(outcome), rate: rateWords(outcome), rows, outdated: outdatedWords(outcome) };
}

function madeWords({ audit }: AuditOutcome): string {
	const { auditor, date, sentences: drawn, population, seed, sheet } = audit;
	const took = `${drawn.length} of ${population} sentences, drawn by lot (seed ${seed}, sheet ${sheet})`;
	return `${auditor} compared ${took}, with what they cite; finished ${dateWords(date)}.`;
}

/** “28 of 30 sentences are supported by what they cite: 93.3 %; 95 % interval 78.7 to 98.2 % (Wilson score).” */
export function rateWords({ counts, answered, rate }: AuditOutcome): string {
	if (rate === null) return 'No sentence has a verdict yet.';
	const { share, from, to } = rate;
	const interval = `95 % interval ${percent(from)} to ${percent(to)} % (Wilson score)`;
	return `${counts.supported} of ${answered} ${sentences(answered)} supported by what they cite: ${percent(share)} %; ${interval}.`;
}

/** What an audit found of sentences that the book no longer has; `null` where it has them all. */
export function outdatedWords({ outdated, outdatedTotal, audit }: AuditOutcome): string | null {
	if (outdatedTotal === 0) return null;
	const found = (Object.keys(verdicts) as Verdict[])
		.filter((verdict) => outdated[verdict] > 0)
		.map((verdict) => `${outdated[verdict]} ${verdictWords(verdict)}`)
		.join(', ');
	const subject = outdatedTotal === 1 ? '1 sentence' : `${outdatedTotal} sentences`;
	return `${subject} of sheet ${audit.sheet} changed since and ${outdatedTotal === 1 ? 'is' : 'are'} not counted (found: ${found}). Where faults were mended, the rate is no longer that of a fresh draw.`;
}

/** A verdict as a person says it. */
export function verdictWords(verdict: Verdict): string {
	return verdict.replace('-', ' ');
}

function sentences(count: number): string {
	return count === 1 ? 'sentence is' : 'sentences are';
}

/** Per cent with one decimal; what is not all is never rounded to all. */
function percent(share: number): string {
	const rounded = Math.round(share * 1000) / 10;
	return (share < 1 ? Math.min(rounded, 99.9) : rounded).toFixed(1);
}

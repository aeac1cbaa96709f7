import { type CatalogueEntry, error, warning } from './entry.ts';

/** What can be wrong with the results of an audit. */
export const auditIssues = {
	'audit-duplicate': error('The sentence {id} is listed twice.', 'Keep one of the two.'),
	'audit-sheet': error(
		'The seed, the sample, the population and the sentences are not those of the sheet {sheet}.',
		'Fill in auditor, date, verdicts and notes, and leave the rest as it was written. Drawing the sheet anew gives an untouched form.',
	),
	'audit-draw': error(
		'The seed {seed} does not draw these sentences.',
		'Fill in the form that “briefbook audit” writes beside its sheet.',
	),
	'audit-outdated': warning(
		'{count} of {total} audited sentences are no longer in the book as they were judged; the first is {id}. They are not counted.',
		'Draw a new sheet when the book has settled: npm run briefbook -- audit --sample 30 --seed 1',
	),
} as const satisfies Record<string, CatalogueEntry>;

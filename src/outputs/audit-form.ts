import type { AuditSheet, SheetItem } from '../book/views/audit-sheet-view.ts';
import { AUDIT_FILE, verdicts } from '../schema/audit.ts';

const MAX_COMMENT = 100;

/**
 * The blank form of a sheet, as YAML: whoever signs the sheet fills in auditor, date, verdicts and notes; the rest says which
 * sentences were drawn, and is refused when it is changed.
 */
export function auditForm({ book, code, seed, sample, population, items }: AuditSheet): string {
	const head = [
		`Results of the audit sheet ${code} of “${book.title}”, ${book.edition}.`,
		'Fill in auditor, date (as in 2026-01-31) and the verdicts; a note may follow: verdict: partly, note: "the year is not there".',
		'The verdicts:',
		...Object.entries(verdicts).map(([word, meaning]) => `  ${word}: ${meaning}`),
		'Leave the rest as it is. Then: npm run briefbook -- audit --results THIS-FILE --write',
		`puts the results into the book, as ${AUDIT_FILE}.`,
	];
	return [
		...head.map(comment),
		`sheet: '${code}'`,
		`seed: ${seed}`,
		`sample: ${sample}`,
		`population: ${population}`,
		"auditor: ''",
		"date: ''",
		'sentences:',
		...items.flatMap(sentenceLines),
		'',
	].join('\n');
}

function sentenceLines({ number, id, sentence, page }: SheetItem): string[] {
	const words = sentence.length > MAX_COMMENT ? `${sentence.slice(0, MAX_COMMENT).trimEnd()} …` : sentence;
	return [`  ${comment(`${number}. ${page}: ${words}`)}`, `  - { id: '${id}', verdict: open }`];
}

/** One line, whatever a title holds. */
function comment(text: string): string {
	return `# ${text.replace(/\s+/g, ' ')}`;
}

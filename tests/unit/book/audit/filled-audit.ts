import type { Book } from '../../../../src/book/model.ts';
import { sheetDraw } from '../../../../src/book/views/audit-sheet-view.ts';
import { AuditFile, type Verdict } from '../../../../src/schema/audit.ts';

/** The results of a sheet of a book, with these verdicts in the order of the sheet. */
export function filledAudit(book: Book, verdicts: readonly Verdict[], seed = 1): AuditFile {
	const { code, sample, population, sentences } = sheetDraw(book, verdicts.length, seed);
	return AuditFile.parse({
		sheet: code,
		seed: String(seed),
		sample: String(sample),
		population: String(population),
		auditor: 'Mara Lind',
		date: '2024-06-01',
		sentences: sentences.map(({ id }, i) => ({ id, verdict: verdicts[i] ?? 'open' })),
	});
}

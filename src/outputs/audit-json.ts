import { type AuditOutcome, auditOutcome } from '../book/audit/outcome.ts';
import { auditSentences } from '../book/audit/sentences.ts';
import type { Book } from '../book/model.ts';
import type { AuditFile } from '../schema/audit.ts';

/** What the last recorded audit found, without its sentences. */
export interface AuditJson
	extends Omit<AuditFile, 'sentences'>,
		Pick<AuditOutcome, 'counts' | 'answered' | 'outdated' | 'rate'> {}

/** The last recorded audit as data; `null` where there is none. */
export function auditJson(book: Book): AuditJson | null {
	if (book.audit === null) return null;
	const { sentences: _, ...draw } = book.audit;
	const { counts, answered, outdated, rate } = auditOutcome(book.audit, auditSentences(book));
	return { ...draw, counts, answered, outdated, rate };
}

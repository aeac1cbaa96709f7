import type { Issue } from '../../issues/issue.ts';
import { AUDIT_FILE, type AuditFile } from '../../schema/audit.ts';
import { drawn, sheetCode, ticket } from '../audit/draw.ts';
import { type AuditSentence, auditSentences } from '../audit/sentences.ts';
import type { Check } from './check.ts';

/** The results of an audit that lie in the book are those of one sheet, as it was drawn. */
export const auditResults: Check = (book) =>
	book.audit === null ? [] : auditIssues(book.audit, auditSentences(book), AUDIT_FILE);

/** What is wrong with the results of an audit. `population`: the sentences of the book that can be audited. */
export function auditIssues(audit: AuditFile, population: readonly AuditSentence[], file: string): Issue[] {
	const twice = duplicates(audit, file);
	if (twice.length > 0) return twice;
	const ids = audit.sentences.map(({ id }) => id);
	const { seed, sample } = audit;
	if (sheetCode({ ...audit, ids }) !== audit.sheet || !isInOrder(seed, ids)) {
		return [{ code: 'audit-sheet', at: { file, path: ['sheet'] }, args: { sheet: audit.sheet } }];
	}
	const present = new Set(population.map(({ id }) => id));
	const gone = ids.filter((id) => !present.has(id));
	const isSameBook = gone.length === 0 && population.length === audit.population;
	const draw = drawn(population, sample, seed);
	if (ids.length !== Math.min(sample, audit.population) || (isSameBook && draw.some(({ id }, i) => id !== ids[i]))) {
		return [{ code: 'audit-draw', at: { file, path: ['sentences'], on: 'key' }, args: { seed: String(seed) } }];
	}
	return outdated(gone, ids, file);
}

function duplicates({ sentences }: AuditFile, file: string): Issue[] {
	return sentences.flatMap(({ id }, i): Issue[] => {
		if (sentences.findIndex((other) => other.id === id) === i) return [];
		return [{ code: 'audit-duplicate', at: { file, path: ['sentences', i, 'id'] }, args: { id } }];
	});
}

function isInOrder(seed: number, ids: readonly string[]): boolean {
	const tickets = ids.map((id) => ticket(seed, id));
	return tickets.every((each, i) => i === 0 || (tickets[i - 1] ?? '') < each);
}

function outdated(gone: readonly string[], ids: readonly string[], file: string): Issue[] {
	const [first] = gone;
	if (first === undefined) return [];
	const at = { file, path: ['sentences', ids.indexOf(first), 'id'] };
	return [{ code: 'audit-outdated', at, args: { count: String(gone.length), total: String(ids.length), id: first } }];
}

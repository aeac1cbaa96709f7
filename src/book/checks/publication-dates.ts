import type { Issue } from '../../issues/issue.ts';
import { edtfSpan } from '../../schema/edtf.ts';
import { eachEntry } from './check.ts';

/**
 * An article relays no statement made after it, and was neither captured nor read before it was published; none is later than the book’s
 * information cut-off.
 */
export const publicationDates = eachEntry((entry, book) => {
	if (entry.collection !== 'articles') return [];
	const { published, from, capture, read } = entry.data;
	const issues: Issue[] = [];
	const uses = [
		{ what: 'captured', date: capture.capturedAt, path: ['capture', 'capturedAt'] },
		{ what: 'read', date: read.on, path: ['read', 'on'] },
	];
	for (const { what, date, path } of uses) {
		if (date === 'unknown' || edtfSpan(date).to >= edtfSpan(published).from) continue;
		issues.push({ code: 'captured-earlier', at: { file: entry.file, path }, args: { what, date, published } });
	}
	for (const [key, origin] of Object.entries(from)) {
		const statement = origin.kind === 'statement' ? book.entities.get(origin.statement)?.data : undefined;
		if (origin.kind !== 'statement' || statement?.kind !== 'statement') continue;
		if (edtfSpan(statement.date).from <= edtfSpan(published).to) continue;
		const args = { statement: origin.statement, date: statement.date, published };
		issues.push({ code: 'statement-later', at: { file: entry.file, path: ['from', key, 'statement'] }, args });
	}
	if (edtfSpan(published).from > edtfSpan(book.meta.asOf).to) {
		issues.push({
			code: 'published-later',
			at: { file: entry.file, path: ['published'] },
			args: { published, asOf: book.meta.asOf },
		});
	}
	return issues;
});

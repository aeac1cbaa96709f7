import type { Issue } from '../../issues/issue.ts';
import { edtfSpan } from '../../schema/edtf.ts';
import { eachEntry } from './check.ts';

/** An article relays no statement made after it, and no article is later than the book's information cut-off. */
export const publicationDates = eachEntry((entry, book) => {
	if (entry.collection !== 'articles') return [];
	const { published, from } = entry.data;
	const issues: Issue[] = [];
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

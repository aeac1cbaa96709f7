import type { Issue } from '../../issues/issue.ts';
import { relayedBy } from '../relations.ts';
import { eachEntry } from './check.ts';

/** A statement that several articles relay says what it rests on that it is one and the same. */
export const statementSameness = eachEntry((entry, book) => {
	if (entry.collection !== 'entities' || entry.data.kind !== 'statement' || entry.data.same) return [];
	const articles = relayedBy(book.relations, entry.id);
	if (articles.length < 2) return [];
	const issue: Issue = {
		code: 'statement-same-missing',
		at: { file: entry.file, path: [] },
		args: { id: entry.id, articles: articles.join(', ') },
	};
	return [issue];
});

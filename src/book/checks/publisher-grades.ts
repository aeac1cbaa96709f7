import type { Issue } from '../../issues/issue.ts';
import type { Check } from './check.ts';

/** Every publisher of an article says who controls it and, where the book grades, how reliable it is. */
export const publisherGrades: Check = (book) => {
	const first = new Map([...book.articles.values()].reverse().map((article) => [article.data.publisher, article.id]));
	return [...first].flatMap(([publisher, article]): Issue[] => {
		const entry = book.entities.get(publisher);
		if (entry?.data.kind !== 'organisation') return [];
		const keys = book.meta.grading ? (['control', 'reliability'] as const) : (['control'] as const);
		const data = entry.data;
		return keys
			.filter((key) => data[key] === undefined)
			.map(
				(key): Issue => ({
					code: 'publisher-grade-missing',
					at: { file: entry.file, path: [] },
					args: { id: publisher, article, key },
				}),
			);
	});
};

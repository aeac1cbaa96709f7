import type { Issue } from '../../issues/issue.ts';
import type { Entry } from '../entry.ts';
import { type Check, eachEntry } from './check.ts';

/** Codes of articles, ids and numbers of claims, ids of positions, and orders are each used once. */
export const duplicateNumbers: Check = (book, entries) => [
	...repeatedBetween(entries, 'articles', ({ data }) => data.code, 'code'),
	...repeatedBetween(entries, 'chapters', ({ data }) => String(data.order), 'order'),
	...repeatedBetween(entries, 'judgements', ({ data }) => String(data.order), 'order'),
	...within(book, entries),
];

function repeatedBetween<C extends 'articles' | 'chapters' | 'judgements'>(
	entries: readonly Entry[],
	collection: C,
	value: (entry: Entry<C>) => string,
	key: 'code' | 'order',
): Issue[] {
	const first = new Map<string, string>();
	const issues: Issue[] = [];
	for (const entry of entries) {
		if (entry.collection !== collection) continue;
		const used = value(entry as Entry<C>);
		const other = first.get(used);
		if (other === undefined) first.set(used, entry.file);
		else issues.push({ code: `${key}-duplicate`, at: { file: entry.file, path: [key] }, args: { [key]: used, other } });
	}
	return issues;
}

const within = eachEntry((entry) => {
	if (entry.collection === 'questions') {
		return repeats(entry.data.positions, ({ id }) => id).map(
			({ index, value }): Issue => ({
				code: 'position-duplicate',
				at: { file: entry.file, path: ['positions', index, 'id'] },
				args: { id: value },
			}),
		);
	}
	if (entry.collection !== 'articles') return [];
	const { claims } = entry.data;
	const next = String(Math.max(...claims.map(({ n }) => n)) + 1);
	return [
		...repeats(claims, ({ id }) => id).map(
			({ index, value }): Issue => ({
				code: 'claim-duplicate',
				at: { file: entry.file, path: ['claims', index, 'id'] },
				args: { id: value },
			}),
		),
		...repeats(claims, ({ n }) => String(n)).map(
			({ index, value }): Issue => ({
				code: 'claim-number-duplicate',
				at: { file: entry.file, path: ['claims', index, 'n'] },
				args: { n: value, next },
			}),
		),
	];
});

function repeats<T>(list: readonly T[], value: (item: T) => string): { index: number; value: string }[] {
	const seen = new Set<string>();
	return list.flatMap((item, index) => {
		const used = value(item);
		if (seen.has(used)) return [{ index, value: used }];
		seen.add(used);
		return [];
	});
}

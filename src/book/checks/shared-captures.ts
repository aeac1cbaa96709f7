import type { Issue } from '../../issues/issue.ts';
import type { Check } from './check.ts';

/** No article is in the book twice: neither the same captured text nor the same address under two codes. */
export const sharedCaptures: Check = (book) => {
	const first = new Map<string, string>();
	return [...book.articles.values()].flatMap(({ file, data }): Issue[] => {
		const marks = [
			{ what: 'captured text', path: ['capture', 'sha256'], value: data.capture.sha256 },
			{ what: 'address', path: ['url'], value: data.url },
		];
		const twice = marks.find(({ value }) => typeof value === 'string' && first.has(value));
		for (const { value } of marks) if (typeof value === 'string' && !first.has(value)) first.set(value, data.code);
		if (twice === undefined) return [];
		const args = { what: twice.what, other: first.get(String(twice.value)) ?? '' };
		return [{ code: 'article-twice', at: { file, path: twice.path }, args }];
	});
};

import type { Issue } from '../../issues/issue.ts';
import { claimReferences } from '../references.ts';
import { eachEntry } from './check.ts';

/** No list of evidence names the same thing twice, and no claim conflicts with itself: it would count as two. */
export const repeatedEvidence = eachEntry((entry) => {
	const named = new Set<string>();
	return claimReferences(entry).flatMap(({ ref, path }): Issue[] => {
		// The place in the list is the last number of the path.
		const list = path.slice(
			0,
			path.findLastIndex((key) => typeof key === 'number'),
		);
		const once = [...list, ref].join(' ');
		if (named.has(once)) return [{ code: 'evidence-repeated', at: { file: entry.file, path }, args: { name: ref } }];
		named.add(once);
		return [];
	});
});

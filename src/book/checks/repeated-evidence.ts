import type { Issue } from '../../issues/issue.ts';
import { claimReferences } from '../references.ts';
import { eachEntry } from './check.ts';

/**
 * No list of evidence names the same thing twice, and no claim conflicts with itself: it would count as two. Nothing speaks both for and
 * against a judgement.
 */
export const repeatedEvidence = eachEntry((entry) => {
	const named = new Set<string>();
	const references = claimReferences(entry);
	const supporting = new Set(references.filter(({ how }) => how === 'supports').map(({ ref }) => ref));
	return references.flatMap(({ ref, path, how }): Issue[] => {
		// The place in the list is the last number of the path.
		const list = path.slice(
			0,
			path.findLastIndex((key) => typeof key === 'number'),
		);
		const once = [...list, ref].join(' ');
		const isRepeated = named.has(once);
		named.add(once);
		if (isRepeated) return [{ code: 'evidence-repeated', at: { file: entry.file, path }, args: { name: ref } }];
		const isOpposed = how === 'against' && supporting.has(ref);
		return isOpposed ? [{ code: 'evidence-opposed', at: { file: entry.file, path }, args: { name: ref } }] : [];
	});
});

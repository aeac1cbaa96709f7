import type { Issue } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import { eachEntry } from './check.ts';

/** Each claim is from an origin that its article names, and each named origin has a claim. */
export const origins = eachEntry((entry) => {
	if (entry.collection !== 'articles') return [];
	const { from, claims } = entry.data;
	const names = Object.keys(from);
	const suggest = suggester(names);
	const used = new Set<string>(claims.map((claim) => claim.from));
	const unknown = claims.flatMap((claim, i): Issue[] => {
		if (Object.hasOwn(from, claim.from)) return [];
		const args = { from: claim.from, expected: names.join(', '), ...suggest(claim.from) };
		return [{ code: 'origin-unknown', at: { file: entry.file, path: ['claims', i, 'from'] }, args }];
	});
	const unused = names
		.filter((name) => !used.has(name))
		.map(
			(name): Issue => ({
				code: 'origin-unused',
				at: { file: entry.file, path: ['from', name], on: 'key' },
				args: { from: name },
			}),
		);
	return [...unknown, ...unused];
});

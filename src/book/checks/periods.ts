import type { Issue } from '../../issues/issue.ts';
import { edtfSpan } from '../../schema/edtf.ts';
import { eachEntry } from './check.ts';

/** No role and no relation ends before it begins. */
export const periods = eachEntry((entry) => {
	if (entry.collection !== 'entities') return [];
	const { roles, relations } = entry.data;
	return Object.entries({ roles, relations }).flatMap(([field, all]) =>
		all.flatMap(({ from, to }, i): Issue[] => {
			if (from === undefined || to === undefined || edtfSpan(from).from <= edtfSpan(to).to) return [];
			return [{ code: 'period-reversed', at: { file: entry.file, path: [field, i, 'to'] }, args: { from, to } }];
		}),
	);
});

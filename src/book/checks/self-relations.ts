import type { Issue } from '../../issues/issue.ts';
import { eachEntry } from './check.ts';

/** No entity is related to itself. */
export const selfRelations = eachEntry((entry) => {
	if (entry.collection !== 'entities') return [];
	return entry.data.relations.flatMap(({ target }, i): Issue[] =>
		target === entry.id
			? [{ code: 'relation-self', at: { file: entry.file, path: ['relations', i, 'target'] }, args: { id: target } }]
			: [],
	);
});

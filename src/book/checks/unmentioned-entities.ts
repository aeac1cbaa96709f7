import type { Issue } from '../../issues/issue.ts';
import type { Id } from '../../schema/ids.ts';
import { references } from '../references.ts';
import type { Check } from './check.ts';

/** Every entity is spoken of on another page, in a claim, or in a field of another file. */
export const unmentionedEntities: Check = (book, entries) => {
	const named = new Set<Id>();
	for (const entry of entries) {
		for (const { id } of references(entry)) if (id !== entry.id) named.add(id);
		for (const { links } of [entry.prose, ...entry.claimProse]) {
			for (const { target } of links) if (target !== entry.id) named.add(target as Id);
		}
	}
	return [...book.entities.values()].flatMap(({ id, file }): Issue[] =>
		named.has(id) ? [] : [{ code: 'entity-unmentioned', at: { file, path: [] }, args: { id } }],
	);
};

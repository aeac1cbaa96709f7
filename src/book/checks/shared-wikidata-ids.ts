import type { Issue } from '../../issues/issue.ts';
import type { Id } from '../../schema/ids.ts';
import type { Check } from './check.ts';

/** No two entities are the same item of Wikidata. */
export const sharedWikidataIds: Check = (book) => {
	const first = new Map<string, Id>();
	const issues: Issue[] = [];
	for (const { id, file, data } of book.entities.values()) {
		const { wikidata } = data;
		if (typeof wikidata !== 'string') continue;
		const other = first.get(wikidata);
		if (other === undefined) first.set(wikidata, id);
		else issues.push({ code: 'wikidata-shared', at: { file, path: ['wikidata'] }, args: { id: wikidata, other } });
	}
	return issues;
};

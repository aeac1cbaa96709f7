import type { Issue } from '../../issues/issue.ts';
import type { Id } from '../../schema/ids.ts';
import { spellings } from '../names.ts';
import type { Check } from './check.ts';

/** No two entities share a spelling, whatever its case and however its accents are encoded. */
export const sharedNames: Check = (book) => {
	const first = new Map<string, Id>();
	const issues: Issue[] = [];
	for (const entry of book.entities.values()) {
		const folded = new Set<string>();
		for (const { text, path } of spellings(entry)) {
			const key = text.normalize('NFKC').toLowerCase();
			if (folded.has(key)) continue;
			folded.add(key);
			const other = first.get(key);
			if (other === undefined) first.set(key, entry.id);
			else issues.push({ code: 'name-shared', at: { file: entry.file, path }, args: { name: text, other } });
		}
	}
	return issues;
};

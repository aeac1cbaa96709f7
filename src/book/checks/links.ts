import type { Issue, Place } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import type { ProseFacts } from '../../prose/prose.ts';
import type { Id } from '../../schema/ids.ts';
import type { Entry, Text } from '../entry.ts';
import { claimAnchor, positionAnchor } from '../href.ts';
import type { Book } from '../model.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';

/** Every `[[link]]` leads to an object of the book, and its anchor to something on that object's page. */
export const links: Check = (book, entries) => linkFaults(book, entries);

/** What is wrong with the links of texts, of those too whose front matter has faults. */
export function linkFaults(book: Book, entries: readonly Text[]): Issue[] {
	const suggest = suggester(book.byId.keys());
	const faults = (facts: ProseFacts, place: (offset: number) => Place): Issue[] =>
		facts.links.flatMap(({ target, anchor, offset }): Issue[] => {
			const entry = book.byId.get(target as Id);
			if (!entry) return [{ code: 'link-unknown', at: place(offset), args: { id: target, ...suggest(target) } }];
			if (anchor === null) return [];
			const anchors = anchorsOf(entry);
			if (anchors.includes(anchor)) return [];
			return [
				{ code: 'anchor-unknown', at: place(offset), args: { id: target, anchor, ...suggester(anchors)(anchor) } },
			];
		});
	return entries.flatMap((entry) => [
		...faults(entry.prose, placeInProse(entry)),
		...entry.claimProse.flatMap((facts, i) =>
			faults(facts, (within) => ({ file: entry.file, path: ['claims', i, 'text'], within })),
		),
	]);
}

function anchorsOf(entry: Entry): string[] {
	const headings = entry.prose.headings.map(({ slug }) => slug);
	if (entry.collection === 'articles') return [...headings, ...entry.data.claims.map(({ id }) => claimAnchor(id))];
	if (entry.collection === 'questions')
		return [...headings, ...entry.data.positions.map(({ id }) => positionAnchor(id))];
	return headings;
}

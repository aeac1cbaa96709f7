import type { Issue } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import type { Collection } from '../../schema/collections.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';
import { type Reference, references as referencesOf } from '../references.ts';
import type { Check } from './check.ts';

/** Every field that names an object names one that is there, and of the right kind. */
export const references: Check = (book, entries) => {
	const suggestEntity = suggester(book.entities.keys());
	const suggestAny = suggester(book.byId.keys());
	return entries.flatMap((entry) =>
		referencesOf(entry).flatMap((reference): Issue[] => {
			const { id, path, collection } = reference;
			const at = { file: entry.file, path };
			const key = fieldName(path);
			if (!book.byId.has(id)) {
				const suggest = collection === 'any' ? suggestAny : suggestEntity;
				return [{ code: 'reference-unknown', at, args: { key, id, ...suggest(id) } }];
			}
			const wrong = wrongKind(reference, book);
			return wrong ? [{ code: 'reference-kind', at, args: { key, id, ...wrong } }] : [];
		}),
	);
};

/** The last name in a path: `speaker`, `target`, `participants`. */
function fieldName(path: Reference['path']): string {
	return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function wrongKind({ id, collection, kinds }: Reference, book: Book): { actual: string; expected: string } | null {
	const found = book.byId.get(id);
	if (!found) return null;
	// A correction has no page of its own that could be corrected.
	if (collection === 'any')
		return found.collection === 'corrections' ? { actual: noun(found), expected: 'a page of the book' } : null;
	if (found.collection !== collection)
		return { actual: noun(found), expected: kinds.length > 0 ? kindNouns(kinds) : 'an entity' };
	if (found.collection !== 'entities' || kinds.length === 0 || kinds.includes(found.data.kind)) return null;
	return { actual: noun(found), expected: kindNouns(kinds) };
}

const collectionNouns: Record<Exclude<Collection, 'entities'>, string> = {
	chapters: 'a chapter',
	articles: 'an article',
	questions: 'a question',
	judgements: 'a judgement',
	corrections: 'a correction',
};

function noun(entry: Entry): string {
	return entry.collection === 'entities' ? kindNouns([entry.data.kind]) : collectionNouns[entry.collection];
}

function kindNouns(kinds: readonly EntityKind[]): string {
	return kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)).join(' or ');
}

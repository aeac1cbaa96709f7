import type { Issue } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import type { Collection } from '../../schema/collections.ts';
import type { EntityKind } from '../../schema/entity.ts';
import { withArticle } from '../../schema/shape.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';
import { type Reference, references as referencesOf } from '../references.ts';
import type { Check } from './check.ts';

/** Every field that names an object names one that is there, and of the right kind. */
export const references: Check = (book, entries) => {
	const suggesters = new Map<string, ReturnType<typeof suggester>>();
	const suggest = ({ id, ...wanted }: Reference): { nearest?: string } => {
		const key = `${wanted.collection} ${wanted.kinds.join(' ')}`;
		const known = suggesters.get(key) ?? suggester(candidates(book, wanted));
		suggesters.set(key, known);
		return known(id);
	};
	return entries.flatMap((entry) =>
		referencesOf(entry).flatMap((reference): Issue[] => {
			const { id, path } = reference;
			const at = { file: entry.file, path };
			const key = fieldName(path);
			if (!book.byId.has(id)) {
				return [{ code: 'reference-unknown', at, args: { key, id, ...suggest(reference) } }];
			}
			const wrong = wrongKind(reference, book);
			return wrong ? [{ code: 'reference-kind', at, args: { key, id, ...wrong } }] : [];
		}),
	);
};

/** The objects that a field may name: another kind would be refused in the next run. */
function candidates(book: Book, { collection, kinds }: Omit<Reference, 'id'>): Iterable<string> {
	if (collection === 'any') return book.byId.keys();
	const isWanted = ({ data }: Entry<'entities'>): boolean => kinds.length === 0 || kinds.includes(data.kind);
	return [...book.entities.values()].filter(isWanted).map(({ id }) => id);
}

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
	return kinds.map(withArticle).join(' or ');
}

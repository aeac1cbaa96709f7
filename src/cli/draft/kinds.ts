import type { z } from 'zod';
import { nearest } from '../../issues/nearest.ts';
import { UsageError } from '../../issues/usage-error.ts';
import { articleKinds } from '../../schema/article.ts';
import { collections } from '../../schema/collections.ts';
import { entityKinds } from '../../schema/entity.ts';
import { judgementKinds } from '../../schema/judgement.ts';

/** What can be drafted: the collection that it belongs to, and its kinds where it has several. */
const drafts = {
	article: { folder: 'articles', kinds: Object.keys(articleKinds) },
	entity: { folder: 'entities', kinds: Object.keys(entityKinds) },
	question: { folder: 'questions', kinds: [] },
	judgement: { folder: 'judgements', kinds: Object.keys(judgementKinds) },
	chapter: { folder: 'chapters', kinds: [] },
} as const satisfies Record<string, { folder: keyof typeof collections; kinds: readonly string[] }>;
export type DraftKind = keyof typeof drafts;
export const draftKinds = Object.keys(drafts) as DraftKind[];

/** The folder of the book in which drafts of this sort lie. */
export function draftFolder(what: DraftKind): string {
	return drafts[what].folder;
}

/**
 * The schema of a draft: of its kind, where each kind has its own fields.
 * @throws {UsageError} when there is no such kind, or none is named where one is needed.
 */
export function draftSchema(what: DraftKind, kind: string | undefined): z.ZodObject {
	const { folder, kinds } = drafts[what];
	const schema = collections[folder];
	const wanted = kind ?? (what === 'judgement' ? 'estimate' : undefined);
	if (wanted !== undefined && !(kinds as readonly string[]).includes(wanted)) throw unknownKind(what, wanted, kinds);
	if (!('options' in schema)) return schema;
	const option = (schema.options as readonly z.ZodObject[]).find((candidate) => kindOf(candidate) === wanted);
	if (option) return option;
	throw new UsageError(`An ${what} needs its kind.`, `Add --kind with one of ${kinds.join(', ')}.`);
}

function kindOf(option: z.ZodObject): string {
	return String((option.shape['kind'] as z.ZodLiteral).value);
}

function unknownKind(what: DraftKind, kind: string, kinds: readonly string[]): UsageError {
	if (kinds.length === 0) return new UsageError(`A ${what} has no kinds.`, 'Leave --kind out.');
	const near = nearest(kind, kinds);
	return new UsageError(
		`There is no kind “${kind}” of ${what}.`,
		near === null ? `Add --kind with one of ${kinds.join(', ')}.` : `Did you mean --kind ${near}?`,
	);
}

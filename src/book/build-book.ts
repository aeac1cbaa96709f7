import type { Issue } from '../issues/issue.ts';
import type { EvidenceLock } from '../quotes/lock.ts';
import type { AuditFile } from '../schema/audit.ts';
import type { BookFile } from '../schema/book.ts';
import type { Code, Id } from '../schema/ids.ts';
import { checkBook } from './checks/check-book.ts';
import { collectClaimUses } from './claim-uses.ts';
import { claimRecords, claimsAbout, claimsBy, push } from './claims.ts';
import { collectDependants } from './dependants.ts';
import type { Entry } from './entry.ts';
import { collectEmbeds, collectInbound } from './inbound.ts';
import { collectMentions } from './mentions.ts';
import type { Book } from './model.ts';
import { nameOf } from './names.ts';
import { once } from './once.ts';
import { quoteStates } from './quote-states.ts';
import { collectRelations } from './relations.ts';

/**
 * Joins the files of a book: indexes them, turns every reference round once, and checks the whole. The book is made even when
 * there are issues, of what can be joined; nothing is published from a book with errors.
 */
export function buildBook(
	meta: BookFile,
	entries: readonly Entry[],
	lock: EvidenceLock | null = null,
	audit: AuditFile | null = null,
): { book: Book; issues: Issue[] } {
	const { byId, issues } = indexById(entries);
	const all = [...byId.values()];
	const parts = {
		chapters: ordered(
			all.flatMap((entry) => (entry.collection === 'chapters' ? [entry] : [])),
			({ data }) => data.order,
		),
		articles: ordered(
			all.flatMap((entry) => (entry.collection === 'articles' ? [entry] : [])),
			({ data }) => Number(data.code.slice(1)),
		),
		entities: indexed(all.flatMap((entry) => (entry.collection === 'entities' ? [entry] : [])).sort(byName)),
		questions: indexed(all.flatMap((entry) => (entry.collection === 'questions' ? [entry] : [])).sort(byIdOnly)),
		judgements: ordered(
			all.flatMap((entry) => (entry.collection === 'judgements' ? [entry] : [])),
			({ data }) => data.order,
		),
		corrections: indexed(all.flatMap((entry) => (entry.collection === 'corrections' ? [entry] : [])).sort(byIdOnly)),
	};
	const { chapters, articles, entities, questions, judgements, corrections } = parts;
	const inOrder: Entry[] = [chapters, questions, judgements, articles, entities].flatMap((part): Entry[] => [
		...part.values(),
	]);
	const claims = claimRecords(articles, entities);
	const quotes = quoteStates(articles.values(), lock);
	// What only pages ask for is made when the first page asks; `check` alone needs a third of the time.
	const mentions = once(() =>
		collectMentions([...inOrder, ...corrections.values()], (id) => nameOf(byId.get(id as Id)) ?? id),
	);
	const relations = once(() => collectRelations(entities, claims, questions.values()));
	const about = once(() => claimsAbout(claims));
	const by = once(() => claimsBy(claims));
	const uses = once(() => collectClaimUses(inOrder));
	const dependants = once(() => collectDependants([...inOrder, ...corrections.values()], questions));
	const inbound = once(() => collectInbound(inOrder));
	const embeds = once(() => collectEmbeds(inOrder));
	const book: Book = {
		meta,
		audit,
		...parts,
		byId,
		// Of two articles with one code the first keeps it; the other is reported.
		byCode: new Map<Code, Entry<'articles'>>(
			[...articles.values()].reverse().map((article) => [article.data.code, article]),
		),
		claims,
		quotes: quotes.states,
		get mentions() {
			return mentions().mentions;
		},
		get claimCitations() {
			return mentions().claimCitations;
		},
		get questionCitations() {
			return mentions().questionCitations;
		},
		get relations() {
			return relations();
		},
		get claimsAbout() {
			return about();
		},
		get claimsBy() {
			return by();
		},
		get claimUses() {
			return uses();
		},
		get dependants() {
			return dependants();
		},
		get inbound() {
			return inbound();
		},
		get embeds() {
			return embeds();
		},
		correctionsOf: correctionsByPage(corrections.values()),
		readingOrder: neighbours(inOrder.map(({ id }) => id)),
	};
	return { book, issues: [...issues, ...checkBook(book, entries), ...quotes.issues] };
}

function indexById(entries: readonly Entry[]): { byId: Map<Id, Entry>; issues: Issue[] } {
	const byId = new Map<Id, Entry>();
	const issues: Issue[] = [];
	for (const entry of [...entries].sort((a, b) => compare(a.file, b.file))) {
		const first = byId.get(entry.id);
		if (!first) byId.set(entry.id, entry);
		else
			issues.push({
				code: 'id-duplicate',
				at: { file: entry.file, offset: 0 },
				args: { id: entry.id, other: first.file },
			});
	}
	return { byId, issues };
}

function ordered<E extends Entry>(entries: readonly E[], number: (entry: E) => number): Map<Id, E> {
	return indexed([...entries].sort((a, b) => number(a) - number(b) || byIdOnly(a, b)));
}

function indexed<E extends Entry>(entries: readonly E[]): Map<Id, E> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

const nameOrder = new Intl.Collator('en');

function byName(a: Entry<'entities'>, b: Entry<'entities'>): number {
	return nameOrder.compare(a.data.name, b.data.name) || byIdOnly(a, b);
}

function byIdOnly(a: Entry, b: Entry): number {
	return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function correctionsByPage(corrections: Iterable<Entry<'corrections'>>): Map<Id, Entry<'corrections'>[]> {
	const byPage = new Map<Id, Entry<'corrections'>[]>();
	for (const correction of corrections) {
		for (const id of correction.data.pages) push(byPage, id, correction);
	}
	return byPage;
}

function neighbours(ids: readonly Id[]): Book['readingOrder'] {
	return new Map(ids.map((id, i) => [id, { previous: ids[i - 1] ?? null, next: ids[i + 1] ?? null }]));
}

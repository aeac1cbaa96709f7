import { createHash } from 'node:crypto';
import type { CitationTarget, ProseFacts } from '../../prose/prose.ts';
import type { EvidenceRef, Id } from '../../schema/ids.ts';
import { type CoveredEntry, coveredEntries, type Support, type Unit, units } from '../coverage.ts';
import { claimsBehind } from '../evidence.ts';
import { type PagePath, pageOf, passageAnchor } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { claimText } from '../notes.ts';
import { wordedSentences } from '../worded-sentences.ts';

/**
 * The kinds of support that can be audited: those that name evidence. A sentence in a finding, an assumption or background names
 * none with which it could be compared.
 */
export const evidenced = ['claim', 'position', 'absence', 'synthesis'] as const satisfies readonly Support[];

/** A sentence with all that an auditor compares it with. */
export interface AuditSentence {
	/**
	 * Twelve hexadecimal digits, made of its page, its words and what it rests on: it stays when the text is reordered, and goes when
	 * anything changes that the auditor judged.
	 */
	readonly id: string;
	readonly entry: CoveredEntry;
	/** Links without a label carry the name of what they link to. */
	readonly text: string;
	readonly page: PagePath;
	readonly anchor: string;
	readonly support: (typeof evidenced)[number];
	readonly bases: readonly Basis[];
}

/** One thing that a sentence cites, with the claims that it comes down to. */
export interface Basis {
	readonly kind: CitationTarget['kind'];
	/** The question that is cited, and which of its positions; `null` for a claim. */
	readonly question: Id | null;
	readonly position: string | null;
	readonly claims: readonly ClaimRecord[];
}

/** The sentences of the book that are accounted for by evidence, in reading order. */
export function auditSentences(book: Book): AuditSentence[] {
	const seen = new Map<string, number>();
	return coveredEntries(book).flatMap((entry) => {
		const word = wordedSentences(entry.prose, (id) => nameOf(book.byId.get(id as Id)) ?? id);
		return units(entry.prose, entry.id).flatMap((unit): AuditSentence[] => {
			const support = evidenced.find((kind) => kind === unit.support);
			if (support === undefined) return [];
			const text = unit.sentences
				.map((sentence) => word({ passage: 0, sentence, from: 0, to: 0 }).after)
				.filter((words) => words !== '')
				.join(' | ');
			const bases = basesOf(book, entry, unit);
			const said = digest([entry.collection, entry.id, text, bases.map((basis) => judged(book, basis))]);
			const before = seen.get(said) ?? 0;
			seen.set(said, before + 1);
			// What a page says twice in the same words, on the same grounds, is told apart by number.
			const id = before === 0 ? said : digest([said, before]);
			return [{ id, entry, text, ...placeOf(entry, unit), support, bases }];
		});
	});
}

function basesOf(book: Book, entry: CoveredEntry, { citations }: Unit): Basis[] {
	const bases = new Map<string, Basis>();
	for (const { target } of citations.flatMap(({ targets }) => targets)) {
		const key = JSON.stringify(target);
		if (!bases.has(key)) bases.set(key, basisOf(book, entry, target));
	}
	return [...bases.values()];
}

function basisOf(book: Book, entry: CoveredEntry, target: CitationTarget): Basis {
	const claimsOf = (ref: string): ClaimRecord[] =>
		claimsBehind(book, [ref as EvidenceRef]).flatMap((claim) => book.claims.get(claim) ?? []);
	const { kind } = target;
	if (kind === 'claim') {
		const code = target.code ?? (entry.collection === 'articles' ? entry.data.code : '');
		return { kind, question: null, position: null, claims: claimsOf(`${code}#${target.claim}`) };
	}
	const question = target.question as Id;
	if (kind === 'question') return { kind, question, position: null, claims: claimsOf(question) };
	const { position } = target;
	return { kind, question, position, claims: claimsOf(`${question}#${position}`) };
}

/** What a verdict on a sentence is about, as far as the book says it. */
function judged(book: Book, { kind, question, position, claims }: Basis): unknown {
	const asked = question && book.questions.get(question)?.data;
	const label = asked?.positions.find(({ id }) => id === position)?.label;
	const words = claims.map((record) => [
		record.ref,
		claimText(book, record),
		record.claim.quotes.map(({ exact }) => exact),
	]);
	return [kind, asked?.title ?? null, label ?? null, words];
}

function placeOf({ collection, id, prose }: CoveredEntry, { sentences }: Unit): Pick<AuditSentence, 'page' | 'anchor'> {
	const passage = firstPassage(prose, sentences);
	return { page: pageOf(collection, id), anchor: passageAnchor(passage) };
}

function firstPassage({ sentences: all }: ProseFacts, sentences: readonly number[]): number {
	return all[sentences[0] ?? 0]?.passage ?? 1;
}

function digest(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

import type { Citation, ProseFacts } from '../prose/prose.ts';
import type { Id } from '../schema/ids.ts';
import type { Entry } from './entry.ts';
import type { Book } from './model.ts';

/** What can support a sentence, with what a reader is told. A sentence is counted under the first of these that it has. */
export const supports = {
	claim: 'cites a claim',
	position: 'cites a position of a question',
	absence: 'cites that no source read here holds a position',
	synthesis: 'cites the synthesis of a question',
	finding: 'stands in a finding about the sources',
	assumption: 'stands in an assumption',
	background: 'stands in background that names its reason',
} as const;
export type Support = keyof typeof supports;

/** The collections whose texts are counted: what we write of the matter. A correction speaks of the book itself. */
export const covered = ['chapters', 'questions', 'judgements', 'articles', 'entities'] as const;
export type CoveredEntry = Entry<(typeof covered)[number]>;

/**
 * What needs support of its own: a sentence, or a row of a table, which is read as one. A heading and the head of a table are
 * labels, and need none; of a row it is enough that one of its cells cites. What holds no letter and no digit says nothing.
 */
export interface Unit {
	/** The words of the sentence, or those of the cells of a row. */
	readonly text: string;
	/** In the prose of its file, in UTF-16 code units. */
	readonly offset: number;
	/** The sentences that it is made of: which of those of its text, from 0. */
	readonly sentences: readonly number[];
	readonly citations: readonly Citation[];
	readonly support: Support | null;
}

export interface Counts {
	readonly sentences: number;
	readonly supported: number;
	readonly kinds: Readonly<Record<Support, number>>;
}

export interface PageCoverage extends Counts {
	readonly entry: CoveredEntry;
	/** Those without support, in reading order. */
	readonly naked: readonly Unit[];
}

export interface Coverage extends Counts {
	/** Pages with a sentence, in reading order. */
	readonly pages: readonly PageCoverage[];
}

/** Whether every sentence of the book has its support, by page. That what a sentence cites is there, other checks see. */
export function coverage(book: Book): Coverage {
	const pages = coveredEntries(book)
		.map(pageCoverage)
		.filter(({ sentences }) => sentences > 0);
	return { ...summed(pages), pages };
}

/** The texts that are counted, in reading order. */
export function coveredEntries(book: Book): CoveredEntry[] {
	return covered.flatMap((collection): CoveredEntry[] => [...book[collection].values()]);
}

function pageCoverage(entry: CoveredEntry): PageCoverage {
	const all = units(entry.prose, entry.id);
	const kinds = Object.fromEntries(
		(Object.keys(supports) as Support[]).map((kind) => [kind, all.filter(({ support }) => support === kind).length]),
	) as Record<Support, number>;
	const naked = all.filter(({ support }) => support === null);
	return { entry, sentences: all.length, supported: all.length - naked.length, kinds, naked };
}

/** The sum of counts. */
export function summed(all: readonly Counts[]): Counts {
	const sum = (of: (counts: Counts) => number): number => all.reduce((total, counts) => total + of(counts), 0);
	return {
		sentences: sum(({ sentences }) => sentences),
		supported: sum(({ supported }) => supported),
		kinds: Object.fromEntries(
			(Object.keys(supports) as Support[]).map((kind) => [kind, sum(({ kinds }) => kinds[kind])]),
		) as Record<Support, number>,
	};
}

interface Draft {
	readonly sentences: number[];
	readonly texts: string[];
	readonly offset: number;
	readonly inside: ProseFacts['sentences'][number]['inside'];
	readonly citations: Citation[];
}

/** The units of a text that stands on the page `own`, in reading order. */
export function units(facts: ProseFacts, own: Id): Unit[] {
	const drafts = new Map<string, Draft>();
	const draftOf = facts.sentences.map(({ text, kind, row, inside, offset }, i): Draft | null => {
		if (kind === 'heading' || kind === 'label') return null;
		const key = row === null ? `sentence ${i}` : `row ${row}`;
		const draft = drafts.get(key) ?? { sentences: [], texts: [], offset, inside, citations: [] };
		drafts.set(key, draft);
		draft.sentences.push(i);
		if (text !== '') draft.texts.push(text);
		return draft;
	});
	for (const citation of facts.citations) draftOf[citation.sentence]?.citations.push(citation);
	return [...drafts.values()]
		.map(({ sentences, texts, offset, inside, citations }) => ({
			text: texts.join(' | '),
			offset,
			sentences,
			citations,
			support: supportOf(citations, inside, own),
		}))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function supportOf(citations: readonly Citation[], inside: Draft['inside'], own: Id): Support | null {
	const cited = new Set(
		citations.flatMap(({ targets }) =>
			// A question’s analysis is its synthesis: it cannot rest on itself.
			targets.flatMap(({ target }) => (target.kind === 'question' && target.question === own ? [] : [target.kind])),
		),
	);
	if (cited.has('claim')) return 'claim';
	if (cited.has('position')) return 'position';
	if (cited.has('absence')) return 'absence';
	if (cited.has('question')) return 'synthesis';
	switch (inside) {
		case 'Finding':
			return 'finding';
		case 'Assumption':
			return 'assumption';
		case 'Background':
			return 'background';
		default:
			return null;
	}
}

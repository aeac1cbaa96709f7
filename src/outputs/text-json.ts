import type { Entry } from '../book/entry.ts';
import { correctionPartAnchor, passageAnchor } from '../book/href.ts';
import type { Book } from '../book/model.ts';
import { nameOf } from '../book/names.ts';
import { wordedSentences } from '../book/worded-sentences.ts';
import type { ProseFacts } from '../prose/prose.ts';
import type { Id } from '../schema/ids.ts';

/** A text by its headings and by its passages; a heading’s passage has the heading’s anchor. */
export interface TextJson {
	readonly headings: readonly { readonly depth: number; readonly text: string; readonly anchor: string }[];
	readonly passages: readonly { readonly anchor: string; readonly sentences: readonly string[] }[];
}

/** The text of an object of the book. */
export function textJson(book: Book, { collection, id, prose }: Pick<Entry, 'collection' | 'id' | 'prose'>): TextJson {
	const anchor = (own: string): string => (collection === 'corrections' ? correctionPartAnchor(id, own) : own);
	const slugs = new Map(prose.headings.map(({ passage, slug }) => [passage, slug]));
	const byPassage = new Map<number, string[]>();
	sentencesJson(book, prose).forEach((text, i) => {
		const passage = prose.sentences[i]?.passage ?? 0;
		const known = byPassage.get(passage);
		if (known) known.push(text);
		else byPassage.set(passage, [text]);
	});
	return {
		headings: prose.headings.map(({ depth, text, slug }) => ({ depth, text, anchor: anchor(slug) })),
		passages: [...byPassage].map(([passage, sentences]) => ({
			anchor: anchor(slugs.get(passage) ?? passageAnchor(passage)),
			sentences,
		})),
	};
}

/** The sentences of a text, in which links without a label carry the names of what they link to. */
export function sentencesJson(book: Book, prose: ProseFacts): string[] {
	const around = wordedSentences(prose, (id) => nameOf(book.byId.get(id as Id)) ?? id);
	return prose.sentences.map(({ passage }, sentence) => around({ passage, sentence, from: 0, to: 0 }).after);
}

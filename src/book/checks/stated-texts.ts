import type { Place } from '../../issues/issue.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
import { sentenceStarts } from '../../prose/sentences.ts';
import { BOOK_FILE } from '../../schema/book.ts';
import type { Book } from '../model.ts';
import { openingOf } from '../opening.ts';
import { type OwnField, ownFields, ownFieldsOfBook } from './own-fields.ts';
import { placeInProse } from './places.ts';

/** A sentence that may speak of the book itself, in figures. What it quotes is blank. */
export interface StatedSentence {
	readonly text: string;
	/** The sentence before it in the same text; empty at its beginning. */
	readonly before: string;
	/** Whether it cites what sources say, so that its figures may be those of the world. */
	readonly cites: boolean;
	/** The place of something found at an offset in it. */
	place(offset: number): Place;
}

/** The sentences of the texts that say what a book rests on: those of book.yaml, and the first chapter. */
export function statedSentences(book: Book): StatedSentence[] {
	const ofBook = ownFieldsOfBook(book.meta).flatMap((field) => ofField(book, BOOK_FILE, field));
	const first = openingOf(book)?.chapter;
	if (!first) return ofBook;
	const place = placeInProse(first);
	const { sentences, citations } = first.prose;
	const cited = new Set(citations.map(({ sentence }) => sentence));
	const ofProse = sentences.flatMap(({ text, offset, quoted }, i): StatedSentence[] =>
		quoted
			? []
			: [
					{
						text: withoutQuotations(text),
						before: sentences[i - 1]?.text ?? '',
						cites: cited.has(i),
						place: () => place(offset),
					},
				],
	);
	return [...ofBook, ...ownFields(first).flatMap((field) => ofField(book, first.file, field)), ...ofProse];
}

function ofField({ meta }: Book, file: string, { path, text }: OwnField): StatedSentence[] {
	const plain = withoutQuotations(text);
	const starts = sentenceStarts(text, meta.language);
	return starts.map((start, i) => ({
		text: plain.slice(start, starts[i + 1]),
		before: i === 0 ? '' : plain.slice(starts[i - 1], start),
		cites: false,
		place: (offset) => ({ file, path, within: start + offset }),
	}));
}

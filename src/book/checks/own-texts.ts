import type { Place } from '../../issues/issue.ts';
import { sentenceStarts } from '../../prose/sentences.ts';
import type { Found } from '../../prose/word-list.ts';
import { isReport } from '../../prose/wording.ts';
import { BOOK_FILE } from '../../schema/book.ts';
import { type CoveredEntry, coveredEntries } from '../coverage.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';
import { softModes } from './firm-sentences.ts';
import { type OwnField, ownFields, ownFieldsOfBook } from './own-fields.ts';
import { placeInProse } from './places.ts';

/** A text of ours: a sentence of prose, or a field of front matter. */
export interface OwnText {
	readonly text: string;
	/** The file that it stands in; `null` for book.yaml. */
	readonly entry: Entry | null;
	/** Whether it is the text of a claim, which tells what a source says. */
	readonly isClaim: boolean;
	/** Where something found in it stands. In prose a sentence is pointed at as a whole. */
	place(found: Found): Place;
	/** The sentence around something found in it. */
	sentence(found: Found): string;
	/** Whether that sentence passes on what a source says: it rests on claims alone, and says so or is hedged as they are. */
	reports(found: Found): boolean;
	/** Whether what was found is no word of ours, but the id of what a link leads to. */
	isId(found: Found): boolean;
}

/** Whether a text is worth a closer look; most are not. */
type Wanted = (text: string, isClaim: boolean) => boolean;

/** The texts of ours that are wanted: prose, with headings and tables; captions; front matter, claims included; book.yaml. */
export function ownTexts(book: Book, wanted: Wanted): OwnText[] {
	return [
		...coveredEntries(book).flatMap((entry) => proseTexts(book, entry, wanted)),
		...textsBesideProse(book, wanted),
	];
}

/** The same without prose. */
export function textsBesideProse(book: Book, wanted: Wanted): OwnText[] {
	const fieldsOf = (entry: Entry | null, fields: readonly OwnField[]): OwnText[] =>
		fields.filter(({ text, isClaim }) => wanted(text, isClaim === true)).map((field) => fieldText(book, entry, field));
	return [
		...coveredEntries(book).flatMap((entry) => [
			...captions(book, entry, wanted),
			...fieldsOf(entry, ownFields(entry)),
		]),
		...[...book.corrections.values()].flatMap((entry) => fieldsOf(entry, ownFields(entry))),
		...fieldsOf(null, ownFieldsOfBook(book.meta)),
	];
}

function proseTexts(book: Book, entry: CoveredEntry, wanted: Wanted): OwnText[] {
	const place = placeInProse(entry);
	const { sentences, citations, links } = entry.prose;
	return sentences.flatMap(({ text, offset, row, quoted }, i): OwnText[] => {
		if (quoted || !wanted(text, false)) return [];
		const own: OwnText = {
			text,
			entry,
			isClaim: false,
			place: () => place(offset),
			sentence: () => text,
			reports: () => {
				const here = citations.filter(({ sentence }) =>
					row === null ? sentence === i : sentences[sentence]?.row === row,
				);
				const targets = here.flatMap((citation) => citation.targets);
				if (targets.length === 0 || targets.some(({ target }) => target.kind !== 'claim')) return false;
				return isReport(text) || softModes(book, entry, { citations: here }).length > 0;
			},
			isId: ({ word, offset: at }) =>
				links.some(
					({ sentence, label, from, to }) => sentence === i && label === null && from <= at && at + word.length <= to,
				),
		};
		return [own];
	});
}

/** What stands under a figure, what is said of it to those who do not see it, and where background comes from. */
function captions(book: Book, entry: CoveredEntry, wanted: Wanted): OwnText[] {
	const place = placeInProse(entry);
	return entry.prose.components.flatMap(({ attributes, attributeOffsets, offset }) =>
		['caption', 'alt', 'source'].flatMap((key): OwnText[] => {
			const text = attributes[key];
			if (text === undefined || !wanted(text, false)) return [];
			return [{ ...fieldText(book, entry, { path: [], text }), place: () => place(attributeOffsets[key] ?? offset) }];
		}),
	);
}

/** The target of a link in the text of a claim, which a label may follow. */
const TARGET = /\[\[[^[\]|]*/g;

function fieldText(book: Book, entry: Entry | null, { path, text, isClaim, ofClaims }: OwnField): OwnText {
	const file = entry?.file ?? BOOK_FILE;
	const sentence = ({ offset }: Found): string => {
		const starts = sentenceStarts(text, book.meta.language);
		const k = starts.findLastIndex((start) => start <= offset);
		return text.slice(starts[k], starts[k + 1]);
	};
	return {
		text,
		entry,
		isClaim: isClaim === true,
		place: ({ offset }) => ({ file, path, within: offset }),
		sentence,
		reports: (found) => isClaim === true || (ofClaims === true && isReport(sentence(found))),
		isId: ({ offset }) =>
			[...text.matchAll(TARGET)].some(({ 0: target, index }) => index <= offset && offset < index + target.length),
	};
}

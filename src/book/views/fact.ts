import type { ClaimRef, Id } from '../../schema/ids.ts';
import type { Edtf } from '../../schema/scalars.ts';
import { dateWords } from '../date-words.ts';
import { type EvidenceLink, evidenceLinks, type NamedLink, namedLink } from './named-link.ts';
import type { Setting } from './setting.ts';

/** A piece of a line: words, or a name that leads somewhere. */
export type FactPart = NamedLink;

/** One value of a fact, with the claims that show it. */
export interface FactLine {
	readonly parts: readonly FactPart[];
	readonly evidence: readonly EvidenceLink[];
}

/** A term of a data sheet with its values. */
export interface Fact {
	readonly term: string;
	readonly lines: readonly FactLine[];
}

/** A fact, unless there is nothing to say. */
export function fact(term: string, ...lines: (FactLine | null)[]): Fact[] {
	const given = lines.filter((value) => value !== null);
	return given.length === 0 ? [] : [{ term, lines: given }];
}

/** A line of plain words. */
export function words(text: string): FactLine {
	return { parts: [{ text, href: null }], evidence: [] };
}

/** A date in words, if there is one. */
export function day(date: Edtf | undefined): FactLine | null {
	return date === undefined ? null : words(dateWords(date));
}

/** A line that names an object of the book, with words after it. */
export function named({ book, from }: Setting, id: Id, after = '', evidence: readonly ClaimRef[] = []): FactLine {
	const rest = after === '' ? [] : [{ text: after, href: null }];
	return { parts: [namedLink(book, from, id), ...rest], evidence: evidenceLinks(book, from, evidence) };
}

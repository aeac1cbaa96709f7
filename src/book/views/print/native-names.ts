import type { Entry } from '../../entry.ts';
import { spellings } from '../../names.ts';
import { writingDirection } from '../../writing-direction.ts';

/** A name in another script or language than the book's own spelling. */
export interface NativeName {
	readonly text: string;
	/** `null` where the book does not tell its language. */
	readonly lang: string | null;
	readonly dir: 'ltr' | 'rtl';
}

/** The letters that the fonts of the printed book have. A spelling with others is left out, not printed as boxes. */
const PRINTABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\P{L}]*$/u;

/** Whether the fonts of the printed book can show a text. */
export function isPrintable(text: string): boolean {
	return PRINTABLE.test(text);
}

/** The names of an entity in other languages, in the order of its file. */
export function nativeNames({ data }: Entry<'entities'>): NativeName[] {
	return data.names
		.filter(({ text }) => text !== data.name && isPrintable(text))
		.map(({ text, language }) => ({ text, lang: language, dir: writingDirection(text) }));
}

/** Every other spelling of an entity that can be printed, with its language where the book tells it. */
export function otherSpellings(entry: Entry<'entities'>): NativeName[] {
	const { name, names, aliases } = entry.data;
	const languages = new Map<string, string | undefined>(
		[...aliases, ...names].map(({ text, language }) => [text, language]),
	);
	return spellings(entry)
		.filter(({ text }) => text !== name && isPrintable(text))
		.map(({ text }) => ({ text, lang: languages.get(text) ?? null, dir: writingDirection(text) }));
}

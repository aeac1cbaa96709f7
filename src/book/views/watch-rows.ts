import { dateWords } from '../date-words.ts';
import type { Setting } from './setting.ts';
import { type Text, textParts } from './text-parts.ts';

/** Something to watch, with its date if one is known. */
export interface WatchRow {
	readonly what: Text;
	readonly when: string | null;
}

/** What to watch, in the order of the book. */
export function watchRows(setting: Pick<Setting, 'book' | 'from'>): WatchRow[] {
	return setting.book.meta.watch.map(({ what, when }) => ({
		what: textParts(setting, what),
		when: when === undefined ? null : dateWords(when),
	}));
}

/** What was not read, in the order of the book. */
export function gapRows(setting: Pick<Setting, 'book' | 'from'>): Text[] {
	return setting.book.meta.gaps.map((gap) => textParts(setting, gap));
}

import type { IssueCode } from '../issues/catalogue.ts';

/** A fault of a text. `offset` counts UTF-16 code units from the start of the parsed text. */
export interface ProseFault {
	readonly code: IssueCode;
	readonly offset: number;
	readonly args: Record<string, string>;
}

/** As much of what was written as a message shows. */
export function excerpt(written: string, most = 60): string {
	return written.length > most ? `${written.slice(0, most).toWellFormed()}…` : written;
}

/** In the order of the text; of one place, in the order in which they were found. */
export function inTextOrder<T extends ProseFault>(faults: readonly T[]): T[] {
	return faults.toSorted((a, b) => a.offset - b.offset);
}

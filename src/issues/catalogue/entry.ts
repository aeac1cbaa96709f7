import type { Severity } from '../issue.ts';

/** What a code means: how bad it is, what is wrong, and how to mend it. `{name}` stands for an argument of the issue. */
export interface CatalogueEntry {
	readonly severity: Severity;
	readonly message: string;
	/** Hints, the first whose arguments are all given is used. */
	readonly hints: readonly [string, ...string[]];
}

export const error = (message: string, ...hints: [string, ...string[]]): CatalogueEntry => ({
	severity: 'error',
	message,
	hints,
});
export const warning = (message: string, ...hints: [string, ...string[]]): CatalogueEntry => ({
	severity: 'warning',
	message,
	hints,
});

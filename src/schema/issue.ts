/** Where a fault stands: at a place of a file's text, or at a key of its front matter. */
export type Place =
	| { readonly file: string; readonly offset: number }
	| { readonly file: string; readonly path: readonly (string | number)[]; readonly on?: 'key' | 'value' };

export type Severity = 'error' | 'warning';

/**
 * A fault as data. `code` names an entry of the catalogue (`issues/catalogue.ts`), which makes the words from `args`;
 * a reporter turns `at` into line and column.
 */
export interface Issue {
	readonly code: string;
	readonly at: Place;
	readonly args: Readonly<Record<string, string>>;
}

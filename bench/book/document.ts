import type { Collection } from '../../src/schema/collections.ts';
import type { EntityKind } from '../../src/schema/entity.ts';

/** A page of the generated text, before it is written the way that one tool reads it. */
export interface Document {
	readonly collection: Collection;
	/** Set for entities. */
	readonly kind: EntityKind | null;
	readonly id: string;
	/** What the page is called: `title`, or `name` for an entity. */
	readonly title: string;
	readonly summary: string;
	/** Everything else that front matter holds. */
	readonly fields: Fields;
	readonly blocks: readonly Block[];
}

export interface Fields {
	readonly [key: string]: Value;
}

export type Value = string | number | boolean | readonly Value[] | Rich | Fields;

/** Running text in front matter that may hold links. */
export interface Rich {
	readonly rich: readonly Inline[];
}

export type Inline = string | Link | Citation | { readonly footnote: string };

export interface Link {
	readonly to: Target;
	/** `null` when the tool may word it: the target's name. */
	readonly label: string | null;
}

/** What a link leads to. */
export interface Target {
	readonly collection: Collection;
	readonly id: string;
	readonly name: string;
}

export interface Citation {
	readonly cites: readonly {
		readonly code: string;
		readonly point: number;
		readonly own: boolean;
		readonly article: string;
	}[];
}

export type Block =
	| { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
	| { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[][] }
	| { readonly kind: 'footnote'; readonly label: string; readonly content: readonly Inline[] }
	/** A passage that is set apart: `Finding` or `Note`. */
	| { readonly kind: 'passage'; readonly name: 'Finding' | 'Note'; readonly content: readonly Inline[] }
	/** The words of a claim, shown again. */
	| { readonly kind: 'quote'; readonly code: string; readonly point: number; readonly content: readonly Inline[] };

/** The id of the claim that has this number in its article. */
export function claimId(point: number): string {
	return `point-${point}`;
}

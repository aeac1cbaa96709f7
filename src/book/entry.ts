import type { ProseFacts } from '../prose/prose.ts';
import type { Collection, DataOf } from '../schema/collections.ts';
import type { Id } from '../schema/ids.ts';

/** A file of the book, read and validated. Its prose is known by its facts; a page parses the text again when it shows it. */
export type Entry<C extends Collection = Collection> = {
	[K in C]: {
		readonly collection: K;
		readonly id: Id;
		/** Relative to the book's folder, with forward slashes. */
		readonly file: string;
		/** SHA-256 of the file's bytes, in hexadecimal. */
		readonly digest: string;
		readonly data: DataOf<K>;
		/** Where the prose begins in the file, in UTF-16 code units. */
		readonly bodyOffset: number;
		readonly prose: ProseFacts;
		/** Facts of the texts in front matter that may hold links: for an article, one a claim, in order. */
		readonly claimProse: readonly ProseFacts[];
	};
}[C];

/** The prose of a file, whatever its front matter is worth. */
export type Text = Pick<Entry, 'file' | 'bodyOffset' | 'prose' | 'claimProse'>;

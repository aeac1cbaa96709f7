import type { Entry } from './entry.ts';

/** What the book calls an object: the name of an entity, the title of anything else; `null` for what is not there. */
export function nameOf(entry: Entry | undefined): string | null {
	if (entry === undefined) return null;
	return entry.collection === 'entities' ? entry.data.name : entry.data.title;
}

/** A spelling of an entity's name, and where in its front matter it stands. */
export interface Spelling {
	readonly text: string;
	readonly path: readonly (string | number)[];
	readonly kind: 'name' | 'alias';
}

/** Every spelling of an entity: the book's, those in other languages, and the aliases; each different text once. */
export function spellings({ data }: Entry<'entities'>): Spelling[] {
	const all: Spelling[] = [
		{ text: data.name, path: ['name'], kind: 'name' },
		...data.names.map(({ text }, i): Spelling => ({ text, path: ['names', i, 'text'], kind: 'name' })),
		...data.aliases.map(({ text }, i): Spelling => ({ text, path: ['aliases', i], kind: 'alias' })),
	];
	return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
}

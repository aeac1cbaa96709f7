import type { Definition, FootnoteDefinition, Heading } from 'mdast';
import { piecesOf } from './brackets.ts';
import { flatten } from './flat.ts';
import type { PassageNumber, Resolver } from './prose.ts';
import { slugger } from './slug.ts';
import { type Passage, type Survey, survey } from './survey.ts';
import type { ReadText } from './tree.ts';

/** What the renderer knows while it writes one text. */
export interface Rendering {
	readonly source: string;
	readonly resolver: Resolver;
	/** `null` where passages have no ids: in a text that stands inside another element. */
	readonly passages: ReadonlyMap<Passage, PassageNumber> | null;
	readonly slugs: ReadonlyMap<Heading, string>;
	readonly definitions: ReadonlyMap<string, Definition>;
	readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
	/** The footnotes referred to so far, in order: the number of each, and how often it was referred to. */
	readonly noted: Map<string, { readonly number: number; count: number }>;
	/** The numbers of the citations of the block that is being written. */
	readonly cited: number[];
	/** Whether a link is being written: links do not nest. */
	inLink: boolean;
}

/** Begins to render a text. Only one that is `anchored` gives ids to its passages. */
export function rendering({ tree, source }: ReadText, resolver: Resolver, anchored: boolean): Rendering {
	const found = survey(tree);
	return {
		source,
		resolver,
		passages: anchored ? new Map(found.passages.map(({ node }, i) => [node, i + 1])) : null,
		slugs: slugs(found, source),
		definitions: firstOf(found.definitions),
		footnotes: firstOf(found.footnotes),
		noted: new Map(),
		cited: [],
		inLink: false,
	};
}

function slugs({ passages }: Survey, source: string): Map<Heading, string> {
	const slug = slugger();
	const found = new Map<Heading, string>();
	for (const { node } of passages) {
		if (node.type !== 'heading') continue;
		found.set(node, slug(flatten(node, source, (text) => piecesOf(text, source)).text));
	}
	return found;
}

/** Of several with one label the first counts. */
function firstOf<T extends { readonly identifier: string }>(nodes: readonly T[]): Map<string, T> {
	const first = new Map<string, T>();
	for (const node of nodes) if (!first.has(node.identifier)) first.set(node.identifier, node);
	return first;
}

/** The id to write for one of this text's own. */
export function idOf(id: string, { resolver }: Rendering): string {
	return resolver.anchor?.(id) ?? id;
}

/** The id of a passage on its page; a heading has its slug instead. */
export function passageId(node: Passage, to: Rendering): string | null {
	const number = to.passages?.get(node);
	return number === undefined ? null : idOf(`p-${number}`, to);
}

/** How often each number has been cited on a page: its markers need ids of their own. A resolver belongs to one page. */
const markers = new WeakMap<Resolver, Map<number, number>>();

/** The id of the next marker with a number. */
export function markerId(resolver: Resolver, number: number): string {
	const counts = markers.get(resolver) ?? new Map<number, number>();
	markers.set(resolver, counts);
	const count = (counts.get(number) ?? 0) + 1;
	counts.set(number, count);
	const id = count === 1 ? `cite-${number}` : `cite-${number}-${count}`;
	return resolver.anchor?.(id) ?? id;
}

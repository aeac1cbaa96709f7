import type { Collection } from '../schema/collections.ts';
import type { EvidenceRef, Id } from '../schema/ids.ts';
import { push } from './claims.ts';
import type { Entry } from './entry.ts';
import { questionRef } from './evidence.ts';
import { claimReferences, type KeyPath, references } from './references.ts';

/** A field of some entry's front matter, seen from the object that it names. */
export interface Inbound {
	readonly from: Id;
	readonly collection: Collection;
	/** Where in the front matter of `from` the object is named, as in `roles, 0, organisation`. */
	readonly path: KeyPath;
}

/** What the front matter of a book names, turned round; judgements that rest on a question or a position stand at the question. */
export function collectInbound(entries: Iterable<Entry>): Map<Id, Inbound[]> {
	const inbound = new Map<Id, Inbound[]>();
	for (const entry of entries) {
		const { id: from, collection } = entry;
		for (const { id, path } of references(entry)) push(inbound, id, { from, collection, path });
		if (collection !== 'judgements') continue;
		for (const { ref, path } of claimReferences(entry)) {
			const named = questionRef(ref as EvidenceRef);
			if (named !== null) push(inbound, named.question, { from, collection, path });
		}
	}
	return inbound;
}

/** The pages that show a judgement or the positions of a question by a component, by the id of what they show; each page once. */
export function collectEmbeds(entries: Iterable<Entry>): Map<Id, Id[]> {
	const embeds = new Map<Id, Id[]>();
	for (const { id: from, prose } of entries) {
		for (const { attributes } of prose.components) {
			const shown = (attributes.id ?? attributes.question) as Id | undefined;
			if (shown !== undefined && !embeds.get(shown)?.includes(from)) push(embeds, shown, from);
		}
	}
	return embeds;
}

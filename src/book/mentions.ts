import type { InSentence, ProseFacts } from '../prose/prose.ts';
import { type ClaimRef, claimRef, type Id } from '../schema/ids.ts';
import { push } from './claims.ts';
import type { Entry } from './entry.ts';
import { claimAnchor, passageAnchor } from './href.ts';
import type { Mention } from './model.ts';
import { wordedPlaces } from './worded-sentences.ts';

/** What links to objects, what cites claims and what cites questions, each with the sentence, or the row of a table, around it. */
export interface Mentions {
	readonly mentions: Map<Id, Mention[]>;
	readonly claimCitations: Map<ClaimRef, Mention[]>;
	readonly questionCitations: Map<Id, Mention[]>;
}

/** Collects every mention of the book, in the order of `entries`. `nameOf` words a link that its author left to the book. */
export function collectMentions(entries: Iterable<Entry>, nameOf: (id: string) => string): Mentions {
	const found: Mentions = { mentions: new Map(), claimCitations: new Map(), questionCitations: new Map() };
	for (const entry of entries) {
		collect(found, entry, entry.prose, null, nameOf);
		if (entry.collection !== 'articles') continue;
		entry.data.claims.forEach((claim, i) => {
			const facts = entry.claimProse[i];
			if (facts) collect(found, entry, facts, claimRef(entry.data.code, claim.id), nameOf);
		});
	}
	return found;
}

function collect(
	found: Mentions,
	entry: Entry,
	facts: ProseFacts,
	claim: ClaimRef | null,
	nameOf: (id: string) => string,
): void {
	if (facts.links.length === 0 && facts.citations.length === 0) return;
	const around = wordedPlaces(facts, nameOf);
	const headings = new Map(facts.headings.map(({ passage, slug }) => [passage, slug]));
	const mention = (place: InSentence & { readonly offset: number }): Mention => ({
		from: entry.id,
		collection: entry.collection,
		anchor:
			claim === null
				? (headings.get(place.passage) ?? passageAnchor(facts.sentences[place.sentence]?.row ?? place.passage))
				: claimAnchor(claim.slice(claim.indexOf('#') + 1)),
		claim,
		offset: place.offset,
		...around(place),
	});
	for (const link of facts.links) push(found.mentions, link.target as Id, mention(link));
	for (const citation of facts.citations) {
		for (const { target } of citation.targets) {
			if (target.kind !== 'claim') {
				push(found.questionCitations, target.question as Id, mention(citation));
				continue;
			}
			const code = target.code ?? (entry.collection === 'articles' ? entry.data.code : null);
			if (code !== null) push(found.claimCitations, `${code}#${target.claim}` as ClaimRef, mention(citation));
		}
	}
}

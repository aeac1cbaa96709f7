import type { ProseFacts } from '../prose/prose.ts';
import { type ClaimRef, claimRef, type Id } from '../schema/ids.ts';
import type { Entry } from './entry.ts';
import type { ClaimRecord } from './model.ts';
import { originOf } from './origins.ts';

/** All claims of the book, in the order of articles and then of their place in the article's file. */
export function claimRecords(
	articles: ReadonlyMap<Id, Entry<'articles'>>,
	entities: ReadonlyMap<Id, Entry<'entities'>>,
): Map<ClaimRef, ClaimRecord> {
	const records = new Map<ClaimRef, ClaimRecord>();
	for (const article of articles.values()) {
		article.data.claims.forEach((claim, i) => {
			const ref = claimRef(article.data.code, claim.id);
			const prose = article.claimProse[i];
			if (prose === undefined || records.has(ref)) return;
			records.set(ref, {
				ref,
				article,
				claim,
				prose,
				number: `${article.data.code}.${claim.n}`,
				origin: originOf(article.data, claim, entities),
				about: linkedEntities(prose, entities),
			});
		});
	}
	return records;
}

function linkedEntities(facts: ProseFacts, entities: ReadonlyMap<Id, unknown>): Id[] {
	const ids = new Set<Id>();
	for (const { target } of facts.links) {
		if (entities.has(target as Id)) ids.add(target as Id);
	}
	return [...ids];
}

/** Claims by the entities that they are about. */
export function claimsAbout(claims: ReadonlyMap<ClaimRef, ClaimRecord>): Map<Id, ClaimRecord[]> {
	const about = new Map<Id, ClaimRecord[]>();
	for (const record of claims.values()) {
		for (const id of record.about) push(about, id, record);
	}
	return about;
}

/** Claims by who makes them: the speaker and the statement behind a claim, or the publisher in its own voice. */
export function claimsBy(claims: ReadonlyMap<ClaimRef, ClaimRecord>): Map<Id, ClaimRecord[]> {
	const by = new Map<Id, ClaimRecord[]>();
	for (const record of claims.values()) {
		const { origin } = record;
		if (origin.kind === 'publisher') push(by, origin.publisher, record);
		if (origin.kind === 'statement') {
			push(by, origin.statement, record);
			if (origin.speaker !== null) push(by, origin.speaker, record);
		}
	}
	return by;
}

/** Adds a value to the list at a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

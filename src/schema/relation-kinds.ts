/** Each relation is declared once, on the entity it starts from, and read from both ends. */
export const relationKinds = {
	'part-of': { forward: 'part of', backward: 'has as a part', meaning: 'a section, office or branch of a larger body' },
	'member-of': { forward: 'member of', backward: 'has as a member', meaning: 'belongs to a group or an alliance' },
	'party-to': {
		forward: 'party to',
		backward: 'has as a party',
		meaning: 'bound by an agreement, or at war in a conflict',
	},
	controls: { forward: 'controls', backward: 'controlled by', meaning: 'owns, commands or directs' },
	publishes: { forward: 'publishes', backward: 'published by', meaning: 'issues a paper, a site or a programme' },
	'located-in': { forward: 'located in', backward: 'is the location of', meaning: 'stands or took place there' },
	backs: { forward: 'backs', backward: 'backed by', meaning: 'gives political, financial or military support' },
	supplies: { forward: 'supplies', backward: 'supplied by', meaning: 'has delivered, or is delivering, the item' },
	'ordered-from': {
		forward: 'ordered from',
		backward: 'has an order from',
		meaning: 'has signed to buy the item; nothing is said of delivery',
	},
	promised: { forward: 'promised', backward: 'was promised by', meaning: 'has said that it would deliver the item' },
	attacked: { forward: 'attacked', backward: 'attacked by', meaning: 'used armed force against' },
	met: { forward: 'met', backward: 'met', meaning: 'met in person' },
	sanctions: { forward: 'sanctions', backward: 'sanctioned by', meaning: 'restricts by law or decree' },
	'replies-to': {
		forward: 'replies to',
		backward: 'is answered by',
		meaning: 'a statement that answers another, or a criticism',
	},
	succeeds: { forward: 'succeeds', backward: 'succeeded by', meaning: 'took the place of' },
	relays: {
		forward: 'relays',
		backward: 'relayed by',
		meaning: 'an article that passes on a statement; worked out, never written',
	},
} as const;

export type RelationKind = keyof typeof relationKinds;

/** The kinds that an author writes, with their meanings. `relays` is worked out from what articles rest on. */
export const writtenRelationKinds = Object.fromEntries(
	Object.entries(relationKinds)
		.filter(([kind]) => kind !== 'relays')
		.map(([kind, { forward, meaning }]) => [kind, `${forward}: ${meaning}`]),
) as Record<Exclude<RelationKind, 'relays'>, string>;

import type { EntityKind } from '../../schema/entity.ts';

/** The kinds of entity as headings name them, in the order of the index. */
export const entityKindWords: Record<EntityKind, { readonly one: string; readonly many: string }> = {
	person: { one: 'Person', many: 'People' },
	organisation: { one: 'Organisation', many: 'Organisations' },
	group: { one: 'Group', many: 'Groups' },
	state: { one: 'State', many: 'States' },
	place: { one: 'Place', many: 'Places' },
	agreement: { one: 'Agreement', many: 'Agreements' },
	measure: { one: 'Measure', many: 'Measures' },
	equipment: { one: 'Equipment', many: 'Equipment' },
	event: { one: 'Event', many: 'Events' },
	statement: { one: 'Statement', many: 'Statements' },
};

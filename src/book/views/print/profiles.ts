import type { EntityKind } from '../../../schema/entity.ts';
import type { Entry } from '../../entry.ts';
import { page, pageOf, paperId } from '../../href.ts';
import type { Book } from '../../model.ts';
import { entityFacts } from '../entity-facts.ts';
import { entityKindWords } from '../entity-kind-words.ts';
import { type Fact, fact } from '../fact.ts';
import { relationRows } from '../relation-rows.ts';
import { holderRows, roleRows } from '../role-rows.ts';
import { type NativeName, nativeNames } from './native-names.ts';
import { type PaperBlock, paperProse } from './paper-prose.ts';
import { type PaperSection, type PaperSetting, paperSetting } from './paper-setting.ts';

/** An entity in print, in short. */
export interface Profile {
	readonly id: string;
	readonly name: string;
	readonly native: readonly NativeName[];
	readonly lead: string;
	readonly prose: readonly PaperBlock[];
	readonly facts: readonly Fact[];
}

/** The profiles of one kind. */
export interface ProfileGroup extends PaperSection {
	readonly profiles: readonly Profile[];
}

/** The kinds of entity in the order in which they are printed. */
export const printedKinds = Object.keys(entityKindWords) as EntityKind[];

/** The profiles of a book by kind; `body` gives the prose of an entity. */
export function profileGroups(book: Book, body: (entry: Entry) => string): ProfileGroup[] {
	const byKind = Map.groupBy(book.entities.values(), ({ data }) => data.kind);
	return printedKinds.flatMap((kind) => {
		const entries = byKind.get(kind) ?? [];
		if (entries.length === 0) return [];
		const id = paperId(page('entities'), `kind-${kind}`);
		return [
			{ id, title: entityKindWords[kind].many, profiles: entries.map((entry) => profile(book, entry, body(entry))) },
		];
	});
}

function profile(book: Book, entry: Entry<'entities'>, body: string): Profile {
	const { id, data } = entry;
	const setting = paperSetting(book, entry);
	return {
		id: paperId(pageOf('entities', id)),
		name: data.name,
		native: nativeNames(entry),
		lead: data.summary,
		prose: paperProse(setting, body),
		facts: [...entityFacts(setting, entry), ...roleFacts(setting, entry), ...relationFacts(setting, entry)],
	};
}

function roleFacts(setting: PaperSetting, entry: Entry<'entities'>): Fact[] {
	const lines = (rows: ReturnType<typeof roleRows>) =>
		rows.map(({ parts, attested, time, hedged, evidence }) => ({
			parts: [...parts, plain(` (${[time ?? `shown at ${attested}`, ...(hedged ? ['hedged'] : [])].join('; ')})`)],
			evidence,
		}));
	return [
		...fact('Roles', ...lines(roleRows(setting, entry))),
		...fact('Roles held here', ...lines(holderRows(setting, entry.id))),
	];
}

function relationFacts(setting: PaperSetting, entry: Entry<'entities'>): Fact[] {
	const lines = relationRows(setting, entry.id).map(({ parts, time, hedged, evidence }) => {
		const notes = [...(time === null ? [] : [time]), ...(hedged ? ['rests only on hedged or disputed claims'] : [])];
		return { parts: notes.length === 0 ? parts : [...parts, plain(` (${notes.join('; ')})`)], evidence };
	});
	return fact('Relations', ...lines);
}

const plain = (text: string) => ({ text, href: null });

import { edtfSpan } from '../../schema/edtf.ts';
import type { Id } from '../../schema/ids.ts';
import type { Entry } from '../entry.ts';
import { pageOf } from '../href.ts';
import { languageWords } from '../language-words.ts';
import type { Book, Mention } from '../model.ts';
import { spellings } from '../names.ts';
import { pageResolver } from '../page-resolver.ts';
import { writingDirection } from '../writing-direction.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type ClaimGroup, claimGroups } from './claim-row.ts';
import { entityFacts } from './entity-facts.ts';
import { entityKindWords } from './entity-kind-words.ts';
import type { Fact } from './fact.ts';
import { type FrameView, frameView, type SearchFields } from './frame-view.ts';
import { type ProseView, proseView } from './prose-view.ts';
import { type RelationRow, relationRows } from './relation-rows.ts';
import { holderRows, type RoleRow, roleRows } from './role-rows.ts';
import { headingsOf, type Section } from './section.ts';
import type { Setting } from './setting.ts';

/** A name as it is written somewhere. */
export interface Spelling {
	readonly text: string;
	readonly lang: string | null;
	readonly dir: 'ltr' | 'rtl';
	/** Its language in English, or why the spelling is worth telling. */
	readonly note: string | null;
}

export interface EntityView {
	readonly frame: FrameView;
	readonly names: readonly Spelling[];
	readonly prose: ProseView;
	readonly facts: Section<Fact>;
	readonly roles: Section<RoleRow>;
	readonly holders: Section<RoleRow>;
	readonly relations: Section<RelationRow>;
	readonly about: Section<ClaimGroup>;
	readonly by: Section<ClaimGroup>;
	/** Whether the claims in `by` are the entity’s own, so that the statement behind each says more than the speaker. */
	readonly spoken: boolean;
	readonly mentions: Section<BacklinkGroup>;
	readonly identity: { readonly slug: string; readonly text: string };
	readonly aliases: readonly Spelling[];
	readonly wikidata: { readonly id: string; readonly href: string } | { readonly none: string };
}

const identity = { slug: 'entity-names', text: 'Names and identity' };

/** The page of an entity. `body` is its prose. */
export function entityView(book: Book, id: Id, body: string): EntityView {
	const entry = book.entities.get(id);
	if (!entry) throw new RangeError(`no entity ${id}`);
	const { data } = entry;
	const from = pageOf('entities', id);
	const resolver = pageResolver(book, from, entry);
	const setting = { book, from, resolver };
	const prose = proseView(setting, body);
	const sections = entitySections(setting, entry);
	const headings = [...entry.prose.headings, ...headingsOf(Object.values(sections)), { depth: 2, ...identity }];
	const options = { path: from, id, title: data.name, description: data.summary, lead: data.summary, headings };
	return {
		frame: frameView(book, { ...options, label: entityKindWords[data.kind].one, search: searchFields(entry) }),
		...sections,
		identity,
		spoken: data.kind !== 'statement',
		prose,
		names: data.names.map(({ text, language }) => ({ ...spelling(text, language), note: languageWords(language) })),
		aliases: data.aliases.map(({ text, language, note }) => ({ ...spelling(text, language), note: note ?? null })),
		wikidata:
			typeof data.wikidata === 'string'
				? { id: data.wikidata, href: `https://www.wikidata.org/wiki/${data.wikidata}` }
				: data.wikidata,
	};
}

function entitySections(setting: Setting, entry: Entry<'entities'>) {
	const { book, from } = setting;
	const { id, data } = entry;
	const noun = entityKindWords[data.kind].one.toLowerCase();
	return {
		facts: { slug: 'entity-facts', text: 'Particulars', rows: entityFacts(setting, entry) },
		roles: { slug: 'entity-roles', text: 'Roles', rows: roleRows(setting, entry) },
		holders: { slug: 'entity-holders', text: 'Who holds a role here', rows: holderRows(setting, id) },
		relations: { slug: 'entity-relations', text: 'Relations', rows: relationRows(setting, id) },
		about: {
			slug: 'entity-about',
			text: `Claims about this ${noun}`,
			rows: claimGroups(setting, book.claimsAbout.get(id) ?? []),
		},
		by: {
			slug: 'entity-by',
			text: `Claims ${data.kind === 'statement' ? 'in' : 'by'} this ${noun}`,
			rows: claimGroups(setting, book.claimsBy.get(id) ?? []),
		},
		mentions: {
			slug: 'entity-mentions',
			text: `Where this ${noun} is mentioned`,
			rows: backlinks(book, from, proseMentions(book, id)),
		},
	};
}

/** Mentions in running text of other pages; those in claims are the claims about it. */
function proseMentions(book: Book, id: Id): Mention[] {
	return (book.mentions.get(id) ?? []).filter(({ claim, from }) => claim === null && from !== id);
}

function spelling(text: string, language: string | undefined): Omit<Spelling, 'note'> {
	return { text, lang: language ?? null, dir: writingDirection(text) };
}

function searchFields(entry: Entry<'entities'>): SearchFields {
	const kind = entityKindWords[entry.data.kind].one;
	const aliases = spellings(entry).flatMap(({ text }) => (text === entry.data.name ? [] : [text]));
	return { kind, aliases, facets: { kind: ['Entity'], 'entity-kind': [kind], year: years(entry) } };
}

/** The year of an event or a statement: that of its first day or, where that is open, of its last. */
function years({ data }: Entry<'entities'>): string[] {
	const date = data.kind === 'event' || data.kind === 'statement' ? data.date : undefined;
	if (date === undefined) return [];
	const { from, to } = edtfSpan(date);
	return [String(new Date(Number.isFinite(from) ? from : to).getUTCFullYear())];
}

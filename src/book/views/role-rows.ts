import type { Role } from '../../schema/entity.ts';
import type { Id } from '../../schema/ids.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { isFirm } from '../origins.ts';
import type { FactPart } from './fact.ts';
import { type EvidenceLink, evidenceLinks, namedLink } from './named-link.ts';
import { timeWords } from './relation-rows.ts';
import type { Setting } from './setting.ts';

/** An office or function, with the date at which a source shows it. */
export interface RoleRow {
	readonly parts: readonly FactPart[];
	readonly attested: string;
	/** Its beginning and end, as far as a source gives them. */
	readonly time: string | null;
	readonly hedged: boolean;
	readonly evidence: readonly EvidenceLink[];
}

/** The roles that an entity holds. */
export function roleRows(setting: Setting, { data }: Entry<'entities'>): RoleRow[] {
	const { book, from } = setting;
	return data.roles.map((role) => {
		const body =
			role.organisation === undefined ? [] : [{ text: ', ', href: null }, namedLink(book, from, role.organisation)];
		return row(setting, role, [{ text: role.title, href: null }, ...body]);
	});
}

/** The roles that others hold in an entity. */
export function holderRows(setting: Setting, id: Id): RoleRow[] {
	const { book, from } = setting;
	return (book.inbound.get(id) ?? []).flatMap(({ from: holder, path }) => {
		const role = path[0] === 'roles' ? book.entities.get(holder)?.data.roles[Number(path[1])] : undefined;
		return role ? [row(setting, role, [namedLink(book, from, holder), { text: `, ${role.title}`, href: null }])] : [];
	});
}

function row({ book, from }: Setting, role: Role, parts: FactPart[]): RoleRow {
	const records = role.evidence.flatMap((ref) => book.claims.get(ref) ?? []);
	return {
		parts,
		attested: dateWords(role.attested),
		time: timeWords(role.from, role.to),
		hedged: !records.some(isFirm),
		evidence: evidenceLinks(book, from, role.evidence),
	};
}

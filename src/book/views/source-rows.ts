import { reliability } from '../../schema/grades.ts';
import { claimRef } from '../../schema/ids.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { nameOf } from '../names.ts';
import { corroboration } from '../origins.ts';
import type { NamedLink } from './named-link.ts';
import type { Setting } from './setting.ts';

/** An article as a line of a list of sources. */
export interface SourceRow {
	readonly code: string;
	readonly title: string;
	readonly href: string;
	readonly summary: string;
	readonly kind: string;
	readonly published: string;
	readonly publisher: NamedLink;
	/** Who controls the publisher. */
	readonly control: string;
	/** "F: reliability cannot be judged"; `null` where the book does not grade. */
	readonly grade: string | null;
	/** "31 claims, 4 origins". */
	readonly claims: string;
}

/** All articles in the order of their codes. */
export function sourceRows(setting: Setting): SourceRow[] {
	return [...setting.book.articles.values()].map((article) => sourceRow(setting, article));
}

function sourceRow({ book, from }: Setting, { id, data }: Entry<'articles'>): SourceRow {
	const publisher = book.entities.get(data.publisher);
	const counts = corroboration(
		book,
		data.claims.map((claim) => claimRef(data.code, claim.id)),
	);
	const origins = `${counts.identified} identified ${counts.identified === 1 ? 'origin' : 'origins'}`;
	const unknown = counts.unknown === 0 ? '' : `; ${counts.unknown} of unknown origin`;
	return {
		code: data.code,
		title: data.title,
		href: hrefFrom(from, pageOf('articles', id)),
		summary: data.summary,
		kind: data.kind,
		published: dateWords(data.published),
		publisher: {
			text: nameOf(publisher) ?? data.publisher,
			href: publisher ? hrefFrom(from, pageOf('entities', publisher.id)) : null,
		},
		control: publisher?.data.kind === 'organisation' ? (publisher.data.control ?? 'unknown') : 'unknown',
		grade: book.meta.grading ? gradeWords(publisher) : null,
		claims: `${counts.claims} ${counts.claims === 1 ? 'claim' : 'claims'}, ${origins}${unknown}`,
	};
}

/** The letter of a publisher with its meaning. */
export function gradeWords(publisher: Entry<'entities'> | undefined): string {
	const letter = publisher?.data.kind === 'organisation' ? (publisher.data.reliability?.letter ?? 'F') : 'F';
	return `${letter}: ${reliability[letter]}`;
}

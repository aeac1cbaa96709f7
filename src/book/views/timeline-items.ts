import { renderText } from '../../prose/render.ts';
import { accusationWords } from '../accusation.ts';
import { modeWords } from '../claim-words.ts';
import { hrefFrom, pageOf } from '../href.ts';
import type { ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { speakerView } from '../speaker.ts';
import { claimHref } from './named-link.ts';
import type { Setting } from './setting.ts';

/** Something that stands at a date of the timeline. */
export interface TimelineItem {
	readonly kind: 'Event' | 'Agreement' | 'Statement' | 'Published' | 'Claim';
	/** What leads to its page: a name, or the number of a claim. */
	readonly link: { readonly text: string; readonly href: string };
	/** For a claim: its text with links. */
	readonly html: string | null;
	readonly note: string | null;
}

export interface DatedItem {
	readonly date: string;
	readonly item: TimelineItem;
}

/** Everything in the book that has a date: events, agreements, statements, publications, then claims, each in the order of the book. */
export function datedItems(setting: Setting): DatedItem[] {
	return [
		...eventItems(setting),
		...agreementItems(setting),
		...statementItems(setting),
		...publicationItems(setting),
		...claimItems(setting),
	];
}

function eventItems({ book, from }: Setting): DatedItem[] {
	return [...book.entities.values()].flatMap(({ id, data }) => {
		if (data.kind !== 'event' || data.date === undefined) return [];
		const link = { text: data.name, href: hrefFrom(from, pageOf('entities', id)) };
		return [{ date: data.date, item: { kind: 'Event', link, html: null, note: data.summary } as const }];
	});
}

/** When agreements were signed, were ratified, and came into force. */
function agreementItems({ book, from }: Setting): DatedItem[] {
	return [...book.entities.values()].flatMap(({ id, data }) => {
		if (data.kind !== 'agreement') return [];
		const link = { text: data.name, href: hrefFrom(from, pageOf('entities', id)) };
		const steps = [
			...(data.signed === undefined ? [] : [{ date: data.signed, note: 'signed' }]),
			...data.ratified.map(({ by, on }) => ({ date: on, note: `ratified by ${nameOf(book.entities.get(by)) ?? by}` })),
			...(data.inForce === undefined ? [] : [{ date: data.inForce, note: 'in force' }]),
		];
		return steps.map(({ date, note }) => ({ date, item: { kind: 'Agreement', link, html: null, note } as const }));
	});
}

function statementItems({ book, from }: Setting): DatedItem[] {
	return [...book.entities.values()].flatMap(({ id, data }) => {
		if (data.kind !== 'statement') return [];
		const link = { text: data.name, href: hrefFrom(from, pageOf('entities', id)) };
		return [{ date: data.date, item: { kind: 'Statement', link, html: null, note: data.summary } as const }];
	});
}

function publicationItems({ book, from }: Setting): DatedItem[] {
	return [...book.articles.values()].map(({ id, data }) => {
		const link = { text: `${data.code} ${data.title}`, href: hrefFrom(from, pageOf('articles', id)) };
		const note = nameOf(book.entities.get(data.publisher));
		return { date: data.published, item: { kind: 'Published', link, html: null, note } as const };
	});
}

function claimItems(setting: Setting): DatedItem[] {
	return [...setting.book.claims.values()].flatMap((record) => {
		const { when } = record.claim;
		return when === undefined ? [] : [{ date: when, item: claimItem(setting, record) }];
	});
}

function claimItem({ book, from, resolver }: Setting, record: ClaimRecord): TimelineItem {
	const speaker = speakerView(book, record, from);
	const mode = modeWords[record.claim.mode];
	const who = speaker.kind === 'unnamed' ? `unnamed: ${speaker.name}` : speaker.name;
	const notes = [who, mode, accusationWords(book, record.claim)].filter((note) => note !== null);
	return {
		kind: 'Claim',
		link: { text: record.number, href: claimHref(from, record) },
		html: renderText(record.claim.text, resolver),
		note: notes.join('; '),
	};
}

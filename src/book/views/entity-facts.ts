import { accesses, type Entity, interests, samenesses } from '../../schema/entity.ts';
import { controls, reliability } from '../../schema/grades.ts';
import type { Id } from '../../schema/ids.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { languageWords } from '../language-words.ts';
import { relayedBy } from '../relations.ts';
import { day, type Fact, type FactLine, fact, named, words } from './fact.ts';
import type { Setting } from './setting.ts';

type Of<K extends Entity['kind']> = Extract<Entity, { kind: K }>;

/** The data sheet of an entity: what its kind alone has, and what other entries say of it in their front matter. */
export function entityFacts(setting: Setting, { id, data }: Entry<'entities'>): Fact[] {
	return [...ownFacts(setting, id, data), ...inboundFacts(setting, id)];
}

function ownFacts(setting: Setting, id: Id, data: Entity): Fact[] {
	if (data.kind === 'agreement') return agreementFacts(setting, data);
	if (data.kind === 'event') return eventFacts(setting, data);
	if (data.kind === 'statement') return statementFacts(setting, id, data);
	return data.kind === 'organisation' ? publisherFacts(setting, data) : [];
}

function agreementFacts(setting: Setting, data: Of<'agreement'>): Fact[] {
	const { url, read } = data.text;
	const where = { text: url === undefined ? '' : 'its text on the web', href: url ?? null };
	const seen = read ? 'read for this book' : 'not read for this book: what it says is known only from the articles';
	return [
		...fact('Parties', ...data.parties.map((party) => named(setting, party))),
		...fact('Term', data.term === undefined ? null : words(data.term)),
		...fact('Signed', day(data.signed) ?? words('no date in the articles read')),
		...fact(
			'Ratified',
			...data.ratified.map(({ by, on, evidence }) => named(setting, by, `, ${dateWords(on)}`, evidence)),
		),
		...fact('In force', day(data.inForce) ?? words('no date in the articles read')),
		...fact(
			'Its text',
			url === undefined ? words(seen) : { parts: [{ text: `${seen}; `, href: null }, where], evidence: [] },
		),
	];
}

function eventFacts(setting: Setting, data: Of<'event'>): Fact[] {
	return [
		...fact('Date', day(data.date)),
		...fact('Place', data.place === undefined ? null : named(setting, data.place)),
		...fact('Took part', ...data.participants.map((id) => named(setting, id))),
	];
}

function statementFacts(setting: Setting, id: Id, data: Of<'statement'>): Fact[] {
	const speaker = data.speaker === 'unknown' ? words('not known') : named(setting, data.speaker as Id);
	return [
		...fact('Speaker', speaker),
		...fact('Said', day(data.date)),
		...fact('Where', words(data.medium)),
		...fact('Language', words(data.language === 'unknown' ? 'not known' : languageWords(data.language))),
		...fact(
			'Seen',
			words(
				data.seen ? 'seen or heard for this book' : 'not seen for this book; known from the articles that relay it',
			),
		),
		...fact('Access', words(wordAndMeaning(data.access, accesses[data.access]))),
		...fact('Interest', words(wordAndMeaning(data.interest, interests[data.interest]))),
		...fact('Relayed by', ...relayedBy(setting.book.relations, id).map((article) => articleLine(setting, article))),
		...(data.same
			? fact(
					'One statement?',
					words(`${data.same.certainty}: ${samenesses[data.same.certainty].split(';')[0]}`),
					words(data.same.basis),
				)
			: []),
	];
}

/** "party (a party to the matter …)"; a meaning that only repeats that it is unknown stands alone. */
function wordAndMeaning(word: string, meaning: string): string {
	return word === 'unknown' ? meaning : `${word} (${meaning})`;
}

function publisherFacts({ book }: Setting, data: Of<'organisation'>): Fact[] {
	const grade = data.reliability;
	return [
		...fact('Control', data.control === undefined ? null : words(wordAndMeaning(data.control, controls[data.control]))),
		...(grade && book.meta.grading
			? fact('Reliability as a publisher', words(`${grade.letter}: ${reliability[grade.letter]}`), words(grade.basis))
			: []),
	];
}

/** How other entries name this one: as their publisher, speaker, place, party or participant. */
const roles: Readonly<Record<string, string>> = {
	publisher: 'Articles read here',
	speaker: 'Statements',
	place: 'Events here',
	participants: 'Took part in',
	parties: 'Agreements',
	ratified: 'Ratified',
};

function inboundFacts(setting: Setting, id: Id): Fact[] {
	const terms = new Map<string, Map<Id, FactLine>>();
	for (const { from, path } of setting.book.inbound.get(id) ?? []) {
		const term = roles[String(path[0])];
		if (term === undefined || from === id) continue;
		const lines = terms.get(term) ?? new Map<Id, FactLine>();
		lines.set(from, path[0] === 'publisher' ? articleLine(setting, from) : datedLine(setting, from));
		terms.set(term, lines);
	}
	return Object.values(roles).flatMap((term) => fact(term, ...(terms.get(term)?.values() ?? [])));
}

/** "S4 Javani: no help was asked for, 3 August 2025". */
function articleLine(setting: Setting, id: Id): FactLine {
	const { book, from } = setting;
	const article = book.articles.get(id);
	if (!article) return named(setting, id);
	const link = { text: `${article.data.code} ${article.data.title}`, href: hrefFrom(from, pageOf('articles', id)) };
	return { parts: [link, { text: `, ${dateWords(article.data.published)}`, href: null }], evidence: [] };
}

function datedLine(setting: Setting, id: Id): FactLine {
	const data = setting.book.entities.get(id)?.data;
	const date = data?.kind === 'event' || data?.kind === 'statement' ? data.date : undefined;
	const words = date === undefined ? '' : dateWords(date);
	// "Expiry of the arms embargo, 2020" needs no second date.
	return named(setting, id, words === '' || data?.name.includes(words) ? '' : `, ${words}`);
}

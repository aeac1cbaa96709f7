import { z } from 'zod';
import { controls, reliability } from './grades.ts';
import { ClaimRef, Id } from './ids.ts';
import { writtenRelationKinds } from './relation-kinds.ts';
import { date, flag, language, line, orNone, text, url } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

/** The kinds of entity; each is a folder below `entities/`, and an entity's kind is the folder that it lies in. */
export const entityKinds = {
	person: 'a named human being',
	organisation: 'a body with members or staff: a ministry, a force, a newspaper',
	group: 'people or bodies that act together or are spoken of as one',
	state: 'a country or its government',
	place: 'a city, a region, a site',
	agreement: 'a treaty, a contract, a deal, signed or not',
	measure: 'a sanction, an embargo, a ban',
	equipment: 'a weapon, an aircraft, a system',
	event: 'something that happened, or was due to, on some date',
	statement: 'something that somebody said or wrote somewhere: what claims originate in',
} as const;
export type EntityKind = keyof typeof entityKinds;

export const accesses = {
	participant: 'took part in what the statement is about',
	witness: 'saw or heard it',
	document: 'has it from a document',
	'second-hand': 'has it from somebody else',
	unknown: 'not known',
} as const;

export const interests = {
	party: 'a party to the matter: gains if it is believed',
	opponent: 'opposed to a party: gains if the party is not believed',
	none: 'no interest in the matter is known',
	unknown: 'not known',
} as const;

export const samenesses = {
	stated: 'the articles name the same speaker, medium and day',
	inferred: 'we conclude it from speaker, day and content; `basis` says how',
} as const;

const evidence = z
	.array(ClaimRef)
	.refine((claims) => claims.length > 0, { error: 'names no claim', params: { issue: 'evidence-missing' } })
	.describe('the claims that show it');

const name = z.strictObject({
	text: line(160).describe('the name as written'),
	language: language.describe('the language of the name'),
});

const Alias = z.union([
	line(160)
		.transform((value) => ({ text: value, language: undefined, note: undefined }))
		.meta({ shorthand: true }),
	z.strictObject({
		text: line(160).describe('the spelling'),
		language: language.optional().describe('its language, if that helps'),
		note: text(300).optional().describe('why it is worth telling, as in “printed half in Cyrillic”'),
	}),
]);

const Role = z.strictObject({
	title: line(200).describe('the office or function, as the book words it'),
	organisation: Id.optional().describe('the body in which the role is held'),
	attested: date.describe('the date at which the source shows it'),
	from: date.optional().describe('its beginning, only when a source gives it'),
	to: date.optional().describe('its end, only when a source gives it'),
	evidence,
});

const Relation = z.strictObject({
	kind: oneOf(writtenRelationKinds).describe('how the two are related, read from this entity'),
	target: Id.describe('the other entity'),
	item: Id.optional().describe('what is supplied, ordered or promised'),
	from: date.optional().describe('since when, only when a source gives it'),
	to: date.optional().describe('until when, only when a source gives it'),
	evidence,
});

const shared = {
	name: line(160).describe('the one spelling that the book uses'),
	summary: line(300).describe('who or what this is, in one line'),
	names: z.array(name).default([]).describe('the name in its own language and in others, each with its language'),
	aliases: z.array(Alias).default([]).describe('other spellings that sources use or that readers may search for'),
	wikidata: orNone(
		z
			.string()
			.regex(/^Q[1-9][0-9]*$/, { error: 'is not a Wikidata id, as in Q794' })
			.meta({ type: 'Wikidata id' }),
	).describe('the Wikidata id if it was verified, or none with the reason'),
	roles: z.array(Role).default([]).describe('offices and functions'),
	relations: z.array(Relation).default([]).describe('how it is related to other entities'),
};

const plain = <K extends EntityKind>(kind: K) => z.strictObject({ kind: z.literal(kind), ...shared });

/** One schema a kind. `kind` is set from the folder by the reader, never written by an author. */
export const Entity = z.discriminatedUnion('kind', [
	plain('person'),
	plain('group'),
	plain('state'),
	plain('place'),
	plain('measure'),
	plain('equipment'),
	z.strictObject({
		kind: z.literal('organisation'),
		...shared,
		control: oneOf(controls).optional().describe('who controls it; needed where it publishes an article of the book'),
		reliability: z
			.strictObject({
				letter: oneOf(reliability).describe('the letter of the Admiralty code'),
				basis: text(600).describe('what the letter rests on; for F why it cannot be judged'),
			})
			.optional()
			.describe('how reliable it is as a publisher; needed where it publishes an article of the book'),
	}),
	z.strictObject({
		kind: z.literal('agreement'),
		...shared,
		parties: z.array(Id).default([]).describe('who is bound by it'),
		term: line(200).optional().describe('how long it runs, as the sources say'),
		signed: date.optional().describe('when it was signed, when a source says so'),
		ratified: z
			.array(z.strictObject({ by: Id.describe('who ratified it'), on: date.describe('when'), evidence }))
			.default([])
			.describe('who ratified it and when'),
		inForce: date.optional().describe('since when it is in force, when a source says so'),
		text: z
			.strictObject({
				url: url.optional().describe('where its text stands'),
				read: flag.describe('whether the text was read for this book'),
			})
			.describe('the text of the agreement itself'),
	}),
	z.strictObject({
		kind: z.literal('event'),
		...shared,
		date: date.optional().describe('when it happened (required; `[..2025-09-03]` when only “by then” is known)'),
		place: Id.optional().describe('where it happened'),
		participants: z.array(Id).default([]).describe('who took part'),
	}),
	z.strictObject({
		kind: z.literal('statement'),
		...shared,
		speaker: z.union([z.literal('unknown'), Id]).describe('who said it, or unknown'),
		date: date.describe('when it was said'),
		language: z.union([z.literal('unknown'), language]).describe('the language it was made in, or unknown'),
		medium: line(200).describe('where it was made: a video, an interview, an editorial'),
		seen: flag.describe('whether the reader of the article saw or heard the statement itself'),
		access: oneOf(accesses).describe('how near the speaker was to what it tells'),
		interest: oneOf(interests).describe('the speaker’s interest in being believed'),
		same: z
			.strictObject({
				certainty: oneOf(samenesses).describe('whether the articles relay one and the same statement'),
				basis: text(600).describe('what that rests on'),
			})
			.optional()
			.describe('needed where several articles relay it'),
	}),
]);
export type Entity = z.infer<typeof Entity>;
export type Role = z.infer<typeof Role>;
export type Relation = z.infer<typeof Relation>;
export type Alias = z.infer<typeof Alias>;

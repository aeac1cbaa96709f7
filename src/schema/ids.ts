import { z } from 'zod';

/** Longest id, in characters: a path made of two of them still fits every file system that a book is copied to. */
export const MAX_ID_LENGTH = 80;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices, and words that YAML readers turn into booleans or nothing. */
const RESERVED = new Set([
	...['con', 'prn', 'aux', 'nul'],
	...Array.from({ length: 9 }, (_, i) => [`com${i + 1}`, `lpt${i + 1}`]).flat(),
	...['yes', 'no', 'on', 'off', 'null', 'true', 'false', 'index'],
]);

/** Why a string is not an id, or `null` when it is one. */
export function idFault(value: string): 'form' | 'length' | 'reserved' | null {
	if (!ID.test(value)) return 'form';
	if (value.length > MAX_ID_LENGTH) return 'length';
	return RESERVED.has(value) ? 'reserved' : null;
}

const id = z.string().refine((value) => idFault(value) === null, {
	error: 'is not an id: small Latin letters, digits and single hyphens, at most 80 characters',
});

/** The file name of an object of the book; unique across all collections. */
export const Id = id.brand<'Id'>().meta({ type: 'id' });
export type Id = z.infer<typeof Id>;

/** The name of a claim inside its article, of a position inside its question, of an origin inside an article. */
export const LocalId = id.brand<'LocalId'>().meta({ type: 'local id' });
export type LocalId = z.infer<typeof LocalId>;

/** The short key of an article in citations and print: S1, S2 …; never reused. */
export const Code = z
	.string()
	.regex(/^S[1-9][0-9]{0,4}$/, { error: 'is not a code: a capital S and a number, as in S4' })
	.brand<'Code'>()
	.meta({ type: 'code' });
export type Code = z.infer<typeof Code>;

/** A claim anywhere in the book: `S4#no-help-asked`. */
export const ClaimRef = z
	.string()
	.regex(/^S[1-9][0-9]{0,4}#[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: 'is not a claim: the code of an article, # and the id of its claim, as in S4#no-help-asked',
	})
	.brand<'ClaimRef'>()
	.meta({ type: 'claim' });
export type ClaimRef = z.infer<typeof ClaimRef>;

/** A question (`question-id`), one of its positions (`question-id#position`), or a claim: what a judgement can rest on. */
export const EvidenceRef = z
	.string()
	.regex(/^(?:S[1-9][0-9]{0,4}#|[a-z0-9]+(?:-[a-z0-9]+)*#)?[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: 'is neither a claim (S4#claim), a question (question-id) nor a position (question-id#position)',
	})
	.brand<'EvidenceRef'>()
	.meta({ type: 'claim, question or position' });
export type EvidenceRef = z.infer<typeof EvidenceRef>;

/** The reference to a claim of an article. */
export function claimRef(code: Code, claim: LocalId): ClaimRef {
	return `${code}#${claim}` as ClaimRef;
}

/** The article code and the claim id that a claim reference is made of. */
export function splitClaimRef(ref: ClaimRef): { code: Code; claim: LocalId } {
	const at = ref.indexOf('#');
	return { code: ref.slice(0, at) as Code, claim: ref.slice(at + 1) as LocalId };
}

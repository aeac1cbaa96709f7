import type { ClaimRef } from '../schema/ids.ts';

const CLAIM_REF = /\bS[1-9][0-9]{0,4}#[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** The claims that a text of front matter names as authors name them (S4#claim), with their offsets in UTF-16 code units. */
export function claimsInText(text: string): { readonly ref: ClaimRef; readonly offset: number }[] {
	return [...text.matchAll(CLAIM_REF)].map(({ 0: ref, index }) => ({ ref: ref as ClaimRef, offset: index }));
}

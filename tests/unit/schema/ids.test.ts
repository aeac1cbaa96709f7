import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClaimRef, Code, claimRef, EvidenceRef, Id, idFault, LocalId, splitClaimRef } from '../../../src/schema/ids.ts';

describe('ids', () => {
	test.each(['iran', 's-400', '2025', 'twelve-day-war', 'a'.repeat(80), 'con-man', 'nullify'])('%s is one', (id) => {
		expect(idFault(id)).toBeNull();
		expect(Id.parse(id)).toBe(id);
	});

	test.each([
		['', 'form'],
		['Iran', 'form'],
		['-iran', 'form'],
		['iran-', 'form'],
		['iran--russia', 'form'],
		['iran_russia', 'form'],
		['iran.mdx', 'form'],
		['../iran', 'form'],
		['irān', 'form'],
		['iran\n', 'form'],
		['iran ', 'form'],
		['a'.repeat(81), 'length'],
		['con', 'reserved'],
		['lpt9', 'reserved'],
		['yes', 'reserved'],
		['null', 'reserved'],
		['index', 'reserved'],
	])('%j is none: %s', (id, fault) => {
		expect(idFault(id)).toBe(fault);
		expect(Id.safeParse(id).success).toBe(false);
		expect(LocalId.safeParse(id).success).toBe(false);
	});
});

describe('codes', () => {
	test.each(['S1', 'S9', 'S10', 'S99999'])('%s is one', (code) => {
		expect(Code.parse(code)).toBe(code);
	});

	test.each(['s1', 'S0', 'S01', 'S', '1', 'S1a', 'S123456', ' S1', 'S1\n'])('%j is none', (code) => {
		expect(Code.safeParse(code).success).toBe(false);
	});
});

describe('references', () => {
	test('to a claim fall into code and id, and come together again', () => {
		const name = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999 }), name, (number, claim) => {
				const ref = ClaimRef.parse(`S${number}#${claim}`);
				const parts = splitClaimRef(ref);
				expect(parts).toEqual({ code: `S${number}`, claim });
				expect(claimRef(parts.code, parts.claim)).toBe(ref);
			}),
		);
	});

	test.each(['S1', '#a', 'S1#', 'S1#A', 'S1##a', 's1#a', 'S1#a#b', 'iran#a'])('%s is no claim', (ref) => {
		expect(ClaimRef.safeParse(ref).success).toBe(false);
	});

	test.each(['S1#a', 'has-a-crane-come', 'has-a-crane-come#none'])('%s can be evidence', (ref) => {
		expect(EvidenceRef.parse(ref)).toBe(ref);
	});

	test.each(['S1', 'S1#', 'Has#none', 'a#b#c', '#b', ''])('%j can be none', (ref) => {
		expect(EvidenceRef.safeParse(ref).success).toBe(false);
	});
});

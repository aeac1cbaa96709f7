import { describe, expect, test } from 'vitest';
import { articleKinds, articleStates, identificationBases } from '../../../src/schema/article.ts';
import { coverageLevels, papers, yardsticks } from '../../../src/schema/book.ts';
import { forms, modes, parts, responses } from '../../../src/schema/claim.ts';
import { accesses, entityKinds, interests, samenesses } from '../../../src/schema/entity.ts';
import { controls, credibility, reliability } from '../../../src/schema/grades.ts';
import { changes, judgementKinds } from '../../../src/schema/judgement.ts';
import { confidence, likelihood } from '../../../src/schema/likelihood.ts';
import { conflictKinds, questionStates, stances } from '../../../src/schema/question.ts';
import { relationKinds, writtenRelationKinds } from '../../../src/schema/relation-kinds.ts';
import { oneOf } from '../../../src/schema/vocabulary.ts';

const vocabularies = {
	...{ articleKinds, articleStates, identificationBases, coverageLevels, papers, yardsticks, forms, modes, parts },
	...{ responses, accesses, entityKinds, interests, samenesses, controls, credibility, reliability, changes },
	...{ judgementKinds, confidence, conflictKinds, questionStates, stances, writtenRelationKinds },
};

describe.each(Object.entries(vocabularies))('%s', (_, vocabulary) => {
	test('explains each word in one line', () => {
		for (const [word, meaning] of Object.entries(vocabulary)) {
			expect(word).toMatch(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/);
			expect(meaning).toMatch(/^\S[^\n]*[^\s.]$/);
		}
	});

	test('is closed', () => {
		const schema = oneOf(vocabulary as Record<string, string>);
		for (const word of Object.keys(vocabulary)) expect(schema.parse(word)).toBe(word);
		for (const word of ['', 'toString', '__proto__', 'something else'])
			expect(schema.safeParse(word).success).toBe(false);
	});
});

describe('relation kinds', () => {
	test('have both readings, and a written kind is any but the one that is worked out', () => {
		for (const { forward, backward } of Object.values(relationKinds)) {
			expect(forward).toMatch(/^\S.*\S$/);
			expect(backward).toMatch(/^\S.*\S$/);
		}
		expect(Object.keys(relationKinds).filter((kind) => !(kind in writtenRelationKinds))).toEqual(['relays']);
	});

	test('read differently from both ends, but for a meeting', () => {
		const same = Object.entries(relationKinds).filter(([, { forward, backward }]) => forward === backward);
		expect(same.map(([kind]) => kind)).toEqual(['met']);
	});
});

describe('likelihood', () => {
	test('is the seven ranges of ICD 203, first row of words', () => {
		expect(Object.values(likelihood).map(({ words, from, to }) => `${words} ${from}–${to}`)).toEqual([
			'almost no chance 1–5',
			'very unlikely 5–20',
			'unlikely 20–45',
			'roughly even chance 45–55',
			'likely 55–80',
			'very likely 80–95',
			'almost certain 95–99',
		]);
	});
});

describe('the Admiralty code', () => {
	test('has six letters and six numbers', () => {
		expect(Object.keys(reliability).join('')).toBe('ABCDEF');
		expect(Object.keys(credibility).join('')).toBe('123456');
	});
});

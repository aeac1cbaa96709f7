import { describe, expect, test } from 'vitest';
import { auditIssues } from '../../../src/issues/catalogue/audit.ts';
import { bookIssues } from '../../../src/issues/catalogue/book.ts';
import { evidenceIssues } from '../../../src/issues/catalogue/evidence.ts';
import { fileIssues } from '../../../src/issues/catalogue/files.ts';
import { frontMatterIssues } from '../../../src/issues/catalogue/front-matter.ts';
import { outputIssues } from '../../../src/issues/catalogue/output.ts';
import { paperIssues } from '../../../src/issues/catalogue/paper.ts';
import { proseIssues } from '../../../src/issues/catalogue/prose.ts';
import { wordingIssues } from '../../../src/issues/catalogue/wording.ts';
import { catalogue, type IssueCode, words } from '../../../src/issues/catalogue.ts';

const codes = Object.keys(catalogue) as IssueCode[];
const ARGUMENT = /\{([a-zA-Z]+)\}/g;

function argumentsOf(...templates: string[]): Record<string, string> {
	const names = templates.flatMap((template) => [...template.matchAll(ARGUMENT)].map((match) => match[1] ?? ''));
	return Object.fromEntries(names.map((name) => [name, `<${name}>`]));
}

describe.each(codes)('%s', (code) => {
	const { message, hints } = catalogue[code];

	test('is named by small words', () => {
		expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});

	test('says what is wrong in one sentence', () => {
		expect(message).toMatch(/^\S.*\.$/);
		expect(message).not.toMatch(/[\n\t]| {2}|…/);
	});

	test('fills every argument into the message and into each hint', () => {
		const args = argumentsOf(message, ...hints);
		const filled = words(code, args);
		for (const name of Object.keys(argumentsOf(message))) expect(filled.message).toContain(`<${name}>`);
		expect(`${filled.message} ${filled.hint}`).not.toMatch(ARGUMENT);
	});

	test('has a last hint that needs no more than the message, or arguments that are always given', () => {
		expect(hints.length).toBeGreaterThan(0);
		for (const hint of hints) expect(hint.trim()).not.toBe('');
	});
});

describe('words', () => {
	test('take the first hint whose arguments are all given', () => {
		expect(words('field-unknown', { key: 'titel', nearest: 'title', expected: 'title, order' })).toEqual({
			severity: 'error',
			message: 'There is no field “titel” here.',
			hint: 'Did you mean “title”?',
		});
		expect(words('field-unknown', { key: 'colour', expected: 'title, order' }).hint).toBe(
			'The fields are title, order.',
		);
	});

	test('keep a backslash before a brace that is meant', () => {
		expect(words('mdx-expression', {}).hint).toContain('is written \\{');
	});

	test('put arguments in as they are', () => {
		expect(words('key-reserved', { key: '$&{why}' }).message).toBe('The field “$&{why}” is reserved.');
	});

	test('an argument of the same name as a property of all objects is not given', () => {
		expect(words('field-missing', { key: 'x', about: 'y' }).hint).toBe('Add it.');
	});

	test('show that an argument was forgotten', () => {
		expect(words('field-missing', { key: 'x' }).message).toContain('…');
	});
});

test('no code is given two meanings', () => {
	const parts = [
		...[fileIssues, frontMatterIssues, proseIssues, bookIssues, wordingIssues],
		...[evidenceIssues, auditIssues, outputIssues, paperIssues],
	].flatMap((part) => Object.keys(part));
	expect(parts).toHaveLength(Object.keys(catalogue).length);
});

import type { z } from 'zod';
import { catalogue, type IssueCode } from '../issues/catalogue.ts';
import { nearest } from '../issues/nearest.ts';
import { edtfFault } from '../schema/edtf.ts';
import { isReason, type Shape, shapeOf, typeWords } from '../schema/shape.ts';
import { type Fault, shown } from './fault.ts';
import { asId } from './file-names.ts';
import { meantValue } from './meant-value.ts';

export type Path = readonly (string | number)[];

/** A value that is at fault, with its place and what should stand there; `null` where the schema does not reach. */
export interface Spot {
	readonly path: Path;
	readonly value: unknown;
	readonly schema: z.core.$ZodType | null;
}

/** Types whose values are ids: a misspelt one is answered with the id that it comes nearest to. */
const ID_TYPES = new Set(['id', 'local id']);
/** How to write types whose names do not say it. */
const FORMS: Readonly<Record<string, string>> = {
	id: 'Write an id: the name of a file of the book without its ending.',
	'local id': 'Write a short name of small Latin letters, digits and hyphens.',
	'EDTF date': 'Write a date, as in 2025-06-13, 2025-06 or 2025~.',
	'language tag': 'Write a language tag, as in en, fa or zh-Hant.',
	'web address': 'Write the whole address, as in https://example.org/page.',
};

/** @param value in `{ text: one, two }` the words after the comma are read as a field without a value. */
export function unknownField(path: Path, key: string, fields: readonly string[], value: unknown = ''): Fault {
	const mend =
		value === null && key.includes(' ')
			? { mend: 'If it belongs to the text before it, put that text in quotes.' }
			: {};
	const args = { key: shown(key), expected: fields.join(', '), ...near(nearest(key, fields)), ...mend };
	return { code: 'field-unknown', at: { path: [...path, key], on: 'key' }, args };
}

export function missingField(path: Path, about: string): Fault {
	return { code: 'field-missing', at: { path: path.slice(0, -1) }, args: { key: keyOf(path), about } };
}

export function wrongType({ path, value, schema }: Spot): Fault {
	if (schema && Array.isArray(value) && isDate(schema)) {
		const quoted = `[${value.join(', ')}]`;
		return { code: 'date-list', at: { path }, args: edtfFault(quoted) === null ? { value: quoted } : {} };
	}
	const expected = schema ? typeWords(schema) : 'something else';
	const meant = schema && meantValue(schema, value);
	const mend = meant === null ? schema && mendOf(keyOf(path), schema, value) : `Write ${meant}.`;
	const args = { key: keyOf(path), expected, actual: actualWords(value), ...(mend ? { mend } : {}) };
	return { code: 'field-type', at: { path }, args };
}

/** How to write what is no list, or nothing. */
function mendOf(key: string, schema: z.core.$ZodType, value: unknown): string | null {
	const shape = shapeOf(schema);
	if (shape.kind === 'list' && typeof value === 'string' && !isNothing(value)) return `Write ${key}: ${asList(value)}.`;
	if (isNothing(value) && allowsReason(schema)) return `Write ${typeWords(schema)}, as in { none: not looked for }.`;
	return shape.kind === 'scalar' && isNothing(value) ? (FORMS[shape.type] ?? null) : null;
}

/** A text as a list of one, in quotes where YAML would read it as something else. */
function asList(value: string): string {
	const plain = /^[\p{L}\p{N}](?:[^,:[\]{}#\n]|[:#](?=[^\s,[\]{}]))*$/u.test(value) && value.length < 60;
	return `[${plain ? value : JSON.stringify(shown(value))}]`;
}

/** `none` where the reason for it is wanted too. */
export function reasonMissing({ path, schema }: Spot): Fault {
	const mend = `Write ${keyOf(path)}: { none: the reason }.`;
	const args = { key: keyOf(path), expected: schema ? typeWords(schema) : '', actual: 'none alone', mend };
	return { code: 'field-type', at: { path }, args };
}

export function wrongWord({ path, value, schema }: Spot): Fault {
	const shape = schema && shapeOf(schema);
	const words = shape ? wordsOf(shape) : [];
	const meant = schema && meantValue(schema, value);
	if (!schema || shape?.kind !== 'choice') return outsideWords(path, value, words, words.join(', '), meant);
	const list = shape.options.some((option) => shapeOf(option).kind === 'list') && typeof value === 'string';
	const expected = `${typeWords(schema)}${list ? `, as in ${asList(value)}` : ''}`;
	return outsideWords(path, value, words, expected, meant);
}

/** @param meant what is proposed where no word comes near */
export function outsideWords(
	path: Path,
	value: unknown,
	words: readonly string[],
	expected: string,
	meant: string | null = null,
): Fault {
	const given = typeof value === 'string' ? value : actualWords(value);
	const args = { key: keyOf(path), value: shown(given), expected, ...near(nearest(given, words) ?? meant) };
	return { code: 'field-value', at: { path }, args };
}

/** A key that should be an id, in a group whose keys an author chooses. */
export function wrongKey(path: Path, reason: string): Fault {
	const value = String(path.at(-1) ?? '');
	return { code: 'id-invalid', at: { path, on: 'key' }, args: { value: shown(value), reason, ...nearId(value) } };
}

/** A fault that the schema words itself: its message goes on after the name of the field. */
export function wrongValue(spot: Spot, issue: z.core.$ZodIssue): Fault {
	const { path, value, schema } = spot;
	const given = typeof value === 'string' ? value : '';
	const shape = schema && shapeOf(schema);
	const args = { key: keyOf(path), value: shown(given), reason: reasonOf(issue) };
	if (shape && isIdShape(shape)) return { code: 'id-invalid', at: { path }, args: { ...args, ...nearId(given) } };
	if (shape && nearest(given, wordsOf(shape)) !== null) return wrongWord(spot);
	const expected = schema && (shape?.kind === 'scalar' || shape?.kind === 'choice') ? typeWords(schema) : null;
	const meant = schema && meantValue(schema, value);
	if (meant !== null) return { code: codeOf(issue), at: { path }, args: { ...args, nearest: meant } };
	const isTold = expected === null || args.reason.includes(expected);
	return { code: codeOf(issue), at: { path }, args: isTold ? args : { ...args, mend: `Write ${expected}.` } };
}

/** Whether a schema takes the reason why there is no value. */
export function allowsReason(schema: z.core.$ZodType): boolean {
	const shape = shapeOf(schema);
	return shape.kind === 'choice' && shape.options.some((option) => isReason(shapeOf(option)));
}

/** The words of a closed vocabulary, or of the vocabularies among the options of a choice. */
export function wordsOf(shape: Shape): readonly string[] {
	if (shape.kind === 'word') return shape.words;
	return shape.kind === 'choice' ? shape.options.flatMap((option) => wordsOf(shapeOf(option))) : [];
}

/** What an author leaves empty is nothing, however it is written. */
export function isNothing(value: unknown): boolean {
	return value === null || (typeof value === 'string' && value.trim() === '');
}

function actualWords(value: unknown): string {
	if (isNothing(value)) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a group of fields' : 'text';
}

function isDate(schema: z.core.$ZodType): boolean {
	const shape = shapeOf(schema);
	return shape.kind === 'choice' ? shape.options.some(isDate) : shape.kind === 'scalar' && shape.type === 'EDTF date';
}

function isIdShape(shape: Shape): boolean {
	if (shape.kind === 'choice') return shape.options.some((option) => isIdShape(shapeOf(option)));
	return shape.kind === 'scalar' && ID_TYPES.has(shape.type);
}

function near(found: string | null): { nearest?: string } {
	return found === null ? {} : { nearest: found };
}

function nearId(value: string): { nearest?: string } {
	const id = asId(value);
	return near(id === value ? null : id);
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
	const named: unknown = issue.code === 'custom' ? issue.params?.['issue'] : undefined;
	if (typeof named === 'string' && Object.hasOwn(catalogue, named)) return named as IssueCode;
	return issue.code === 'too_big' ? 'field-length' : 'field-invalid';
}

/** zod’s own wording, which begins with a capital, is replaced; ours goes on after the field’s name. */
function reasonOf(issue: z.core.$ZodIssue): string {
	if (/^[a-z]/.test(issue.message)) return issue.message;
	if (issue.code === 'too_small') return 'is empty';
	return issue.code === 'too_big' ? 'is too long' : 'is not in the right form';
}

/** The name of the field that a path leads to; of an item, that of its list and its place there. */
function keyOf(path: Path): string {
	const name = shown(String(path.findLast((step) => typeof step === 'string') ?? ''));
	const last = path.at(-1);
	return typeof last === 'number' ? `${name}, item ${last + 1}` : name;
}

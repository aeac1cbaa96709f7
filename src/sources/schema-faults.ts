import type { z } from 'zod';
import { catalogue, type IssueCode } from '../issues/catalogue.ts';
import { nearest } from '../issues/nearest.ts';
import { describe, optionFor, type Shape, schemaAt, shapeOf, typeWords, valueAt } from '../schema/shape.ts';
import { type Fault, shown } from './fault.ts';
import type { Fields } from './fields.ts';
import { asId } from './file-names.ts';

type ZodIssue = z.core.$ZodIssue;
type Args = Record<string, string>;

/** What is told of one fault: the schema of the whole file, what it was given, and the keys that are not the author’s. */
interface Context {
	readonly root: z.core.$ZodType;
	readonly input: Fields;
	readonly hidden: readonly string[];
}

/** Types whose values are ids: a misspelt one is answered with the id that it comes nearest to. */
const ID_TYPES = new Set(['id', 'local id']);

/**
 * Checks fields against the schema of their file.
 * @param hidden keys that the reader has set itself; no hint names them.
 */
export function checkSchema<T>(
	root: z.ZodType<T>,
	input: Fields,
	hidden: readonly string[] = [],
): { data: T; faults: [] } | { data: null; faults: Fault[] } {
	const result = root.safeParse(input);
	if (result.success) return { data: result.data, faults: [] };
	const context = { root, input, hidden };
	return { data: null, faults: oncePerSlip(result.error.issues.flatMap((issue) => faultsOf(context, issue, []))) };
}

/** A misspelt key is one slip: the field that it stands for is not missing as well. */
function oncePerSlip(faults: readonly Fault[]): Fault[] {
	const meant = new Set(
		faults.flatMap(({ code, at, args }) =>
			code === 'field-unknown' && 'path' in at ? [nameAt(at.path.slice(0, -1), args['nearest'])] : [],
		),
	);
	return faults.filter(
		({ code, at, args }) => code !== 'field-missing' || !('path' in at) || !meant.has(nameAt(at.path, args['key'])),
	);
}

const nameAt = (path: readonly (string | number)[], key: string | undefined): string => JSON.stringify([...path, key]);

function faultsOf(context: Context, issue: ZodIssue, base: readonly PropertyKey[]): Fault[] {
	const path = [...base, ...issue.path];
	const value = valueAt(context.input, path);
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(context, path, key));
	if (issue.code === 'invalid_key') return [keyFault(path, issue.issues[0]?.message ?? '')];
	if (value === undefined) return [missing(context, path), ...elsewhere(context, issue, base)];
	const schema = schemaAt(context.root, path, context.input);
	if (value === null || (typeof value === 'string' && value.trim() === '')) return [wrongType(schema, path, value)];
	if (issue.code === 'invalid_union') {
		if (issue.discriminator !== undefined) return [wrongKind(context, path, value), ...elsewhere(context, issue, base)];
		return unionFaults(context, issue, base, schema);
	}
	if (issue.code === 'invalid_type') return [wrongType(schema, path, value)];
	if (issue.code === 'invalid_value')
		return [typeof value === 'string' ? wrongWord(schema, path, value) : wrongType(schema, path, value)];
	return [ownFault(schema, path, value, issue)];
}

/**
 * When the word that decides between kinds is missing or wrong, zod looks no further. The other fields are checked as if the kind
 * were the one that they fit best.
 */
function elsewhere(context: Context, issue: ZodIssue, base: readonly PropertyKey[]): Fault[] {
	if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return [];
	const at = [...base, ...issue.path.slice(0, -1)];
	const union = schemaAt(context.root, at, context.input);
	const given = valueAt(context.input, at);
	const shape = union && shapeOf(union);
	if (shape?.kind !== 'choice' || at.length > 0) return [];
	const input = { ...(given as Fields) };
	const decider = issue.discriminator;
	const meant = nearest(
		String(input[decider] ?? ''),
		shape.options.flatMap((option) => decidingWords(option, decider)),
	);
	delete input[decider];
	const option =
		shape.options.find((each) => decidingWords(each, decider).includes(meant ?? '')) ?? optionFor(shape.options, input);
	const word = option && decidingWords(option, decider)[0];
	if (!option || word === undefined) return [];
	return checkSchema(option as z.ZodType, { ...input, [decider]: word }, context.hidden).faults;
}

function decidingWords(option: z.core.$ZodType, decider: string): readonly string[] {
	const shape = shapeOf(option);
	const field = shape.kind === 'fields' ? shape.fields[decider] : undefined;
	return field ? wordsOf(shapeOf(field)) : [];
}

function unionFaults(
	context: Context,
	issue: z.core.$ZodIssueInvalidUnion,
	base: readonly PropertyKey[],
	schema: z.core.$ZodType | null,
): Fault[] {
	const path = [...base, ...issue.path];
	const value = valueAt(context.input, path);
	const shape = schema && shapeOf(schema);
	if (shape?.kind !== 'choice') return [wrongType(schema, path, value)];
	const option = optionFor(shape.options, value) ?? soleWord(shape.options, value);
	if (option === null) return [wrongType(schema, path, value)];
	if (typeof value === 'string' && shapeOf(option).kind === 'word') return [wrongWord(schema, path, value)];
	const inner = issue.errors[shape.options.indexOf(option)] ?? [];
	return inner.flatMap((each) => faultsOf(context, each, path));
}

const soleWord = (options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | null =>
	typeof value === 'string' ? (options.find((option) => shapeOf(option).kind === 'word') ?? null) : null;

function unknownField({ root, input, hidden }: Context, path: readonly PropertyKey[], key: string): Fault {
	const fields = keysAt(root, path, input).filter((field) => !hidden.includes(field));
	const near = nearest(key, fields);
	const args = { key: shown(key), expected: fields.join(', '), ...(near === null ? {} : { nearest: near }) };
	return { code: 'field-unknown', at: { path: plain([...path, key]), on: 'key' }, args };
}

function keysAt(root: z.core.$ZodType, path: readonly PropertyKey[], input: unknown): string[] {
	const schema = schemaAt(root, path, input);
	return schema ? keysOf(shapeOf(schema), valueAt(input, path)) : [];
}

function keysOf(shape: Shape, value: unknown): string[] {
	if (shape.kind === 'fields') return Object.keys(shape.fields);
	if (shape.kind !== 'choice') return [];
	const option = optionFor(shape.options, value);
	return option ? keysOf(shapeOf(option), value) : [];
}

function missing({ root, input }: Context, path: readonly PropertyKey[]): Fault {
	const schema = schemaAt(root, path, input);
	const about = (schema && describe(schema)) || (schema ? typeWords(schema) : 'it is needed here');
	return { code: 'field-missing', at: { path: plain(path.slice(0, -1)) }, args: { key: keyOf(path), about } };
}

function wrongType(schema: z.core.$ZodType | null, path: readonly PropertyKey[], value: unknown): Fault {
	if (schema && Array.isArray(value) && isDate(schema)) {
		return { code: 'date-list', at: { path: plain(path) }, args: { value: `[${value.join(', ')}]` } };
	}
	const expected = schema ? typeWords(schema) : 'something else';
	return {
		code: 'field-type',
		at: { path: plain(path) },
		args: { key: keyOf(path), expected, actual: actualWords(value) },
	};
}

function isDate(schema: z.core.$ZodType): boolean {
	const shape = shapeOf(schema);
	return shape.kind === 'choice' ? shape.options.some(isDate) : shape.kind === 'scalar' && shape.type === 'EDTF date';
}

function actualWords(value: unknown): string {
	if (value === null || (typeof value === 'string' && value.trim() === '')) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a group of fields' : 'text';
}

function wrongWord(schema: z.core.$ZodType | null, path: readonly PropertyKey[], value: unknown): Fault {
	const shape = schema && shapeOf(schema);
	const words = shape ? wordsOf(shape) : [];
	const expected = schema && shape?.kind === 'choice' ? typeWords(schema) : words.join(', ');
	return valueFault(path, value, words, expected);
}

function wrongKind({ root, input }: Context, path: readonly PropertyKey[], value: unknown): Fault {
	const union = schemaAt(root, path.slice(0, -1), input);
	const shape = union && shapeOf(union);
	const options = shape?.kind === 'choice' ? shape.options : [];
	const words = options.flatMap((option) => decidingWords(option, String(path.at(-1))));
	return valueFault(path, value, words, words.join(', '));
}

function valueFault(path: readonly PropertyKey[], value: unknown, words: readonly string[], expected: string): Fault {
	const given = typeof value === 'string' ? value : actualWords(value);
	const near = nearest(given, words);
	const args = { key: keyOf(path), value: shown(given), expected, ...(near === null ? {} : { nearest: near }) };
	return { code: 'field-value', at: { path: plain(path) }, args };
}

function wordsOf(shape: Shape): readonly string[] {
	if (shape.kind === 'word') return shape.words;
	return shape.kind === 'choice' ? shape.options.flatMap((option) => wordsOf(shapeOf(option))) : [];
}

/** A fault that the schema words itself: its message goes on after the name of the field. */
function ownFault(
	schema: z.core.$ZodType | null,
	path: readonly PropertyKey[],
	value: unknown,
	issue: ZodIssue,
): Fault {
	const given = typeof value === 'string' ? shown(value) : '';
	const args: Args = { key: keyOf(path), value: given, reason: reasonOf(issue) };
	const shape = schema && shapeOf(schema);
	if (shape && isIdShape(shape))
		return { code: 'id-invalid', at: { path: plain(path) }, args: { ...args, ...nearId(given) } };
	return { code: codeOf(issue), at: { path: plain(path) }, args };
}

function isIdShape(shape: Shape): boolean {
	if (shape.kind === 'choice') return shape.options.some((option) => isIdShape(shapeOf(option)));
	return shape.kind === 'scalar' && ID_TYPES.has(shape.type);
}

function nearId(value: string): Args {
	const near = asId(value);
	return near === null || near === value ? {} : { nearest: near };
}

function codeOf(issue: ZodIssue): IssueCode {
	const named: unknown = issue.code === 'custom' ? issue.params?.['issue'] : undefined;
	if (typeof named === 'string' && Object.hasOwn(catalogue, named)) return named as IssueCode;
	return issue.code === 'too_big' ? 'field-length' : 'field-invalid';
}

/** zod’s own wording, which begins with a capital, is replaced; ours goes on after the field’s name. */
function reasonOf(issue: ZodIssue): string {
	if (/^[a-z]/.test(issue.message)) return issue.message;
	if (issue.code === 'too_small') return 'is empty';
	return issue.code === 'too_big' ? 'is too long' : 'is not in the right form';
}

function keyFault(path: readonly PropertyKey[], reason: string): Fault {
	const value = String(path.at(-1) ?? '');
	return {
		code: 'id-invalid',
		at: { path: plain(path), on: 'key' },
		args: { value: shown(value), reason, ...nearId(value) },
	};
}

/** The name of the field that a path leads to; of an item, that of its list. */
function keyOf(path: readonly PropertyKey[]): string {
	return shown(String(path.findLast((step) => typeof step === 'string') ?? ''));
}

function plain(path: readonly PropertyKey[]): (string | number)[] {
	return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

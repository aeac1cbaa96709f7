import type { z } from 'zod';
import type { IssueCode } from '../issues/catalogue.ts';
import { nearest } from '../issues/nearest.ts';
import { describe, optionFor, schemaAt, shapeOf, typeWords, valueAt } from '../schema/shape.ts';
import type { Fault } from './fault.ts';
import {
	allowsReason,
	isNothing,
	missingField,
	outsideWords,
	type Path,
	reasonMissing,
	type Spot,
	unknownField,
	wordsOf,
	wrongKey,
	wrongType,
	wrongValue,
	wrongWord,
} from './field-faults.ts';
import type { Fields } from './fields.ts';

type ZodIssue = z.core.$ZodIssue;

interface Context {
	readonly root: z.core.$ZodType;
	readonly input: Fields;
	readonly hidden: readonly string[];
}

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

/** The faults that an issue of zod stands for. `base`: where the value stands that the issue’s path counts from. */
function faultsOf(context: Context, issue: ZodIssue, base: Path): Fault[] {
	const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
	const value = valueAt(context.input, path);
	if (issue.code === 'unrecognized_keys') {
		const fields = keysAt(context, path);
		return issue.keys.map((key) => unknownField(path, key, fields, valueAt(value, [key])));
	}
	if (issue.code === 'invalid_key') return [wrongKey(path, issue.issues[0]?.message ?? '')];
	const schema = schemaAt(context.root, path, context.input);
	if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
		return [wrongKind(context, path, value), ...otherFields(context, path)];
	}
	if (value === undefined) return [missingField(path, (schema && (describe(schema) || typeWords(schema))) ?? '')];
	const spot: Spot = { path, value, schema };
	if (isNothing(value)) return [wrongType(spot)];
	if (issue.code === 'invalid_union') return unionFaults(context, issue, spot);
	return [plainFault(issue, spot)];
}

function plainFault(issue: ZodIssue, spot: Spot): Fault {
	if (spot.value === 'none' && spot.schema && allowsReason(spot.schema)) return reasonMissing(spot);
	if (issue.code === 'invalid_type') return wrongType(spot);
	if (issue.code === 'invalid_value') return typeof spot.value === 'string' ? wrongWord(spot) : wrongType(spot);
	return wrongValue(spot, issue);
}

/** The faults of the option that a value is meant for, by its form. */
function unionFaults(context: Context, issue: z.core.$ZodIssueInvalidUnion, spot: Spot): Fault[] {
	const shape = spot.schema && shapeOf(spot.schema);
	if (shape?.kind !== 'choice') return [wrongType(spot)];
	const option = optionFor(shape.options, spot.value);
	if (typeof spot.value === 'string' && (option === null || shapeOf(option).kind === 'word')) {
		return [wordsOf(shape).length > 0 ? wrongWord(spot) : wrongType(spot)];
	}
	if (option === null) return [wrongType(spot)];
	const inner = issue.errors[shape.options.indexOf(option)] ?? [];
	return inner.flatMap((each) => faultsOf(context, each, spot.path));
}

/** The word that decides between the kinds of a file, missing or none of them. */
function wrongKind({ root }: Context, path: Path, value: unknown): Fault {
	const words = kindWords(root, String(path.at(-1)));
	if (value === undefined) return missingField(path, `one of ${words.join(', ')}`);
	return outsideWords(path, value, words, words.join(', '));
}

/**
 * Where the kind of a file is not known, zod looks no further. Its other fields are checked as if the kind were the nearest one or,
 * failing that, the one that they fit best.
 */
function otherFields({ root, input, hidden }: Context, path: Path): Fault[] {
	const shape = shapeOf(root);
	const [decider] = path;
	if (shape.kind !== 'choice' || typeof decider !== 'string') return [];
	const { [decider]: kind, ...rest } = input;
	const meant = typeof kind === 'string' ? nearest(kind, kindWords(root, decider)) : null;
	const option =
		shape.options.find((each) => meant !== null && kindsOf(each, decider).includes(meant)) ??
		optionFor(shape.options, rest);
	const word = option && kindsOf(option, decider)[0];
	if (!option || word === undefined) return [];
	return checkSchema(option as z.ZodType, { ...rest, [decider]: word }, hidden).faults;
}

function kindWords(root: z.core.$ZodType, decider: string): string[] {
	const shape = shapeOf(root);
	return shape.kind === 'choice' ? shape.options.flatMap((option) => kindsOf(option, decider)) : [];
}

function kindsOf(option: z.core.$ZodType, decider: string): readonly string[] {
	const field = schemaAt(option, [decider], {});
	return field ? wordsOf(shapeOf(field)) : [];
}

function keysAt({ root, input, hidden }: Context, path: Path): string[] {
	let schema = schemaAt(root, path, input);
	for (let shape = schema && shapeOf(schema); shape?.kind === 'choice'; shape = schema && shapeOf(schema)) {
		schema = optionFor(shape.options, valueAt(input, path));
	}
	const shape = schema && shapeOf(schema);
	return shape?.kind === 'fields' ? Object.keys(shape.fields).filter((key) => !hidden.includes(key)) : [];
}

/**
 * One slip is told once: the field that a misspelt key stands for is not missing as well, and what has the wrong type is not also
 * too long.
 */
function oncePerSlip(faults: readonly Fault[]): Fault[] {
	const told = new Set<string>();
	for (const { code, at, args } of faults) {
		if (!('path' in at)) continue;
		if (code === 'field-unknown') told.add(nameAt('field-missing', at.path.slice(0, -1), args['nearest']));
		if (code !== 'field-type' && code !== 'date-list') continue;
		told.add(nameAt('field-length', at.path)).add(nameAt('field-invalid', at.path));
	}
	return faults.filter(({ code, at, args }) => {
		if (!('path' in at)) return true;
		return !told.has(code === 'field-missing' ? nameAt(code, at.path, args['key']) : nameAt(code, at.path));
	});
}

function nameAt(code: IssueCode, path: Path, key?: string): string {
	return JSON.stringify([code, path, key]);
}

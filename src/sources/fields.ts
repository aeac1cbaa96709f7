import { type Fault, fault, shown } from './fault.ts';

/** The fields of a file as typed, before a schema has seen them. */
export type Fields = Record<string, unknown>;

type Path = readonly (string | number)[];

const MAX_KEYS = 2_000;
const MAX_DEPTH = 8;
const count = new Intl.NumberFormat('en');

/** Names that mean something to JavaScript, and to no field. */
const RESERVED_ANYWHERE = new Set(['__proto__', 'constructor', 'prototype']);
/** Names that mean something to the machinery around a book, each with the reason why a file does not set them. */
const RESERVED: Readonly<Record<string, string>> = {
	id: 'the id is the name of the file',
	slug: 'the address follows from the name of the file',
	layout: 'a book does not choose the layout of its pages',
	draft: 'a book has no drafts; what is not to be read is kept elsewhere',
	astro: 'a book does not configure the engine',
	file: 'a file is known by its place',
};

/** What a file may hold, whatever its schema: a group of fields, not too many, without reserved keys, which are taken out. */
export function checkFields(
	value: unknown,
	reserved: Readonly<Record<string, string>> = {},
	maxKeys: number = MAX_KEYS,
): { fields: Fields | null; faults: Fault[] } {
	if (value === undefined) return { fields: null, faults: [] };
	if (!isNested(value) || Array.isArray(value)) return { fields: null, faults: [fault('front-matter-not-map', 0)] };
	const { keys, depth, reservedInside } = measure(value);
	if (keys > maxKeys) {
		const limit = count.format(maxKeys);
		return { fields: null, faults: [fault('front-matter-too-many-keys', 0, { limit })] };
	}
	if (depth > MAX_DEPTH) {
		return {
			fields: null,
			faults: [{ code: 'front-matter-too-deep', at: { path: deepPath(value) }, args: { limit: String(MAX_DEPTH) } }],
		};
	}
	const faults = removeTop(value as Fields, { ...RESERVED, ...reserved });
	if (reservedInside) removeInside(value, [], faults);
	return { fields: value as Fields, faults };
}

interface Size {
	keys: number;
	depth: number;
	reservedInside: boolean;
}

/** One quick pass; paths are worked out only for what has faults. */
function measure(value: object, level = 1, size: Size = { keys: 0, depth: 0, reservedInside: false }): Size {
	if (level > size.depth) size.depth = level;
	if (Array.isArray(value)) {
		for (const item of value) if (isNested(item)) measure(item, level + 1, size);
		return size;
	}
	for (const key of Object.keys(value)) {
		size.keys += 1;
		if (RESERVED_ANYWHERE.has(key)) size.reservedInside = true;
		const inner = (value as Fields)[key];
		if (isNested(inner)) measure(inner, level + 1, size);
	}
	return size;
}

/** The path of the first value that is nested too deep. */
function deepPath(value: object, path: Path = []): Path {
	if (path.length >= MAX_DEPTH) return path;
	for (const [key, inner] of entriesOf(value)) {
		const found = isNested(inner) ? deepPath(inner, [...path, key]) : [];
		if (found.length >= MAX_DEPTH) return found;
	}
	return [];
}

function removeTop(fields: Fields, reserved: Readonly<Record<string, string>>): Fault[] {
	const faults: Fault[] = [];
	for (const [key, why] of Object.entries(reserved)) {
		if (!Object.hasOwn(fields, key)) continue;
		faults.push({ code: 'key-reserved', at: { path: [key], on: 'key' }, args: { key, why } });
		delete fields[key];
	}
	return faults;
}

function removeInside(value: object, path: Path, faults: Fault[]): void {
	for (const [key, inner] of entriesOf(value)) {
		if (typeof key === 'string' && RESERVED_ANYWHERE.has(key)) {
			faults.push({ code: 'key-reserved', at: { path: [...path, key], on: 'key' }, args: { key: shown(key) } });
			Reflect.deleteProperty(value, key);
		} else if (isNested(inner)) removeInside(inner, [...path, key], faults);
	}
}

function entriesOf(value: object): [string | number, unknown][] {
	return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

function isNested(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

/** Where a key or a value of a YAML text stands. */
export interface YamlPlaces {
	/**
	 * The offset of what a path leads to; where the text does not go so far, of the last thing on the way.
	 * @param within an offset in the value, without the spaces around it.
	 */
	offsetOf(path: readonly (string | number)[], on: 'key' | 'value', within: number | null): number;
}

/** Parses a text once for all its places. A text that cannot be parsed gives the places up to its first error. */
export function yamlPlaces(yaml: string): YamlPlaces {
	const document: Document = parseDocument(yaml, {
		schema: 'failsafe',
		uniqueKeys: false,
		strict: false,
		logLevel: 'silent',
	});
	const root = (document.contents ?? null) as Node | null;
	return {
		offsetOf(path, on, within) {
			const { key, value } = follow(root, path);
			if (on === 'key' && key?.range) return key.range[0];
			if (isScalar(value) && within !== null) return offsetWithin(yaml, value, within);
			return value?.range?.[0] ?? key?.range?.[0] ?? 0;
		},
	};
}

interface Found {
	readonly key: Node | null;
	readonly value: Node | null;
}

function follow(root: Node | null, path: readonly (string | number)[]): Found {
	let found: Found = { key: null, value: root };
	for (const step of path) {
		const next = stepInto(found.value, step);
		if (next === null) return { key: found.key, value: found.value };
		found = next;
	}
	return isEmpty(found.value) && found.key ? { key: found.key, value: found.key } : found;
}

function stepInto(node: Node | null, step: string | number): Found | null {
	if (isSeq(node)) {
		const item = node.items[Number(step)] as Node | undefined;
		return item ? { key: item, value: item } : null;
	}
	if (!isMap(node)) return null;
	const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
	return pair ? { key: pair.key as Node, value: pair.value as Node | null } : null;
}

/** A key with nothing after its colon: there is only the key to point at. */
function isEmpty(node: Node | null): boolean {
	return (
		node === null ||
		(isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1])
	);
}

function offsetWithin(yaml: string, scalar: Scalar, within: number): number {
	const [from, to] = scalar.range ?? [0, 0, 0];
	const source = yaml.slice(from, to);
	const quote = source[0] === '"' || source[0] === "'" ? source[0] : '';
	if (source.includes('\n')) return from + offsetOverLines(source, quote, String(scalar.value).trim().slice(0, within));
	let at = quote.length;
	while (source[at] === ' ') at += 1;
	for (let left = within; left > 0 && at < source.length - quote.length; left -= 1) at += widthAt(source, at, quote);
	return from + at;
}

/** Breaks of lines and indents are spaces of the value, or nothing of it; so what is no space is counted. */
function offsetOverLines(source: string, quote: string, before: string): number {
	let left = before.replace(/\s/g, '').length;
	let at = /^[|>].*\n/.exec(source)?.[0].length ?? quote.length;
	for (; at < source.length - quote.length; at += widthAt(source, at, quote)) {
		if (isSpace(source, at, quote)) continue;
		if (left === 0) break;
		left -= 1;
	}
	return at;
}

function isSpace(source: string, at: number, quote: string): boolean {
	return (quote === '"' ? /^(?:\s|\\[\snt])/ : /^\s/).test(source.slice(at, at + 2));
}

/** How many characters of a quoted scalar stand for the next one of its value. */
function widthAt(source: string, at: number, quote: string): number {
	if (quote === "'" && source[at] === "'") return 2;
	if (quote !== '"' || source[at] !== '\\') return 1;
	const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
	return 2 + (digits[source[at + 1] ?? ''] ?? 0);
}

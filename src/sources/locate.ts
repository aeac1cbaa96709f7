import { words } from '../issues/catalogue.ts';
import type { Issue, LocatedIssue, Place } from '../issues/issue.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { type YamlPlaces, yamlPlaces } from './yaml-places.ts';

/** The places of one file, worked out only as far as they are asked for. */
interface FilePlaces {
	readonly text: string;
	readonly lineStarts: readonly number[];
	yaml: { readonly places: YamlPlaces; readonly offset: number } | null;
}

/**
 * Issues with line, column and words, sorted by file, line, column and code; what is told twice is told once.
 * @param textOf the text of a file of the book; empty when there is none.
 */
export function locate(issues: readonly Issue[], textOf: (file: string) => string): LocatedIssue[] {
	const files = new Map<string, FilePlaces>();
	const placesOf = (file: string): FilePlaces => {
		const known = files.get(file) ?? filePlaces(textOf(file));
		files.set(file, known);
		return known;
	};
	const located = issues.map((issue) => locateOne(issue, placesOf(issue.at.file)));
	return located.sort(inOrder).filter((issue, index) => index === 0 || !isSame(issue, located[index - 1]));
}

function locateOne({ code, at, args, severity: given }: Issue, places: FilePlaces): LocatedIssue {
	const offset = Math.min(offsetOf(at, places), places.text.length);
	const line = lineAt(places.lineStarts, offset);
	const column = offset - (places.lineStarts[line - 1] ?? 0) + 1;
	const { severity, message, hint } = words(code, args);
	return { code, severity: given ?? severity, file: at.file, line, column, message, hint };
}

function offsetOf(at: Place, places: FilePlaces): number {
	if ('offset' in at) return at.offset;
	if (at.path.length === 0) return 0;
	places.yaml ??= yamlOf(at.file, places.text);
	return places.yaml.offset + places.yaml.places.offsetOf(at.path, at.on ?? 'value', at.within ?? null);
}

function yamlOf(file: string, text: string): { places: YamlPlaces; offset: number } {
	if (file.endsWith('.yaml')) return { places: yamlPlaces(text), offset: 0 };
	const split = splitFrontMatter(text);
	if ('code' in split) return { places: yamlPlaces(''), offset: 0 };
	return { places: yamlPlaces(text.slice(split.yaml.from, split.yaml.to)), offset: split.yaml.from };
}

function filePlaces(text: string): FilePlaces {
	const lineStarts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
	return { text, lineStarts, yaml: null };
}

/** The line of an offset, counted from 1. */
function lineAt(lineStarts: readonly number[], offset: number): number {
	let [low, high] = [0, lineStarts.length];
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}

function inOrder(a: LocatedIssue, b: LocatedIssue): number {
	return (
		compare(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compare(a.code, b.code) ||
		compare(a.message, b.message)
	);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function isSame(a: LocatedIssue, b: LocatedIssue | undefined): boolean {
	return b !== undefined && inOrder(a, b) === 0;
}

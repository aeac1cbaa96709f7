import type { MarginRef } from './margin-refs.ts';

/** Short references that stand together in the margin. */
export interface RefGroup {
	/** The name of the marker beside whose line they begin; `null`: beside the first line of the passage. */
	readonly anchor: string | null;
	readonly refs: readonly MarginRef[];
	readonly rows: number;
}

/** So many references stand in a row of the margin. */
const IN_A_ROW = 3;
/** In points: the height of a row, the least height of a line of text, and what lies between a passage and the next. */
const [ROW, LINE, GAP] = [10, 13, 7];
/** No line of print holds more characters. */
const IN_A_LINE = 88;
/** Five lines or so. The browser takes time by the square of the number of anchors: shorter passages, seldom divided, do without. */
const LONG = 350;

const PARAGRAPH = /^<(?:p|ul|ol|blockquote)\b/;
const MARKERS = /<sup class="cite">(.*?)<\/sup>/gs;

/** The markers of one place that bring references which no earlier one has brought. */
interface Place {
	/** How many characters of text precede it, and where its markup begins. */
	readonly at: number;
	readonly index: number;
	readonly number: number;
	readonly refs: readonly MarginRef[];
}

/**
 * Puts the references of a passage beside the lines that cite them, so that they go to the next page with these; the markers that lead a
 * group are named in `html`. Lines are not known before there is a page: groups are kept so far apart that they cannot meet.
 */
export function besideLines(html: string, refs: readonly MarginRef[]): { html: string; groups: readonly RefGroup[] } {
	const whole = { html, groups: refs.length === 0 ? [] : [{ anchor: null, refs, rows: rowsOf(refs) }] };
	if (!PARAGRAPH.test(html) || lengthOf(html) < LONG) return whole;
	const places = groupedFromEnd(grouped(placesOf(html, refs)), lengthOf(html));
	const placed = places.reduce((sum, place) => sum + place.refs.length, 0);
	if (places.length === 0 || placed < refs.length) return whole;
	let named = html;
	for (const { index, number } of places.toReversed())
		named = `${named.slice(0, index)}<sup data-anchor="${anchorOf(number)}"${named.slice(index + '<sup'.length)}`;
	const groups = places.map((place) => ({
		anchor: anchorOf(place.number),
		refs: place.refs,
		rows: rowsOf(place.refs),
	}));
	return { html: named, groups };
}

function anchorOf(number: number): string {
	return `--cite-${number}`;
}

function rowsOf(refs: readonly MarginRef[]): number {
	return Math.ceil(refs.length / IN_A_ROW);
}

function lengthOf(html: string): number {
	return html
		.replace(MARKERS, '')
		.replace(/<[^>]*>/g, '')
		.replace(/&\w+;/g, '&').length;
}

function placesOf(html: string, refs: readonly MarginRef[]): Place[] {
	const left = new Map(refs.map((ref) => [ref.number, ref]));
	return [...html.matchAll(MARKERS)].flatMap(({ index, 1: markers = '' }): Place[] => {
		const numbers = (markers.replace(/<[^>]*>/g, '').match(/\d+/g) ?? []).map(Number);
		const own = numbers.flatMap((number) => {
			const ref = left.get(number);
			left.delete(number);
			return ref ? [ref] : [];
		});
		const [first] = own;
		return first ? [{ at: lengthOf(html.slice(0, index)), index, number: first.number, refs: own }] : [];
	});
}

function joined(first: Place, second: Place): Place {
	return { ...first, refs: [...first.refs, ...second.refs] };
}

/** Places that might stand too close below each other are joined. */
function grouped(places: readonly Place[]): Place[] {
	const groups: Place[] = [];
	for (const place of places) {
		const last = groups.at(-1);
		const lines = last ? Math.ceil((rowsOf(last.refs) * ROW) / LINE) : 0;
		if (last && place.at - last.at < lines * IN_A_LINE) groups.splice(-1, 1, joined(last, place));
		else groups.push(place);
	}
	return groups;
}

/** The last group must not reach beyond the passage: if it might, it begins with the one before. None is left where one alone would. */
function groupedFromEnd(groups: readonly Place[], length: number): readonly Place[] {
	const last = groups.at(-1);
	if (!last) return [];
	const lines = Math.floor((length - last.at) / IN_A_LINE) + 1;
	if (rowsOf(last.refs) * ROW <= lines * LINE + GAP) return groups;
	const before = groups.at(-2);
	return before ? groupedFromEnd([...groups.slice(0, -2), joined(before, last)], length) : [];
}

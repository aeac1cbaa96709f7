/** When a word is divided. */
interface Limits {
	/** What part of its width a line must otherwise leave empty. */
	readonly zone: number;
	/** How many lines in a row may end with a divided word. */
	readonly most: number;
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

/**
 * Decides in each block about the first soft hyphen at which a line ends and which has not been decided about: it stays, or goes with
 * the others of its word. Those before it go. Each decision moves the lines that follow; so it is called again and again.
 * @returns how many blocks have been changed
 */
export function decideDivisions({ zone, most }: Limits): number {
	interface Place {
		readonly text: Text;
		readonly at: number;
	}
	const range = document.createRange();
	const rectsOf = (text: Text, at: number): readonly DOMRect[] => {
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		return [...range.getClientRects()];
	};
	// A letter that begins a line after a hyphen has two places: the end of the line before is its first.
	const before = ({ text, at }: Place): number | undefined => rectsOf(text, at - 1)[0]?.top;
	const after = ({ text, at }: Place): number | undefined => rectsOf(text, at + 1).at(-1)?.top;
	const wordOf = ({ text, at }: Place): readonly [from: number, to: number] => {
		const from = at - (/[\p{L}\u00AD]+$/u.exec(text.data.slice(0, at))?.[0].length ?? 0);
		return [from, at + (/^[\p{L}\u00AD]+/u.exec(text.data.slice(at))?.[0].length ?? 0)];
	};
	const isNeeded = (block: HTMLElement, place: Place): boolean => {
		const { left, right, width } = block.getBoundingClientRect();
		const { paddingLeft, paddingRight, direction } = getComputedStyle(block);
		const [start, end] = [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)];
		const word = rectsOf(place.text, wordOf(place)[0])[0];
		if (!word || width === 0) return false;
		const empty = direction === 'rtl' ? word.right - start : end - word.left;
		return empty >= zone * (end - start);
	};
	const isRow = (places: readonly Place[], at: number): boolean => {
		let [row, line] = [0, before(places[at] as Place)];
		for (const place of places.slice(0, at).reverse()) {
			if (Math.abs((after(place) ?? 0) - (line ?? 0)) > 4) break;
			row += 1;
			line = before(place);
		}
		return row >= most;
	};
	const blocks = new Map<HTMLElement, Place[]>();
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
		if (!text.data.includes('\u00AD')) continue;
		let block = text.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		if (!block) continue;
		const places = blocks.get(block) ?? [];
		blocks.set(block, places);
		for (const { index } of text.data.matchAll(/\u00AD/g)) places.push({ text, at: index });
	}
	const removed: Place[] = [];
	let changed = 0;
	for (const [block, places] of blocks) {
		const kept = Number(block.dataset['divisions'] ?? 0);
		if (places.length === kept) continue;
		changed += 1;
		const end = places.findIndex((place, index) => index >= kept && before(place) !== after(place));
		const place = places[end];
		const isKept = place !== undefined && isNeeded(block, place) && !isRow(places, end);
		const [from, to] = place ? wordOf(place) : [0, 0];
		const isDecided = (each: Place, index: number): boolean =>
			!place || index <= end || (each.text === place.text && each.at >= from && each.at < to);
		removed.push(...places.filter((each, n) => n >= kept && !(isKept && n === end) && isDecided(each, n)));
		if (isKept) block.dataset['divisions'] = String(kept + 1);
	}
	// From the last: what stands before a soft hyphen keeps its place. All lines have been looked at, none has moved yet.
	for (const { text, at } of removed.reverse()) text.deleteData(at, 1);
	return changed;
}

/** Takes out what the last decisions have moved away from the end of its line, and what nothing was decided about. */
export function forgetDivisions(): void {
	const range = document.createRange();
	const rectsOf = (text: Text, at: number): readonly DOMRect[] => {
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		return [...range.getClientRects()];
	};
	for (const block of document.querySelectorAll('[data-divisions]')) block.removeAttribute('data-divisions');
	const removed: [Text, number][] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
		for (const { index } of text.data.matchAll(/\u00AD/g)) {
			if (rectsOf(text, index - 1)[0]?.top === rectsOf(text, index + 1).at(-1)?.top) removed.push([text, index]);
		}
	}
	for (const [text, at] of removed.reverse()) text.deleteData(at, 1);
}

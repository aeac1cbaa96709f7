/** Compares a copy that a reader pastes, chooses or drops with the quotes of the page. Runs deferred, as a classic script. */
import { bestFit, type Compared, count } from './verify/best-fit.ts';
import { compareCopy, copyText } from './verify/compare-copy.ts';
import { type QuoteList, quoteLists, showMark } from './verify/quote-list.ts';
import { isSameFile, sameFileWords } from './verify/same-file.ts';

const WAIT_MS = 250;
const MAX_BYTES = 20 * 1024 * 1024;

const panel = document.querySelector('[data-check-copy]');
const select = panel?.querySelector<HTMLSelectElement>('[data-copy-article]');
const input = panel?.querySelector<HTMLTextAreaElement>('[data-copy-text]');
const file = panel?.querySelector<HTMLInputElement>('[data-copy-file]');
const status = panel?.querySelector('[data-copy-status]');
const lists = quoteLists();

/** The copy that is compared; files keep their bytes, for their hash. */
let bytes: Uint8Array<ArrayBuffer> | null = null;
let turn = 0;

function say(...lines: readonly string[]): void {
	status?.replaceChildren(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		}),
	);
}

function clearMarks(): void {
	for (const { quotes } of lists) for (const { mark } of quotes) showMark(mark, null);
}

/** The article that was chosen, else the one that the copy fits best, if it fits any. */
function compared(text: string): Compared<QuoteList> | undefined {
	const chosen = lists.filter(({ code }) => !select?.value || code === select.value);
	const all = chosen.map((list) => ({ list, found: compareCopy(text, list.quotes) }));
	return select?.value ? all[0] : bestFit(all);
}

async function compare(): Promise<void> {
	const own = ++turn;
	clearMarks();
	if (bytes === null || bytes.length === 0) return say();
	let text: string;
	try {
		text = copyText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return say('This file is not UTF-8 text. Save the article as text (UTF-8), or paste it.');
	}
	if (text.trim() === '')
		return say('There is no text in your copy. Paste the text of an article, or choose a file that holds it.');
	const best = compared(text);
	if (!best) return say('Your copy fits none of the articles: no quote of any of them stands in it.');
	const { list, found } = best;
	const same = await isSameFile(bytes, list.sha256);
	if (own !== turn) return;
	for (const [i, { mark }] of list.quotes.entries()) showMark(mark, found[i] ?? null);
	const parts = [
		`${count(found, 'found')} of ${found.length} quotes of ${list.code} (${list.title}) found in your copy`,
		`${count(found, 'absent')} not found`,
		`${count(found, 'ambiguous')} ambiguous`,
	];
	say(`${parts.join(', ')}. Each is marked in the list below.`, sameFileWords(same));
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function compareSoon(): void {
	clearTimeout(waiting);
	waiting = setTimeout(() => void compare(), WAIT_MS);
}

async function take(chosen: File | undefined): Promise<void> {
	if (!chosen) return;
	if (input) input.value = '';
	bytes = null;
	if (chosen.size > MAX_BYTES) {
		clearMarks();
		return say('This file is larger than 20 MB. Save the article alone.');
	}
	bytes = new Uint8Array(await chosen.arrayBuffer());
	compareSoon();
}

input?.addEventListener('input', () => {
	if (file) file.value = '';
	bytes = new TextEncoder().encode(input.value);
	compareSoon();
});
file?.addEventListener('change', () => void take(file.files?.[0]));
select?.addEventListener('change', compareSoon);
panel?.addEventListener('dragover', (event) => event.preventDefault());
panel?.addEventListener('drop', (event) => {
	if (!(event instanceof DragEvent) || !event.dataTransfer?.files.length) return;
	event.preventDefault();
	void take(event.dataTransfer.files[0]);
});
panel?.querySelector('[data-copy-clear]')?.addEventListener('click', () => {
	if (input) input.value = '';
	if (file) file.value = '';
	bytes = null;
	void compare();
});

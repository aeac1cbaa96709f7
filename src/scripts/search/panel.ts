import { type Engine, loadEngine } from './engine.ts';
import { resultItem } from './results.ts';

const STEP = 10;
const WAIT_MS = 120;
const FACETS = [
	['kind', 'Kind of page'],
	['entity', 'Kind of entity'],
	['publisher', 'Publisher'],
	['year', 'Year'],
] as const;

/** A search form with its results, built into an element. Used by the search page and by the dialog. */
export interface Panel {
	readonly input: HTMLInputElement;
	/** Searches for a term at once. */
	search(term: string): void;
}

export function buildPanel(into: Element, root: string, onTerm: (term: string) => void = () => {}): Panel {
	const { form, input, facets, status, list, more } = build(into);
	let shown = 0;
	let latest = 0;
	const selected = () =>
		Object.fromEntries([...facets].flatMap(([name, select]) => (select.value ? [[name, select.value]] : [])));
	const run = async () => {
		const turn = ++latest;
		const term = input.value.trim();
		onTerm(term);
		const filters = selected();
		if (term === '' && Object.keys(filters).length === 0) return clear();
		try {
			const engine = await loadEngine(root);
			const found = await engine.debouncedSearch(term === '' ? null : term, { filters }, WAIT_MS);
			if (found === null || turn !== latest) return;
			clear();
			status.textContent = countWords(found.results.length, term);
			const show = async () => {
				const hits = await Promise.all(found.results.slice(shown, shown + STEP).map((result) => result.data()));
				if (turn !== latest) return;
				list.append(...hits.map((hit) => resultItem(hit, term)));
				shown += hits.length;
				more.hidden = shown >= found.results.length;
				more.onclick = () => void show();
			};
			await show();
		} catch {
			status.textContent = failure();
		}
	};
	const clear = () => {
		shown = 0;
		list.replaceChildren();
		status.textContent = '';
		more.hidden = true;
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void run();
	});
	input.addEventListener('input', () => void run());
	for (const select of facets.values()) select.addEventListener('change', () => void run());
	input.addEventListener('focus', () => void fillFacets(root, facets), { once: true });
	return {
		input,
		search(term) {
			input.value = term;
			void fillFacets(root, facets);
			void run();
		},
	};
}

function build(into: Element) {
	const form = document.createElement('form');
	form.setAttribute('role', 'search');
	form.className = 'search-form';
	const input = document.createElement('input');
	Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false, dir: 'auto' });
	const facets = new Map<string, HTMLSelectElement>();
	const row = document.createElement('div');
	row.className = 'search-facets data';
	for (const [name, words] of FACETS) {
		const select = document.createElement('select');
		select.disabled = true;
		select.append(new Option(`${words}: any`, ''));
		facets.set(name, select);
		row.append(labelled(words, select));
	}
	form.append(labelled('Search the book', input), row);
	const status = document.createElement('p');
	status.className = 'search-status data';
	status.setAttribute('role', 'status');
	const list = document.createElement('ol');
	list.className = 'search-results';
	const more = document.createElement('button');
	Object.assign(more, { type: 'button', hidden: true, textContent: 'More results', className: 'quiet-button' });
	into.append(form, status, list, more);
	return { form, input, facets, status, list, more };
}

function labelled(words: string, control: HTMLElement): HTMLElement {
	const label = document.createElement('label');
	const text = document.createElement('span');
	text.className = 'visually-hidden';
	text.textContent = words;
	label.append(text, control);
	return label;
}

async function fillFacets(root: string, facets: ReadonlyMap<string, HTMLSelectElement>): Promise<void> {
	const counts = await loadEngine(root).then(
		(engine: Engine) => engine.filters(),
		() => ({}) as Record<string, never>,
	);
	for (const [name, select] of facets) {
		if (select.options.length > 1) continue;
		const values = Object.entries(counts[name] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
		for (const [value, count] of values) select.append(new Option(`${value} (${count})`, value));
		select.disabled = values.length === 0;
	}
}

function countWords(count: number, term: string): string {
	const what = term === '' ? '' : ` for “${term}”`;
	if (count === 0) return `Nothing found${what}. Another spelling, or fewer words, may help.`;
	return `${count} ${count === 1 ? 'page' : 'pages'}${what}`;
}

function failure(): string {
	return location.protocol === 'file:'
		? 'A page opened from disk cannot search. Serve the folder (npm run briefbook -- preview) or put it on a web server.'
		: 'The search index could not be loaded.';
}

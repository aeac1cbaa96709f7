const FACETS = [
	['kind', 'Kind of page'],
	['entity-kind', 'Kind of entity'],
	['publisher', 'Publisher'],
	['year', 'Year'],
] as const;

/** The form of a search, its status line and its list of results. */
export interface Form {
	readonly element: HTMLFormElement;
	readonly input: HTMLInputElement;
	readonly facets: ReadonlyMap<string, HTMLSelectElement>;
	readonly status: HTMLElement;
	readonly list: HTMLOListElement;
	readonly more: HTMLButtonElement;
}

/** Builds a form at the end of an element. */
export function buildForm(into: Element): Form {
	const element = document.createElement('form');
	element.setAttribute('role', 'search');
	element.className = 'search-form';
	const input = document.createElement('input');
	Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false, dir: 'auto' });
	const row = document.createElement('div');
	row.className = 'search-facets data';
	const facets = new Map<string, HTMLSelectElement>();
	for (const [name, words] of FACETS) {
		const select = facet(words);
		facets.set(name, select);
		row.append(labelled(words, select));
	}
	element.append(labelled('Search the book', input), row);
	const status = document.createElement('p');
	status.className = 'search-status data';
	status.setAttribute('role', 'status');
	const list = document.createElement('ol');
	list.className = 'search-results';
	const more = document.createElement('button');
	Object.assign(more, { type: 'button', hidden: true, textContent: 'More results', className: 'quiet-button' });
	into.append(element, status, list, more);
	return { element, input, facets, status, list, more };
}

function facet(words: string): HTMLSelectElement {
	const select = document.createElement('select');
	select.disabled = true;
	select.append(new Option(`${words}: any`, ''));
	return select;
}

function labelled(words: string, control: HTMLElement): HTMLElement {
	const label = document.createElement('label');
	const text = document.createElement('span');
	text.className = 'visually-hidden';
	text.textContent = words;
	label.append(text, control);
	return label;
}

/** What the reader has chosen, by facet. */
export function chosen(facets: Form['facets']): Record<string, string> {
	return Object.fromEntries([...facets].flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]])));
}

/** Offers the values that the index has, each with how many pages it would leave. */
export function fillFacets(facets: Form['facets'], counts: Readonly<Record<string, Record<string, number>>>): void {
	for (const [name, select] of facets) {
		if (select.options.length > 1) continue;
		const values = Object.entries(counts[name] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
		select.append(...values.map(([value, count]) => new Option(`${value} (${count})`, value)));
		select.disabled = values.length === 0;
	}
}

import { canSearch, type Engine, type Hit, loadEngine } from './engine.ts';
import { buildForm, chosen, type Form, fillFacets } from './form.ts';
import { walkByArrows } from './keys.ts';
import { resultCount } from './result-count.ts';
import { byName, resultItem } from './results.ts';

const STEP = 10;
const WAIT_MS = 120;
const NO_SEARCH =
	'A page opened from disk cannot search. Put the folder on a web server, or run: npm run briefbook -- preview';

/** A search form with its results, built into an element. Used by the search page and by the dialog. */
export interface Panel {
	readonly input: HTMLInputElement;
	/** Searches for a term at once. */
	search(term: string): void;
}

/** @param onTerm hears of every term that is searched for, and of the empty one */
export function buildPanel(into: Element, root: string, onTerm: (term: string) => void = () => {}): Panel {
	const form = buildForm(into);
	const run = canSearch ? searcher(form, root, onTerm) : () => {};
	if (!canSearch) form.status.textContent = NO_SEARCH;
	form.element.addEventListener('submit', (event) => {
		event.preventDefault();
		run(() => form.list.querySelector('a')?.focus());
	});
	form.input.addEventListener('input', () => run());
	for (const select of form.facets.values()) select.addEventListener('change', () => run());
	form.input.addEventListener('focus', () => void offerFacets(root, form), { once: true });
	walkByArrows(form.input, form.list);
	return {
		input: form.input,
		search(term) {
			form.input.value = term;
			run();
		},
	};
}

/** What searches for whatever the form says, shows what is found unless the form has changed meanwhile, and then calls `done`. */
function searcher(form: Form, root: string, onTerm: (term: string) => void): (done?: () => void) => void {
	let latest = 0;
	const search = async (done: () => void) => {
		const turn = ++latest;
		const term = form.input.value.trim();
		onTerm(term);
		const filters = chosen(form.facets);
		if (term === '' && Object.keys(filters).length === 0) return clear(form);
		const engine = await loadEngine(root);
		const found = await engine.debouncedSearch(term === '' ? null : term, { filters }, WAIT_MS);
		if (found === null || turn !== latest) return;
		const pages = await loaded(found, 0);
		if (turn !== latest) return;
		clear(form);
		form.status.textContent = resultCount(found.results.length, term);
		show(form, found, pages.sort(byName(term)), term);
		done();
	};
	return (done = () => {}) => {
		search(done).catch(() => {
			clear(form);
			form.status.textContent = 'The search index could not be loaded.';
		});
	};
}

type Found = NonNullable<Awaited<ReturnType<Engine['debouncedSearch']>>>;

function loaded({ results }: Found, start: number): Promise<Hit[]> {
	return Promise.all(results.slice(start, start + STEP).map((result) => result.data()));
}

function show(form: Form, found: Found, hits: readonly Hit[], term: string): void {
	const { list, more } = form;
	const items = hits.map((hit) => resultItem(hit, term));
	list.append(...items);
	const shown = list.childElementCount;
	more.hidden = shown >= found.results.length;
	more.onclick = async () => {
		more.hidden = true;
		const next = await loaded(found, shown);
		// Another search has replaced the list.
		if (!items[0]?.isConnected) return;
		show(form, found, next, term);
		list.children[shown]?.querySelector('a')?.focus();
	};
}

function clear({ list, status, more }: Form): void {
	list.replaceChildren();
	status.textContent = '';
	more.hidden = true;
}

async function offerFacets(root: string, { facets }: Form): Promise<void> {
	if (!canSearch) return;
	// A search that fails says so itself.
	const counts = await loadEngine(root).then(
		(engine) => engine.filters(),
		() => ({}),
	);
	fillFacets(facets, counts);
}

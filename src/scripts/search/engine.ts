/** What this site uses of Pagefind's browser API (pagefind.app/docs/api). */
export interface Engine {
	filters(): Promise<Record<string, Record<string, number>>>;
	/** `null` when another search followed within `wait` milliseconds. */
	debouncedSearch(
		term: string | null,
		options: { filters: Record<string, string> },
		wait: number,
	): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

/** A part of a page below a heading with an anchor. */
export interface Place {
	readonly title: string;
	readonly url: string;
	/** HTML that Pagefind has escaped, with <mark> around what was found. */
	readonly excerpt: string;
	readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface Hit {
	readonly url: string;
	/** HTML that Pagefind has escaped, with <mark> around what was found. */
	readonly excerpt: string;
	/** Plain text, not escaped: never to be used as HTML. */
	readonly meta: Readonly<Record<string, string>>;
	readonly sub_results: readonly Place[];
}

interface Module {
	createInstance(options: Record<string, unknown>): Engine;
}

let engine: Promise<Engine> | null = null;

/** A page opened from disk may not read the index, which the browser would have to fetch. */
export const canSearch = location.protocol !== 'file:';

/** Loads the index once, from the site's root as seen from this page. */
export function loadEngine(root: string): Promise<Engine> {
	engine ??= start(root);
	return engine;
}

async function start(root: string): Promise<Engine> {
	const base = new URL(root === '' ? './' : root, location.href);
	const loaded: Module = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', base).href);
	return loaded.createInstance({
		baseUrl: base.pathname,
		// A worker would need a policy for Trusted Types of its own.
		noWorker: true,
		excerptLength: 24,
		ranking: { metaWeights: { title: 5, aliases: 4 } },
	});
}

/** What this site uses of Pagefind's browser API (pagefind.app/docs/api). */
export interface Engine {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	debouncedSearch(
		term: string | null,
		options: { filters: Record<string, string> },
		wait: number,
	): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

export interface Hit {
	readonly url: string;
	/** HTML that Pagefind has escaped, with <mark> around what was found. */
	readonly excerpt: string;
	/** Plain text, not escaped: never to be used as HTML. */
	readonly meta: Readonly<Record<string, string>>;
	readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

let engine: Promise<Engine> | null = null;

/** Loads the index once, from the site's root as seen from this page. */
export function loadEngine(root: string): Promise<Engine> {
	engine ??= start(root);
	return engine;
}

async function start(root: string): Promise<Engine> {
	const base = new URL(root === '' ? './' : root, location.href);
	const loaded: Engine = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', base).href);
	await loaded.options({
		baseUrl: base.pathname,
		noWorker: true,
		excerptLength: 24,
		ranking: { metaWeights: { title: 5, aliases: 4 } },
	});
	await loaded.init();
	return loaded;
}

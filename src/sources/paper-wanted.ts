/** What is made besides the site: PDF and EPUB, or the EPUB alone where there is no browser. */
export type PaperWanted = 'all' | 'epub' | null;

/**
 * What the environment asks for: `BRIEFBOOK_PAPER` is `1` or `epub`. Without it a site has no page that holds the whole book: one of
 * thousands of pages must not make it at every build.
 */
export function paperWanted(environment: NodeJS.ProcessEnv = process.env): PaperWanted {
	const wanted = environment['BRIEFBOOK_PAPER'];
	if (wanted === '1') return 'all';
	return wanted === 'epub' ? 'epub' : null;
}

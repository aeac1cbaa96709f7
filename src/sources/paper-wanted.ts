/**
 * What is made besides the site: PDF and EPUB, or the EPUB alone where there is no browser. `alone`: the pages that are printed, and
 * none of the site.
 */
export type PaperWanted = 'all' | 'epub' | 'alone' | null;

/**
 * What the environment asks for: `BRIEFBOOK_PAPER` is `1`, `epub` or `alone`. Without it a site has no page that holds the whole book: one of
 * thousands of pages must not make it at every build.
 */
export function paperWanted(environment: NodeJS.ProcessEnv = process.env): PaperWanted {
	const wanted = environment['BRIEFBOOK_PAPER'];
	if (wanted === '1') return 'all';
	return wanted === 'epub' || wanted === 'alone' ? wanted : null;
}

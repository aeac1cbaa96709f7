/** In code points: a longer term is repeated only in its beginning, so that the results stay in sight. */
const MOST_OF_TERM = 60;

/** How much was found, in words. The empty term is that of a search by facets alone. */
export function resultCount(count: number, term: string): string {
	const what = term === '' ? '' : ` for “${beginning(term)}”`;
	if (count === 0) return `Nothing found${what}. Another spelling, or fewer words, may help.`;
	return `${count} ${count === 1 ? 'page' : 'pages'}${what}`;
}

function beginning(term: string): string {
	const letters = [...term];
	return letters.length <= MOST_OF_TERM ? term : `${letters.slice(0, MOST_OF_TERM).join('').trimEnd()} …`;
}

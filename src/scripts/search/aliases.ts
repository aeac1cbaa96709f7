/** What stands between the aliases of a page in the index; `components/frame/SearchFields.astro` writes it. */
const SEPARATOR = ' · ';

/** Folds case and accents, so that "Raïsi" and "raisi" are one. */
function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The spellings of a page that a search term met and that its title does not show, at most three. */
export function matchedAliases(term: string, title: string, aliases: string | undefined): string[] {
	const words = fold(term)
		.split(/\s+/)
		.filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
	if (aliases === undefined || words.length === 0) return [];
	const shown = fold(title);
	return aliases
		.split(SEPARATOR)
		.filter((alias) => {
			const folded = fold(alias);
			return words.some((word) => folded.includes(word) && !shown.includes(word));
		})
		.slice(0, 3);
}

/** Whether a term is a whole name of a page: its title or one of its other spellings. */
export function isNameOf(term: string, title: string, aliases: string | undefined): boolean {
	const folded = fold(term);
	return [title, ...(aliases?.split(SEPARATOR) ?? [])].some((name) => fold(name) === folded);
}

const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });

/** A language tag in English: `fa` is "Persian", `fa-Latn` "Persian (Latin)". */
export function languageWords(tag: string): string {
	return names.of(tag) ?? tag;
}

const primary = new Map<string, string>();

/** The language of a tag without script and region: `fa-Latn` is `fa`. */
export function primaryLanguage(tag: string): string {
	const known = primary.get(tag) ?? new Intl.Locale(tag).language;
	primary.set(tag, known);
	return known;
}

const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });

/** A language tag in English: `fa` is "Persian", `fa-Latn` "Persian (Latin)". */
export function languageWords(tag: string): string {
	return names.of(tag) ?? tag;
}

/** How a byte from 128 to 159 reads in the encoding of old Windows; the rest are the characters of the same number. */
const WINDOWS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));
const byteOf = (character: string): number => {
	const at = WINDOWS.indexOf(character);
	return at === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + at;
};

const FOLLOWING = `[\\u0080-\\u00bf${WINDOWS}]`;
/**
 * UTF-8 that was read as Windows-1252: typographic signs and Latin letters, whose first bytes end no word of their own, and runs of
 * Cyrillic, Arabic and Hebrew letters.
 */
const MISREAD = new RegExp(`â[€‚„]${FOLLOWING}|[ÂÃ]${FOLLOWING}|(?:[ÐÑØÙÚÛ×]${FOLLOWING}){2,}|\\ufffd`, 'gu');
/** A first look, since most texts have none of them. */
const SUSPECT = /[âÂÃÐÑØÙÚÛ×\ufffd]/;
const strict = new TextDecoder('utf-8', { fatal: true });

export interface LostCharacter {
	readonly offset: number;
	readonly written: string;
	/** What stood there before it was read in the wrong encoding; `null` where nobody can tell. */
	readonly meant: string | null;
}

/** Characters that were lost when a text was read in the wrong encoding: `â€™` for an apostrophe, `�`. At most a hundred. */
export function lostCharacters(text: string): LostCharacter[] {
	if (!SUSPECT.test(text)) return [];
	const found: LostCharacter[] = [];
	for (const { 0: written, index } of text.matchAll(MISREAD)) {
		if (found.length === 100) break;
		if (written === '\ufffd') found.push({ offset: index, written, meant: null });
		const meant = decoded(written);
		if (meant !== null) found.push({ offset: index, written, meant });
	}
	return found;
}

function decoded(written: string): string | null {
	try {
		return strict.decode(Uint8Array.from(written, byteOf));
	} catch {
		return null;
	}
}

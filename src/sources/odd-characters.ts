/**
 * Characters that hide what a text says: controls, bidirectional controls (CVE-2021-42574), zero-width and other invisible
 * characters, tags, the soft hyphen. Tab and line feed are plain; carriage returns have a fault of their own.
 */
const ODD =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** Persian writes it inside words, between Arabic letters; elsewhere it only hides. */
const ZERO_WIDTH_NON_JOINER = '\u200c';
const ARABIC_LETTER = /^\p{Script=Arabic}$/u;

const NAMES: Readonly<Record<string, string>> = {
	'\u0000': 'null',
	'\u00ad': 'soft hyphen',
	'\u061c': 'Arabic letter mark',
	'\u200b': 'zero-width space',
	'\u200c': 'zero-width non-joiner outside Arabic script',
	'\u200d': 'zero-width joiner',
	'\u200e': 'left-to-right mark',
	'\u200f': 'right-to-left mark',
	'\u2028': 'line separator',
	'\u2029': 'paragraph separator',
	'\u202a': 'left-to-right embedding',
	'\u202b': 'right-to-left embedding',
	'\u202c': 'pop directional formatting',
	'\u202d': 'left-to-right override',
	'\u202e': 'right-to-left override',
	'\u2060': 'word joiner',
	'\u2066': 'left-to-right isolate',
	'\u2067': 'right-to-left isolate',
	'\u2068': 'first strong isolate',
	'\u2069': 'pop directional isolate',
	'\ufeff': 'byte order mark inside the text',
};

export interface OddCharacter {
	readonly offset: number;
	/** As a reader can see it: `U+202E right-to-left override`. */
	readonly name: string;
}

/** The odd characters of a text, in order; of a long run of them the first hundred. */
export function oddCharacters(text: string): OddCharacter[] {
	const found: OddCharacter[] = [];
	ODD.lastIndex = 0;
	for (let match = ODD.exec(text); match && found.length < 100; match = ODD.exec(text)) {
		const offset = match.index;
		if (match[0] === ZERO_WIDTH_NON_JOINER && standsBetweenArabicLetters(text, offset)) continue;
		found.push({ offset, name: nameOf(match[0]) });
	}
	return found;
}

/** A text with its odd characters and line ends spelled out, for file names and other words that an author did not write as text. */
export function visible(text: string): string {
	return text
		.replace(ODD, (character) => `[${codePoint(character)}]`)
		.replace(/[\t\n\r]/g, (character) => `[${codePoint(character)}]`);
}

function standsBetweenArabicLetters(text: string, offset: number): boolean {
	return ARABIC_LETTER.test(text[offset - 1] ?? '') && ARABIC_LETTER.test(text[offset + 1] ?? '');
}

function nameOf(character: string): string {
	const kind = character.startsWith('\udb40') ? 'tag character' : (NAMES[character] ?? '');
	return `${codePoint(character)} ${kind}`.trimEnd();
}

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

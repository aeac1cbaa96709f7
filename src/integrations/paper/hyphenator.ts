/** The letters of a word that stay together at its beginning and at its end. */
const ENDS = 3;
const SOFT_HYPHEN = '\u00AD';

/** Writes a word with a soft hyphen in each place where it may be divided. */
export type Hyphenate = (word: string) => string;

/** What can name a folder of patterns, and nothing else. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/;

/**
 * How words of a language are divided, by the patterns of TeX: those of its own tag (`en-GB`), else of the language (`en`).
 * @returns `null` for a language without patterns
 */
export async function hyphenator(language: string): Promise<Hyphenate | null> {
	const tag = language.toLowerCase();
	if (!TAG.test(tag)) return null;
	for (const name of new Set([tag, tag.split('-')[0] ?? tag])) {
		const patterns = await patternsOf(name);
		if (patterns) return (word) => withoutEnds(patterns.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN }));
	}
	return null;
}

interface Patterns {
	hyphenateSync(text: string, options: { hyphenChar: string }): string;
}

async function patternsOf(name: string): Promise<Patterns | null> {
	try {
		const { default: patterns } = (await import(`hyphen/${name}/index.js`)) as { default: Patterns };
		return patterns;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
		throw error;
	}
}

/** A word without the places too near to its ends. */
function withoutEnds(word: string): string {
	const parts = word.split(SOFT_HYPHEN);
	const { length } = parts.join('');
	let at = 0;
	let text = '';
	for (const part of parts) {
		const divides = at >= ENDS && length - at >= ENDS;
		text += divides ? SOFT_HYPHEN + part : part;
		at += part.length;
	}
	return text;
}

import type { Random } from './random.ts';

/*
 * Words of a language that does not exist, so that no generated sentence says anything of the world. Each syllable is one onset
 * and one vowel: a word can be taken apart in one way only, and so two numbers never make the same word.
 */
const ONSETS = [
	'b',
	'd',
	'f',
	'g',
	'k',
	'l',
	'm',
	'n',
	'p',
	'r',
	's',
	't',
	'v',
	'z',
	'br',
	'dr',
	'gr',
	'kr',
	'st',
	'tr',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CYRILLIC: Readonly<Record<string, string>> = {
	...{ a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'и', k: 'к', l: 'л', m: 'м' },
	...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', z: 'з' },
};
/** Common words, so that sentences break and search weighs them as it does English ones. */
const SMALL = [
	'the',
	'of',
	'and',
	'in',
	'to',
	'that',
	'with',
	'for',
	'by',
	'on',
	'as',
	'was',
	'is',
	'had',
	'not',
	'from',
];

const LEXICON = 6_000;
const SYLLABLES = ONSETS.length * VOWELS.length;
/** Coprime to every power of ten: multiplying by it scatters neighbouring numbers, and brings each back once. */
const SCATTER = 7919;

/** The word that has this number among all words of so many syllables. */
export function word(number: number, syllables: number): string {
	let rest = (number * SCATTER) % SYLLABLES ** syllables;
	let letters = '';
	for (let i = 0; i < syllables; i += 1) {
		const digit = rest % SYLLABLES;
		letters += `${ONSETS[Math.floor(digit / VOWELS.length)]}${VOWELS[digit % VOWELS.length]}`;
		rest = Math.floor(rest / SYLLABLES);
	}
	return letters;
}

/** A word of three syllables that belongs to this number alone, as names are made of. No other word has three. */
export function properName(number: number): string {
	return capital(word(number, 3));
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

export function inCyrillic(name: string): string {
	return capital([...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join(''));
}

/** Running words in small letters, without a full stop. */
export function phrase(random: Random, length: number): string {
	return Array.from({ length }, (_, i) => nextWord(random, i)).join(' ');
}

/** One sentence of running text without links. */
export function plainSentence(random: Random, length: number): string {
	return `${capital(phrase(random, length))}.`;
}

function nextWord(random: Random, place: number): string {
	return place % 5 > 2 ? random.pick(SMALL) : word(random.skewed(LEXICON), 2);
}

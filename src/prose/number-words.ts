const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The source of a regular expression for a whole number in English: digits, or words from "zero" to "ninety-nine". */
export const numberSource = `\\d[\\d,]*|(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.join('|')}`;

/** What comes before no number of its own: the inside of a word, of another number or of a date. */
export const numberStart = '(?<![\\p{L}\\p{N}.,/-])';

/** The number that words matched by `numberSource` mean. */
export function numberOf(words: string): number {
	const [first = '', second] = words.toLowerCase().split('-');
	const tens = TENS.indexOf(first);
	if (tens !== -1) return (tens + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second));
	const unit = UNITS.indexOf(first);
	return unit === -1 ? Number(words.replaceAll(',', '')) : unit;
}

import { type Abbreviations, abbreviations } from './abbreviations.ts';

/** Running text that ends, if at all, with its one full stop: nothing to look for. */
const ONE = /^[^.!?‥…\u0589-\u1fff\u203c-\uffff]*[.!?]?$/;

/** The annex sees no new sentence where one begins with a number: it is shown a letter there. */
const FIRST_DIGIT = /([.!?…]["”’')\]]*[ \u00a0])[0-9]/g;

const INITIAL = /(?:^|[\s("“‘'[–—-])\p{Lu}\.$/u;

/** Nor does it see that an ellipsis can end a sentence. */
const ELLIPSIS = /…(?=["”’»)\]]*[ \u00a0])/g;

/** A language as sentences are looked for in it. */
interface Reader {
	readonly segmenter: Intl.Segmenter;
	readonly rules: Abbreviations;
}

const readers = new Map<string, Reader>();

/** Of a language that has no list of abbreviations here, those of English are no worse than none. */
function readerOf(language: string): Reader {
	const known = readers.get(language);
	if (known) return known;
	const reader: Reader = {
		segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
		rules: abbreviations[new Intl.Locale(language).language] ?? abbreviations.en,
	};
	readers.set(language, reader);
	return reader;
}

/**
 * Where the sentences of a passage begin, in UTF-16 code units; the first is 0. Follows Unicode Standard Annex 29, but does not end
 * a sentence at a title, an initial or a common abbreviation of the language.
 * @param language a language tag, as in en or pt-BR
 */
export function sentenceStarts(text: string, language = 'en'): number[] {
	if (ONE.test(text)) return [0];
	const { segmenter, rules } = readerOf(language);
	const starts = [0];
	for (const { index } of segmenter.segment(text.replace(FIRST_DIGIT, '$1A').replace(ELLIPSIS, '?'))) {
		const start = index - openersBefore(text, index);
		if (!goesOn(text, starts.at(-1) ?? 0, start, rules)) starts.push(start);
	}
	return starts;
}

const LOOK_BACK = 40;
const LOOK_AHEAD = 20;

/** Where no spaces are written the annex takes the opening of a quotation for the closing of one. */
const OPENERS = /[。！？][“‘「『（《〈【]+$/;

function openersBefore(text: string, index: number): number {
	const found = OPENERS.exec(text.slice(Math.max(0, index - LOOK_BACK), index));
	return found === null ? 0 : found[0].length - 1;
}

/** A question or a cry inside a sentence, as in “Why?” he asked. */
const GOES_ON = /^["“‘([]*\p{Ll}/u;

function goesOn(text: string, start: number, end: number, rules: Abbreviations): boolean {
	const before = text.slice(Math.max(start, end - LOOK_BACK), end).trimEnd();
	if (before === '') return true;
	if (/[!?]["”’»)\]]*$/.test(before)) return GOES_ON.test(text.slice(end, end + LOOK_AHEAD));
	if (/…["”’»)\]]*$/.test(before)) return !rules.starter.test(text.slice(end, end + LOOK_AHEAD));
	if (rules.beforeAnything.test(before)) return true;
	const after = text.slice(end, end + LOOK_AHEAD);
	if (rules.beforeNumber.test(before)) return /^[\dIVX]/.test(after);
	return INITIAL.test(before) || (rules.beforeName.test(before) && !rules.starter.test(after));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Running text that ends, if at all, with its one full stop: nothing to look for. */
const ONE = /^[^.!?‥…\u0589-\u1fff\u203c-\uffff]*[.!?]?$/;

/** The annex sees no new sentence where one begins with a number: it is shown a letter there. */
const FIRST_DIGIT = /([.!?…]["”’')\]]*[ \u00a0])[0-9]/g;

/** Titles and words that stand before what they belong to. */
const BEFORE_ANYTHING =
	/(?:^|[\s("“‘'[–—/-])(?:Gen|Lt|Col|Maj|Capt|Brig|Adm|Sgt|Cpl|Cmdr|Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|Sen|Rep|Gov|Pres|Amb|Fr|St|Mt|Ft|Messrs|e\.g|i\.e|cf|vs|v|ca|c|approx|viz|al|incl|esp|resp)\.$/;
/** Words that stand before a number. */
const BEFORE_NUMBER =
	/(?:^|[\s("“‘'[–—/-])(?:[Nn]os?|[Aa]rts?|[Ff]igs?|[Vv]ols?|[Cc]hs?|[Ss]ecs?|[Pp]aras?|[Pp]ars?|[Pp]ts?|[Rr]es|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
/** Abbreviations that end a sentence as often as not: the word after them decides. */
const BEFORE_NAME =
	/(?:^|[\s("“‘'[–—/.-])(?:\p{Lu}|etc|Inc|Ltd|Co|Corp|Bros|Jr|Sr|[ap]\.m|(?:\p{Lu}\.)+\p{Lu}|Ph\.D)\.$/u;
const INITIAL = /(?:^|[\s("“‘'[–—-])\p{Lu}\.$/u;
const STARTER =
	/^["“‘'([]*(?:The|A|An|In|On|At|It|Its|He|She|They|We|You|His|Her|Their|Our|This|That|These|Those|There|Then|But|And|Or|So|Yet|If|When|While|After|Before|For|From|By|As|To|With|Without|Under|Of|No|Not|Nor|None|Nothing|Neither|Both|Some|Such|Since|Still|Only|One|Two|Three|What|Which|Who|Why|How|Where|Whether|However|Although|Though|Because|During|According)\b/;

/**
 * Where the sentences of a passage begin, in UTF-16 code units; the first is 0. Follows Unicode Standard Annex 29, but does not end
 * a sentence at a title, an initial or a common abbreviation. Running text of a book is in one language; the rules are English.
 */
export function sentenceStarts(text: string): number[] {
	if (ONE.test(text)) return [0];
	const starts = [0];
	for (const { index } of segmenter.segment(text.replace(FIRST_DIGIT, '$1A'))) {
		if (index > 0 && !goesOn(text, starts.at(-1) ?? 0, index)) starts.push(index);
	}
	return starts;
}

const LOOK_BACK = 40;
const LOOK_AHEAD = 20;

function goesOn(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(start, end - LOOK_BACK), end).trimEnd();
	if (before === '') return true;
	if (!before.endsWith('.')) return false;
	if (BEFORE_ANYTHING.test(before)) return true;
	const after = text.slice(end, end + LOOK_AHEAD);
	if (BEFORE_NUMBER.test(before)) return /^[\dIVX]/.test(after);
	if (INITIAL.test(before)) return !/^\s*$/.test(after);
	return BEFORE_NAME.test(before) && !STARTER.test(after);
}

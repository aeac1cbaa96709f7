import type { InSentence, ProseFacts, WikiLink } from '../prose/prose.ts';
import { push } from './claims.ts';
import type { Mention } from './model.ts';

/**
 * The sentence around a place, in three parts, where links without a label carry the name of what they link to.
 * Each sentence is worded once, when first asked for.
 */
export function wordedSentences(facts: ProseFacts, nameOf: (id: string) => string) {
	const links = new Map<number, WikiLink[]>();
	for (const link of facts.links) push(links, link.sentence, link);
	const worded = new Map<number, WordedSentence>();
	return ({ sentence, from, to }: InSentence): Pick<Mention, 'before' | 'words' | 'after'> => {
		const here = worded.get(sentence) ?? word(facts.sentences[sentence]?.text ?? '', links.get(sentence) ?? [], nameOf);
		worded.set(sentence, here);
		const { text, map } = here;
		return { before: text.slice(0, map(from)), words: text.slice(map(from), map(to)), after: text.slice(map(to)) };
	};
}

/** What stands between the cells of a row. */
const CELL = ' · ';

/** Like `wordedSentences`; but a cell of a table, which says little alone, stands in its whole row. */
export function wordedPlaces(facts: ProseFacts, nameOf: (id: string) => string): ReturnType<typeof wordedSentences> {
	const around = wordedSentences(facts, nameOf);
	const rows = Map.groupBy(facts.sentences.keys(), (i) => facts.sentences[i]?.row ?? null);
	const textOf = (sentence: number): string => around({ passage: 0, sentence, from: 0, to: 0 }).after;
	const gap = (a: number, b: number): string =>
		facts.sentences[a]?.passage === facts.sentences[b]?.passage ? ' ' : CELL;
	return (place) => {
		const worded = around(place);
		const { row = null } = facts.sentences[place.sentence] ?? {};
		// A cell that only cites has no words of its own.
		const spoken = row === null ? [] : (rows.get(row) ?? []).filter((i) => textOf(i) !== '');
		const at = spoken.indexOf(place.sentence);
		if (at === -1) return spoken.length === 0 ? worded : { ...worded, before: spoken.map(textOf).join(CELL) };
		const earlier = spoken.slice(0, at).map((i, k) => textOf(i) + gap(i, spoken[k + 1] ?? i));
		const later = spoken.slice(at + 1).map((i, k) => gap(spoken[at + k] ?? i, i) + textOf(i));
		return { ...worded, before: earlier.join('') + worded.before, after: worded.after + later.join('') };
	};
}

/** All sentences of a text in one line, worded alike. */
export function wordedText(facts: ProseFacts, nameOf: (id: string) => string): string {
	return facts.sentences
		.map(({ text }, i) => {
			const links = facts.links.filter(({ sentence }) => sentence === i);
			return word(text, links, nameOf).text;
		})
		.join(' ');
}

interface WordedSentence {
	readonly text: string;
	/** From an offset in the sentence as parsed to the same place in `text`. */
	readonly map: (at: number) => number;
}

function word(sentence: string, links: readonly WikiLink[], nameOf: (id: string) => string): WordedSentence {
	let text = '';
	let end = 0;
	const shifts: { after: number; by: number }[] = [];
	for (const { from, to, label, target } of links) {
		const name = label === null ? nameOf(target) : sentence.slice(from, to);
		text += sentence.slice(end, from) + name;
		shifts.push({ after: to, by: name.length - (to - from) });
		end = to;
	}
	return {
		text: text + sentence.slice(end),
		map: (at) => shifts.reduce((sum, { after, by }) => (after <= at ? sum + by : sum), at),
	};
}

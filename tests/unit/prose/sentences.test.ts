import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sentenceStarts } from '../../../src/prose/sentences.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

const split = (text: string, language?: string) => {
	const starts = sentenceStarts(text, language);
	return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
};

describe('a sentence ends', () => {
	test.each([
		['at stops, questions and exclamations', ['Iran asked nobody.', 'Did it?', 'It did not!', 'So be it.']],
		['after a quotation', ['He said “no.”', 'Then he left.']],
		['after a bracket', ['It failed (again).', 'Nobody came.']],
		['after a number', ['It was 2025.', 'The war was over.']],
		['before a number', ['It ended.', '20 years passed.']],
		['after an abbreviation with a new beginning', ['It was made in the U.S.', 'The deputy agreed.']],
		['after etc. with a new beginning', ['Ships, cranes, etc.', 'They came late.']],
		['in other scripts', ['他没有来。', '我们走吧。']],
		['in Russian', ['Он не пришёл.', 'Мы ушли.']],
		['in Arabic script', ['آیا آمد؟', 'نه.']],
		['after a quotation in a quotation', ['He said “she wrote ‘no.’”', 'Then he left.']],
		['after a quoted question', ['“Why?” he asked.', 'Nobody knew.']],
		['after an ellipsis inside it', ['He waited… and left.', 'Kim came.']],
		['at an ellipsis before a new beginning', ['He waited…', 'Nobody came.']],
		['after a percentage', ['It rose by 3.5 %.', 'Then it fell.']],
		['after an ordinal in brackets', ['It was the first (No. 1).', 'A second came.']],
		['after an abbreviation in brackets', ['Ships came (cranes, etc.).', 'They left.']],
		['after a day and before one', ['He came on 3 May.', '4 May was quiet.']],
		['after a web address', ['See https://example.org.', 'It is short.']],
		['after a time', ['It ended at 5 p.m.', 'They left.']],
	])('%s', (_, sentences) => {
		expect(split(sentences.join(' '))).toEqual(sentences);
	});
});

describe('a sentence does not end', () => {
	test.each([
		'Gen. Yadollah Javani spoke.',
		'The visit of Lt. Gen. Bagheri to Moscow ended.',
		'Dr. A. B. Smith and J. Smith disagreed.',
		'The U.S. Navy left.',
		'The U.S. National Security Council met.',
		'It is in No. 4 of the list.',
		'See Art. 5 and Fig. 2 for more.',
		'Some systems, e.g. Iskander, came.',
		'It came, i.e. Russia sent it.',
		'On Sept. 3 he spoke.',
		'Shell Inc. Chairman Jones spoke.',
		'It cost 3.5 million.',
		'See example.org for more.',
		'St. Petersburg is far.',
		'Iran vs. Russia was played.',
		'Vladimir V. Putin came.',
		'A. B. C. Dover wrote it.',
		'It was said by Yoon J. So in May.',
		'“Who?” asked Gen. Javani.',
		'It lasted 12.5 days, from 1 p.m. GMT on.',
		'Yahoo! reported it.',
		'It has pp. 4–6 and Vol. II of it.',
		'See sec. 4.2.1 of it.',
		'Iran (pop. 90 million) waited.',
		'He arrived at 3 p.m. on Monday.',
		'He waited… and nobody came.',
		'He said “I waited…” and left.',
	])('%s', (sentence) => {
		expect(split(sentence)).toEqual([sentence]);
	});
});

test('a word that stands before a number ends a sentence when none follows', () => {
	expect(split('Did he come? No. He stayed.')).toEqual(['Did he come?', 'No.', 'He stayed.']);
	expect(split('Did he come? No. He saw 4 of it.')).toEqual(['Did he come?', 'No.', 'He saw 4 of it.']);
});

describe('each language has its abbreviations', () => {
	test.each([
		['de', ['Am 3. Mai kam Dr. Meier, z. B. mit Nr. 4.', 'Er blieb bis 18 Uhr usw.', 'Der Rest ging.']],
		['de', ['Es kostete 3 Mio. Euro.', 'Das war viel.']],
		['fr', ['M. Dupont vit, p. ex., l’art. 5 du texte.', 'Il partit avec Mme Morel, etc.', 'Les autres restèrent.']],
		['es', ['El Sr. Gómez vino con la Sra. Ruiz, p. ej. el lunes.', 'Véase la pág. 4, etc.', 'No vino nadie.']],
		['ru', ['В 2021 г. ген. Иванов приехал, т. е. был на ул. Мира.', 'Он видел ст. 5 и т. д.', 'Потом он ушёл.']],
		['zh', ['他没有来。', '“你好。”', '我们走吧！']],
		['zh', ['他来。', '他走。', 'J. Smith 来了。']],
		['zh', ['他来。', '“你好。”', `${'我们走吧'.repeat(20)}！`]],
		['DE', ['Er kam mit Nr. 4 usw.', 'Der Rest ging.']],
		['fa', ['او نیامد.', 'آیا رفت؟', 'نه.']],
		['ja', ['来なかった。', '「はい。」', '行こう。']],
		['pt-BR', ['Ele veio.', 'Ninguém viu?', 'Não.']],
	])('%s: %j', (language, sentences) => {
		expect(split(sentences.join(/zh|ja/.test(language) ? '' : ' '), language)).toEqual(sentences);
	});
});

test('line ends before the first words are no sentence', () => {
	expect(sentenceStarts('\n\nIt came. It left.')).toEqual([0, 11]);
});

test('the parts of a text are the text', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '“', 'U.S.', 'Gen.', '4', '。') }),
			(text) => {
				const starts = sentenceStarts(text);
				expect(starts[0]).toBe(0);
				expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
				expect(starts.every((start) => start === 0 || start < text.length)).toBe(true);
			},
		),
	);
});

import { expect, test } from 'vitest';
import { mayBeQuoted } from '../../../src/quotes/quotation-marks.ts';

/** Whether the slice between < and > may be quoted. */
function quoted(marked: string): boolean {
	const [before = '', slice = '', after = ''] = marked.split(/[<>]/);
	return mayBeQuoted(before + slice + after, { from: before.length, to: before.length + slice.length });
}

test.each([
	['curly', 'She said: “not <one crane> has come,” and left.'],
	['all of it', '“<One crane has come>,” she said.'],
	['with the marks', 'She said <“one crane”> and left.'],
	['straight', 'She said "not <one crane> has come," and left.'],
	['single', 'She said ‘not <one crane> has come’ and left.'],
	['single and straight', "She said 'not <one crane> has come', and left."],
	['single, with a possessive', 'She said ‘the dockers’ <one crane> has come’ and left.'],
	['inner marks before', '“Of ‘cranes’ <one has come>,” she said.'],
	['an apostrophe inside', "She said 'it isn't <one crane>' and left."],
	['guillemets', 'Elle dit : «\u00a0<une grue>\u00a0» et partit.'],
	['guillemets with spaces', 'Elle dit : « il y a <une grue> ici » et partit.'],
	['guillemets that point inwards', 'Hun sagde: »der er <en kran> her« og gik.'],
	['German', 'Sie sagte: „Es gibt <einen Kran>“, und ging.'],
	['German, inwards', 'Sie sagte, ‚es gibt <einen Kran>‘, und ging.'],
	['Swedish', 'Hon sade: ”det finns <en kran> här” och gick.'],
	['Chinese', '王毅说“这里有<一台起重机>了”，然后离开。'],
	['Chinese, corners', '她說：「這裡有<一台起重機>了」。'],
	['Japanese, within', '彼女は「あれは『<一台>』だ」と言った。'],
	['Persian', 'او گفت: «یک <جرثقیل> آمده است».'],
	['two quotations, cut by the speaker', '“Not <one crane,” she said, “has come> yet.”'],
	['a nested quotation of another kind at its side', 'He said: “the «old» <one crane> and «new»”.'],
	['the paragraph opens and does not close', '“We wait.\n“Not <one crane> has come.\n“And none will.”'],
	['the quotation runs on without a mark', 'She said: “We wait.\nNot <one crane> has come.\nNone will.” She left.'],
	['the opening mark is missing', 'Not <one crane> has come,” she said.'],
	['the closing mark is missing', 'She said: “Not <one crane> has come, and left.'],
	['the single closing mark is missing', 'She said: ‘Not <one crane> has come, and left.'],
	['a single mark begins the paragraph', '‘Not <one crane> has come’ was what she said.'],
	['the slice ends at the only mark', 'Not <one crane has come>” was what she said.'],
	['the only mark stands in a later paragraph, with the slice', 'We wait.\nNot <one crane> has come,” she said.'],
	['Chinese, the closing corner is missing', '她說：「這裡有<一台起重機>了。'],
	['Chinese, the opening corner is missing', '這裡有<一台起重機>了」她說。'],
	['a mark between letters can be read both ways', 'pipe5"x and <one crane> came.'],
	['dialogue', '— Not <one crane> has come, she said.'],
	['a transcript', 'Ilka Varga: Not <one crane> has come.'],
	['a transcript with a title', 'x\nMinister of Ports van Dam: Not <one crane> has come.'],
	['a transcript in a script without capitals', '问：<起重机>来了吗？'],
])('it may: %s', (_, text) => expect(quoted(text)).toBe(true));

test.each([
	['no marks', 'She said that not <one crane> has come.'],
	['apostrophes', 'The dockers’ union didn’t see <one crane>, and it’s sorry for the town’s ships.'],
	['straight apostrophes', "The dockers' union didn't see <one crane>; it's sorry for the ships' crews."],
	['after a quotation', '“We wait,” she said of <one crane> that never came.'],
	['before one', 'She spoke of <one crane> and said: “We wait.”'],
	['between two', '“We wait,” she said of <one crane> and added: “For long.”'],
	['between two straight ones', '"We wait," she said of <one crane> and added: "For long."'],
	['between two single ones', '‘We wait,’ she said of <one crane> and added: ‘For long.’'],
	['between two German ones', 'Sie sagte „nein“ zu <einem Kran> und „ja“ zum andern.'],
	['between two French ones', 'Elle dit « non » à <une grue> et « oui » à l’autre.'],
	['between two Chinese ones', '他说“不”，<起重机>没有来，“是”也没说。'],
	['between two corners', '彼は「はい」と<一台>について「いいえ」と言った。'],
	['around a quotation', 'It was <said “one crane” by> her.'],
	['into a quotation', 'She <said, “one crane> has come.”'],
	['out of a quotation', '“Not <one crane,” she said> and left.'],
	['the quotation of the paragraph before has ended', '“We wait.”\nNot <one crane> has come.'],
	['straight, in the paragraph before', '"We wait."\nNot <one crane> has come.'],
	['a quotation in the paragraph behind', 'Not <one crane> has come.\n“We wait.”'],
	['a quotation in the paragraph behind, without its beginning', 'Not <one crane> has come.\nWe wait,” she said.'],
	['after a quotation without its beginning', 'We wait,” she said of <one crane> that never came.'],
	['a mark of the paragraph before that can be read both ways', 'pipe5"x was cut.\nNot <one crane> has come.'],
	['a single mark of the paragraph before', '‘We wait.\nNot <one crane> has come.'],
	['a sentence with a colon further in', 'She came to the quay and said: not <one crane> has come.'],
])('it may not: %s', (_, text) => expect(quoted(text)).toBe(false));

test('a paragraph that begins far away is left alone, one with a mark that closed is not', () => {
	const far = 'word '.repeat(2000);
	expect(quoted(`“${far}<one crane> ${far}`)).toBe(true);
	expect(quoted(`${far}“We wait,” she said of <one crane> ${far}`)).toBe(false);
	expect(quoted(`${far}She said: “Not <one crane> has come.” ${far}`)).toBe(true);
	expect(quoted(`${far}\nNot <one crane> ${far}`)).toBe(false);
});

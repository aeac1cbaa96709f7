import { expect, test } from 'vitest';
import { smallBook } from '../book/fixture.ts';

const CHAPTER = 'chapters/the-quay.mdx';
const NORDA = 'entities/organisation/norda.mdx';
const linked = (link: string) => {
	const { issues } = smallBook({ [CHAPTER]: ['[[vell-harbour|The harbour]]', link] });
	return issues.filter(({ code }) => code === 'link-syntax').map(({ hint }) => hint);
};

test.each([
	['a name', '[[Ilka Varga]]', 'ilka-varga'],
	['an alias', '[[I. Varga]]', 'ilka-varga'],
	['a name in another script', '[[Илка Варга]]', 'ilka-varga'],
	['the title of a chapter', '[[The quay]]', 'the-quay'],
	['a file', '[[entities/person/ilka-varga.mdx]]', 'ilka-varga'],
	['a letter that looks like another', '[[nоrda]]', 'norda'],
	['label and id in the wrong order', '[[the harbour of Vell|vell-harbour]]', 'vell-harbour'],
	['a name with a label', '[[Vell Harbour|the port]]', 'vell-harbour'],
	['a misspelt name', '[[Ilka Vargo]]', 'ilka-varga'],
	['a space in an id', '[[vell harbour]]', 'vell-harbour'],
])('a malformed link: %s', (_, link, id) => {
	expect(linked(link)).toEqual([`Did you mean [[${id}]]?`]);
});

test('no page is proposed that the book does not have', () => {
	expect(linked('[[The Mayor of Vell]]')).toEqual(['Write [[id]] or [[id|label]].']);
});

test('a page that could not be read is one all the same', () => {
	const { issues } = smallBook({
		[CHAPTER]: ['[[vell-harbour|The harbour]]', '[[Norda]]'],
		[NORDA]: ['name: Norda', 'nam: Norda'],
	});
	const [link] = issues.filter(({ code }) => code === 'link-syntax');
	expect(link?.hint).toBe('Did you mean [[norda]]?');
});

test('in the text of a claim as well', () => {
	const { issues } = smallBook({ 'articles/courier-cranes.mdx': ['received a [[crane]]', 'received a [[Crane]]'] });
	expect(issues.map(({ code, hint }) => [code, hint])).toEqual([['link-syntax', 'Did you mean [[crane]]?']]);
});

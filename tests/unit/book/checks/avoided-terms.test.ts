import { expect, test } from 'vitest';
import { avoidedTerms } from '../../../../src/book/checks/avoided-terms.ts';
import { ownTexts } from '../../../../src/book/checks/own-texts.ts';
import { smallBook } from '../fixture.ts';

const VARGA = 'entities/person/ilka-varga.mdx';
const terms = [
	{ use: 'crane', avoid: ['hoist', 'lifting gear'], why: 'It is no. 1.' },
	{ use: 'harbour', avoid: ['port'], why: 'one word' },
];

function rule(text: string) {
	const { book } = smallBook({
		[VARGA]: ['She runs', `She has ${text} and runs`],
		'entities/organisation/norda.mdx': ['name: Norda\n', 'name: Hoist Union\n'],
	});
	const found = avoidedTerms(terms, book);
	const [own] = ownTexts(book, (text) => text.startsWith('She has'));
	if (!found || !own) throw new Error('not there');
	return { found, own };
}

const words = (text: string) => {
	const { found, own } = rule(text);
	return found.find(own).map(({ args }) => [args['word'], args['use'], args['why']]);
};

test('each word that the book avoids is told with the one that it uses, and why', () => {
	expect(words('a port, lifting  gear or a Hoist,')).toEqual([
		['lifting gear', 'crane', 'It is no. 1'],
		['Hoist', 'crane', 'It is no. 1'],
		['port', 'harbour', 'one word'],
	]);
});

test('a word in the name of an entity is exempt, and ends where the name does', () => {
	expect(words('the Hoist Union')).toEqual([]);
	expect(words('Hoist Union-hoist')).toEqual([['hoist', 'crane', 'It is no. 1']]);
	expect(words('Hoist Union Hoist')).toEqual([['Hoist', 'crane', 'It is no. 1']]);
	expect(words('the Hoist Union port')).toEqual([['port', 'harbour', 'one word']]);
});

test('its source finds every word, and a book without terms has no rule', () => {
	const { book } = smallBook();
	const source = new RegExp(`^(?:${avoidedTerms(terms, book)?.source})$`);
	for (const word of ['hoist', 'lifting gear', 'port']) expect(word).toMatch(source);
	expect('x').not.toMatch(source);
	expect(avoidedTerms([], book)).toBeNull();
});

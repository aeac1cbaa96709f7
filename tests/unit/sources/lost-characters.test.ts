import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostCharacters } from '../../../src/sources/lost-characters.ts';

/** A text as it looks after its UTF-8 was read as Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('what a wrong encoding has left', () => {
	test.each(['’', '“', '—', '…', '€', '™', 'é', 'ü', 'Ö', 'ç', '°', '«', '\u00a0', 'Тегеран', 'تهران', 'חיפה'])(
		'of %j',
		(character) => {
			expect(lostCharacters(`It was ${misread(character)}s.`)).toEqual([
				{ offset: 7, written: misread(character), meant: character },
			]);
		},
	);

	test('of a character that nobody knows any more', () => {
		expect(lostCharacters('It was a \ufffd.')).toEqual([{ offset: 9, written: '\ufffd', meant: null }]);
	});

	test('of a long text a hundred at most', () => {
		expect(lostCharacters('\ufffd'.repeat(200))).toHaveLength(100);
	});
});

test.each([
	'SÃO PAULO’S “CAFÉ”',
	'Il dit à\u00a0«\u00a0l’été\u00a0»',
	'Ærø’s Ø’er, 3\u00a0×\u00a04, Ñandú…',
	'naïve – Âge d’or, PANÇÃO',
	'Ελλάδα, Москва, تهران, 北京, ü—',
])('%j is as it was written', (text) => {
	expect(lostCharacters(text)).toEqual([]);
});

test('plain English is never lost', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Za-z0-9 ,.;:’“”—–…()-]*$/), (text) => {
			expect(lostCharacters(text)).toEqual([]);
		}),
	);
});

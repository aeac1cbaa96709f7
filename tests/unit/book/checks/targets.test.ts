import { describe, expect, test } from 'vitest';
import { smallBook } from '../fixture.ts';

const CHAPTER = 'chapters/the-quay.mdx';
const MAIL = 'articles/mail-cranes.mdx';
const cited = (citation: string) =>
	smallBook({ [CHAPTER]: ['[@S1#two-ordered; S2', `[@${citation}; S2`] }).issues.map(({ hint }) => hint);

describe('what is proposed for a citation that leads nowhere', () => {
	test('a claim without its article', () => {
		expect(cited('two-ordered')).toEqual(['Did you mean “S1#two-ordered”?']);
	});

	test('a code in small letters', () => {
		expect(cited('s1#two-ordered')).toEqual(['Did you mean “S1”?']);
	});

	test('another article only when it has such a claim', () => {
		expect(cited('S7#two-ordered')).toEqual(['Did you mean S1?']);
		expect(cited('S7#three-ordered')).toEqual(['The codes are S1, S2.']);
		expect(new Set(smallBook({ [MAIL]: ['code: S2', 'code: S3'] }).issues.map(({ hint }) => hint))).toEqual(
			new Set(['Did you mean S3?']),
		);
	});

	test('nothing, where no article can be read', () => {
		const { issues } = smallBook({ [MAIL]: null, 'articles/courier-cranes.mdx': null });
		const [unknown] = issues.filter(({ code }) => code === 'article-unknown');
		expect(unknown?.hint).toBe('The book has no article that can be read.');
	});
});

import { expect, test } from 'vitest';
import { passageAddress } from '../../../src/book/text-fragment.ts';

const quote = (exact: string, prefix?: string, suffix?: string) => ({ exact, prefix, suffix });

test('a passage is addressed by its words, and what the directive reserves is escaped', () => {
	expect(passageAddress('https://example.org/a#top', quote('long-promised, but & not'))).toBe(
		'https://example.org/a#:~:text=long%2Dpromised%2C%20but%20%26%20not',
	);
});

test('a slice that stands twice brings its neighbours', () => {
	expect(passageAddress('https://example.org/a', quote('one crane', 'today ', ' is up'))).toBe(
		'https://example.org/a#:~:text=today-,one%20crane,-is%20up',
	);
});

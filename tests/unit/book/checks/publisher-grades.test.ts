import { expect, test } from 'vitest';
import { publisherGrades } from '../../../../src/book/checks/publisher-grades.ts';
import { type Change, smallBook } from '../fixture.ts';

const COURIER = 'entities/organisation/vell-courier.mdx';
const MAIL = 'articles/mail-cranes.mdx';
const ungraded: Change = ['control: private\nreliability: { letter: B, basis: corrections are printed }\n', ''];
const missing = (key: string, article = 'courier-cranes') => ({
	code: 'publisher-grade-missing',
	at: { file: COURIER, path: [] },
	args: { id: 'vell-courier', article, key },
});
const found = (changes: Readonly<Record<string, Change>>) => publisherGrades(smallBook(changes).book, []);

test('a publisher says who controls it and how reliable it is', () => {
	expect(found({})).toEqual([]);
	expect(found({ [COURIER]: ungraded })).toEqual([missing('control'), missing('reliability')]);
	expect(found({ [COURIER]: ['control: private\n', ''] })).toEqual([missing('control')]);
});

test('a book without grades asks for control alone', () => {
	const withoutGrades: Change = ['language: en', 'language: en\ngrading: false'];
	expect(found({ [COURIER]: ungraded, 'book.yaml': withoutGrades })).toEqual([missing('control')]);
});

test('it is told once, with the first article; who publishes nothing is not asked', () => {
	const same: Change = ['publisher: harbour-mail', 'publisher: vell-courier'];
	expect(found({ [COURIER]: ungraded, [MAIL]: same })).toEqual([missing('control'), missing('reliability')]);
	expect(found({ 'entities/organisation/harbour-mail.mdx': ['control: unknown\n', ''], [MAIL]: same })).toEqual([]);
});

test.each(['ilka-varga', 'nobody'])('a publisher that is no organisation is no matter of grades: %s', (publisher) => {
	expect(found({ [MAIL]: ['publisher: harbour-mail', `publisher: ${publisher}`] })).toEqual([]);
});

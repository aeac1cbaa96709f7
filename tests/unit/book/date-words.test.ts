import { expect, test } from 'vitest';
import { dateWords } from '../../../src/book/date-words.ts';

test.each([
	['2025-06-13', '13 June 2025'],
	['2025-06', 'June 2025'],
	['2025', '2025'],
	['202X', 'the 2020s'],
	['2025-XX', 'a month in 2025'],
	['2025-06-XX', 'a day in June 2025'],
	['2025-21', 'spring 2025'],
	['2021-06~', 'about June 2021'],
	['2021?', '2021 (uncertain)'],
	['2021%', 'about 2021 (uncertain)'],
	['2025-06-13T10:05:00Z', '13 June 2025, 10:05 UTC'],
	['2025-06-13/2025-06-24', '13 to 24 June 2025'],
	['2025-06-13/2025-07-02', '13 June to 2 July 2025'],
	['2025-06/2025-08', 'June to August 2025'],
	['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
	['2025-06~/2025-08?', 'about June 2025 to August 2025 (uncertain)'],
	['2025-06-13/..', 'since 13 June 2025'],
	['2025-06-13/', 'from 13 June 2025, end unknown'],
	['[..2025-09-03]', 'on or before 3 September 2025'],
	['[2025-09-03..]', 'on or after 3 September 2025'],
	['[2025-06-13..2025-06-24]', 'some time from 13 to 24 June 2025'],
])('%s reads “%s”', (edtf, words) => {
	expect(dateWords(edtf)).toBe(words);
});

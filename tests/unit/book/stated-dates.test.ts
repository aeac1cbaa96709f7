import { describe, expect, test } from 'vitest';
import { statedDates } from '../../../src/book/stated-dates.ts';
import type { Edtf } from '../../../src/schema/scalars.ts';

const published = ['2021-10-20', '2025-06-13', '2025-08', '2025-09-03'] as Edtf[];
const found = (text: string) => statedDates(text, published).map(({ words, offset, holds }) => [words, offset, holds]);

describe('dates of publication', () => {
	test.each([
		[
			'published between October 2021 and 3 September 2025',
			[
				['October 2021', 18, true],
				['3 September 2025', 35, true],
			],
		],
		[
			'Published from 2021 to 2025',
			[
				['2021', 15, true],
				['2025', 23, true],
			],
		],
		[
			'From 20 October 2021 until September 2025 published',
			[
				['20 October 2021', 5, true],
				['September 2025', 27, true],
			],
		],
		[
			'published between November 2021 and 4 September 2025',
			[
				['November 2021', 18, false],
				['4 September 2025', 36, false],
			],
		],
		[
			'published between June 2025 and June 2025',
			[
				['June 2025', 18, false],
				['June 2025', 32, false],
			],
		],
		[
			'published on 13\n June 2025 or in August 2025',
			[
				['13 June 2025', 13, true],
				['August 2025', 33, true],
			],
		],
		['its publication in July 2025', [['July 2025', 19, false]]],
		['published on 3 August 2025', [['3 August 2025', 13, false]]],
		['published on 31 February 2025', [['31 February 2025', 13, false]]],
	])('%j', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each(['between May 2020 and May 2024', 'unpublished in 2020', 'published as S2020, in 20251'])(
		'are not in: %s',
		(text) => {
			expect(found(text)).toEqual([]);
		},
	);
});

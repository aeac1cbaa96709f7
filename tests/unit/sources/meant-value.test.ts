import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ClaimRef, Code, Id } from '../../../src/schema/ids.ts';
import { date, flag, integer, language, orNone, url } from '../../../src/schema/scalars.ts';
import { meantValue } from '../../../src/sources/meant-value.ts';

interface Field {
	readonly what: string;
	readonly schema: z.ZodType;
	readonly cases: readonly (readonly [value: unknown, meant: string | null])[];
}

const fields: readonly Field[] = [
	{
		what: 'a date',
		schema: date,
		cases: [
			['13.06.2025', '2025-06-13'],
			['5.6.2025', '2025-06-05'],
			['13/6/2025', '2025-06-13'],
			['6/13/2025', '2025-06-13'],
			['6/6/2025', '2025-06-06'],
			['5/6/2025', null],
			['31/31/2025', null],
			['2025/06/13', '2025-06-13'],
			['2025.6.3', '2025-06-03'],
			['13 June 2025', '2025-06-13'],
			['13th june 2025', '2025-06-13'],
			['June 13, 2025', '2025-06-13'],
			['Jun. 2025', '2025-06'],
			['31 June 2025', null],
			['13 June 14 2025', null],
			['Quune 2025', null],
			['ca. 2023', '2023~'],
			['circa 2023-05', '2023-05~'],
			['some day', null],
			['“2025-06-13”', '2025-06-13'],
			[['2025-06-13'], '2025-06-13'],
			[['2025-06-13', '2025-06-14'], null],
		],
	},
	{
		what: 'an id',
		schema: Id,
		cases: [
			[[['norda']], 'norda'],
			['[[norda]]', 'norda'],
			['‘norda’', 'norda'],
			['Norda', 'norda'],
			[{ id: 'norda' }, null],
		],
	},
	{
		what: 'a claim',
		schema: ClaimRef,
		cases: [
			['[@S2#one-works]', 'S2#one-works'],
			['@S2#one-works', 'S2#one-works'],
			['s2#one-works', 'S2#one-works'],
			[[['S2#one-works']], 'S2#one-works'],
			['one-works', null],
		],
	},
	{
		what: 'a code',
		schema: Code,
		cases: [
			['s4', 'S4'],
			['4', 'S4'],
			['S04', null],
		],
	},
	{
		what: 'a language',
		schema: language,
		cases: [
			['English', 'en'],
			['persian', 'fa'],
			['EN', 'en'],
			['zh_Hant', 'zh-Hant'],
			['en_us', 'en-US'],
			['Elvish', null],
		],
	},
	{
		what: 'an address',
		schema: url,
		cases: [
			['www.example.org', 'https://www.example.org'],
			['example.org/page?a=b', 'https://example.org/page?a=b'],
			['see there', null],
			['/page', null],
		],
	},
	{
		what: 'a figure',
		schema: integer(1, 99_999),
		cases: [
			['5,654', '5654'],
			['5 654', '5654'],
			['many', null],
		],
	},
	{
		what: 'true or false',
		schema: flag,
		cases: [
			['yes', 'true'],
			['no', 'false'],
			['True', 'true'],
			['maybe', null],
		],
	},
	{ what: 'a value or the reason', schema: orNone(date), cases: [['ca. 2023', '2023~']] },
];

describe.each(fields)('$what that is written otherwise', ({ schema, cases }) => {
	test.each(cases.map((each) => [...each] as const))('%j: %s', (value, meant) => {
		expect(meantValue(schema, value)).toBe(meant);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfFault, edtfShape, edtfSpan } from '../../../src/schema/edtf.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00.000Z`);
const endOf = (text: string): number => Date.parse(`${text}T23:59:59.999Z`);

describe('spans of dates of the profile', () => {
	test.each([
		['2025-06-13', day('2025-06-13'), endOf('2025-06-13')],
		['2025-06', day('2025-06-01'), endOf('2025-06-30')],
		['2024-02', day('2024-02-01'), endOf('2024-02-29')],
		['2025', day('2025-01-01'), endOf('2025-12-31')],
		['2025-06-13?', day('2025-06-13'), endOf('2025-06-13')],
		['2025-06~', day('2025-06-01'), endOf('2025-06-30')],
		['2025%', day('2025-01-01'), endOf('2025-12-31')],
		['202X', day('2020-01-01'), endOf('2029-12-31')],
		['2025-06-13/2025-06-24', day('2025-06-13'), endOf('2025-06-24')],
		['2024/2025-06', day('2024-01-01'), endOf('2025-06-30')],
		['2025-06-13/', day('2025-06-13'), Number.POSITIVE_INFINITY],
		['2025-06-13/..', day('2025-06-13'), Number.POSITIVE_INFINITY],
		['[2025-06-13..2025-06-24]', day('2025-06-13'), endOf('2025-06-24')],
		['[2025-06..2025-07]', day('2025-06-01'), endOf('2025-07-31')],
		['[..2025-09-03]', Number.NEGATIVE_INFINITY, endOf('2025-09-03')],
		['[2025-09-03..]', day('2025-09-03'), Number.POSITIVE_INFINITY],
	])('%s', (date, from, to) => {
		expect(edtfFault(date)).toBeNull();
		expect(edtfSpan(date)).toEqual({ from, to });
	});
});

describe('no dates of the profile', () => {
	test.each([
		['', 'write it as in'],
		['13 June 2025', 'in figures'],
		['June 2025', 'in figures'],
		['13.06.2025', 'the year first'],
		['06/13/2025', 'the year first'],
		['2025-6-13', 'a digit is missing'],
		['2025-13', 'no such month'],
		['2025-02-29', 'no such month or day'],
		['2025-06-31', 'no such month or day'],
		['2025-06-24/2025-06-13', 'ends before it begins'],
		['[2025-06-24..2025-06-13]', 'ends before it begins'],
		['[..]', 'both ends are missing'],
		['[2025-06-13..soon]', '"soon" is not a day, month or year'],
		['{2025-06-13,2025-06-14}', 'outside the profile'],
		['[2025-06-13,2025-06-14]', 'outside the profile'],
		['../2025-06-13', 'no beginning'],
		['/2025-06-13', 'no beginning'],
		[`2025-06-13${' '.repeat(40)}`, 'too long'],
		[' 2025-06-13', 'spaces around'],
		['0099-12-31', 'before 100'],
		['2025/00XX', 'before 100'],
		['[..0012]', 'before 100'],
		['-0044', 'not one from 0100 to 9999'],
		['Y-170000002', 'not one from 0100 to 9999'],
		['2024/Y170000002', 'not one from 0100 to 9999'],
		['[-0044-03..2024]', 'not one from 0100 to 9999'],
	])('%j: %s', (date, reason) => {
		expect(edtfFault(date)).toContain(reason);
	});

	test('are told the same way every time', () => {
		expect(edtfFault('soon')).toBe(edtfFault('soon'));
	});
});

describe('properties', () => {
	const date = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
	const iso = (value: Date): string => value.toISOString().slice(0, 10);

	test('every day is a date that lasts a day', () => {
		fc.assert(
			fc.property(date, (value) => {
				expect(edtfFault(iso(value))).toBeNull();
				expect(edtfSpan(iso(value))).toEqual({ from: day(iso(value)), to: endOf(iso(value)) });
			}),
		);
	});

	test('two days in order make an interval and a set, the other way round neither', () => {
		fc.assert(
			fc.property(date, date, (a, b) => {
				const [first, second] = [iso(a), iso(b)].sort() as [string, string];
				expect(edtfFault(`${first}/${second}`)).toBeNull();
				expect(edtfFault(`[${first}..${second}]`)).toBeNull();
				if (first === second) return;
				expect(edtfFault(`${second}/${first}`)).not.toBeNull();
				expect(edtfFault(`[${second}..${first}]`)).not.toBeNull();
			}),
		);
	});

	test('no text is too strange to be judged, and what is accepted has a span that begins before it ends', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.~?%X/[\]-]{0,24}$/)), (text) => {
				if (edtfFault(text) !== null) return;
				const { from, to } = edtfSpan(text);
				expect(from).toBeLessThanOrEqual(to);
			}),
		);
	});
});

test('an early year keeps its four digits, so that it is a date itself', () => {
	const shape = edtfShape('0150-03');
	expect(shape).toMatchObject({ kind: 'point', point: { year: '0150', month: 3 } });
	expect(edtfFault('0150')).toBeNull();
});

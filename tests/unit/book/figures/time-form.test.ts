import { expect, test } from 'vitest';
import { timeForm } from '../../../../src/book/figures/time-form.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const lastOf = (iso: string): number => day(iso) + 86_400_000 - 1;
const sure = { fades: { from: false, to: false }, uncertain: false, after: 'closed', fine: true };

test.each([
	['2025-06-13', { ...sure, from: day('2025-06-13'), to: lastOf('2025-06-13'), days: 'all' }],
	['2025-06-13?', { ...sure, from: day('2025-06-13'), to: lastOf('2025-06-13'), days: 'all', uncertain: true }],
	['2025-04', { ...sure, from: day('2025-04-01'), to: lastOf('2025-04-30'), days: 'unit' }],
	['2020', { ...sure, from: day('2020-01-01'), to: lastOf('2020-12-31'), days: 'unit', fine: false }],
	['2025-06-XX', { ...sure, from: day('2025-06-01'), to: lastOf('2025-06-30'), days: 'one-of' }],
	['202X', { ...sure, from: day('2020-01-01'), to: lastOf('2029-12-31'), days: 'one-of', fine: false }],
	['2025-06-13/2025-06-24', { ...sure, from: day('2025-06-13'), to: lastOf('2025-06-24'), days: 'all' }],
	['2025-06-13/', { ...sure, from: day('2025-06-13'), to: null, days: 'all', after: 'unknown' }],
	['2025-06-13/..', { ...sure, from: day('2025-06-13'), to: null, days: 'all', after: 'goes-on' }],
	['[..2025-09-03]', { ...sure, from: null, to: lastOf('2025-09-03'), days: 'one-of' }],
	['[2025-06-13..]', { ...sure, from: day('2025-06-13'), to: null, days: 'one-of' }],
	['[2025-06-13..2025-08-03]', { ...sure, from: day('2025-06-13'), to: lastOf('2025-08-03'), days: 'one-of' }],
])('%s', (edtf, form) => {
	expect(timeForm(edtf)).toEqual(form);
});

test('an approximate date fades at both ends, an interval at the end that is approximate', () => {
	expect(timeForm('2021-06~').fades).toEqual({ from: true, to: true });
	expect(timeForm('2021-06~/2021-09').fades).toEqual({ from: true, to: false });
	expect(timeForm('2021-06/2021-09%')).toMatchObject({ fades: { from: false, to: true }, uncertain: true });
});

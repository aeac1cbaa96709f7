import { expect, test } from 'vitest';
import { salvagedMeta } from '../../../src/sources/salvaged-meta.ts';

test('what is sound is kept; for the rest stands what no other file is found fault with by', () => {
	const meta = salvagedMeta({ title: 'Cranes', asOf: 'some day', language: 'fa', coverage: 'warnng', gaps: 'none' });
	expect(meta).toMatchObject({ title: 'Cranes', asOf: '9999-12-31', language: 'fa', coverage: 'off', gaps: [] });
});

test('what is left out has its usual value, unless nothing could be read', () => {
	expect(salvagedMeta({})).toMatchObject({ coverage: 'error', grading: true });
	expect(salvagedMeta(null)).toMatchObject({ coverage: 'off', grading: false, terms: [] });
});

import { expect, test } from 'vitest';
import { paperWanted } from '../../../src/sources/paper-wanted.ts';

test.each([
	['1', 'all'],
	['epub', 'epub'],
	['alone', 'alone'],
	['', null],
	['0', null],
	[undefined, null],
])('BRIEFBOOK_PAPER=%s', (value, wanted) => {
	expect(paperWanted(value === undefined ? {} : { BRIEFBOOK_PAPER: value })).toBe(wanted);
});

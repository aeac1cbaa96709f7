import { expect, test } from 'vitest';
import { difference, differenceLine } from '../../../src/quotes/difference.ts';

test('marks the words of one side only', () => {
	expect(differenceLine(difference('did not ask us', 'did not assist us'))).toBe('did not [-ask-]{+assist+} us');
	expect(differenceLine(difference('same', 'same'))).toBe('same');
	expect(differenceLine(difference('a b', 'a'))).toBe('a[- b-]');
});

import { describe, expect, test } from 'vitest';
import { compareCopy, copyText } from '../../../../src/scripts/verify/compare-copy.ts';

const quote = (words: string, prefix = '', suffix = '') => ({ words, prefix, suffix });

describe('a quote in a reader’s copy', () => {
	const copy = `Vell waits

“Not one
crane has come,” she said. Not one
crane is here.`;
	test.each([
		['found, over the end of a line', quote('crane has come'), { kind: 'found' }],
		['found by its suffix', quote('Not one crane', '', 'is here'), { kind: 'found' }],
		['ambiguous: several times', quote('Not one crane'), { kind: 'ambiguous', why: 'it stands there 2 times' }],
		['ambiguous: beside other words', quote('Vell', 'in'), { kind: 'ambiguous' }],
		['ambiguous: inside a word', quote('rane has'), { kind: 'ambiguous' }],
		[
			'not found, with the nearest passage',
			quote('crane had come'),
			{
				kind: 'absent',
				nearest: [{ in: 'both' }, { in: 'quote', text: 'had' }, { in: 'capture', text: 'has' }, { in: 'both' }],
			},
		],
		['not found', quote('zzzzzzzzzzzz'), { kind: 'absent', nearest: [] }],
	])('%s', (_, sought, expected) => {
		expect(compareCopy(copy, [sought])[0]).toMatchObject(expected);
	});
});

test('of a saved page the text is compared', () => {
	expect(copyText('<!DOCTYPE html><html><body><p>One <b>crane</b></p><script>no</script></body></html>')).toBe(
		'One crane\n',
	);
	expect(copyText('\ufeff <html><p>x')).toBe('x\n');
	expect(copyText('a < b')).toBe('a < b');
});

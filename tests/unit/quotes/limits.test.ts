import { expect, test } from 'vitest';
import { capturedText } from '../../../src/quotes/captured-text.ts';
import { covered, holdsSentence } from '../../../src/quotes/limits.ts';

const CAPTURE = `Cranes for Vell
Nobody came. Gen. Varga said so. “It is late.” The price, 3.5 million, is not known
Comments`;
const text = capturedText(CAPTURE);

test.each([
	['Nobody came', true],
	['Nobody came.', true],
	['came', false],
	['Gen. Varga said so', true],
	['Gen. Varga', false],
	['Varga said so. “It is late', true],
	['It is late', true],
	['is late.” The price', false],
	// No full stop ends them: a headline, a line that was cut off, a label.
	['The price, 3.5 million, is not known', false],
	['Cranes for Vell', false],
	['Comments', false],
])('%j holds a whole sentence: %s', (slice, holds) => {
	const from = CAPTURE.indexOf(slice);
	expect(holdsSentence(text, { from, to: from + slice.length })).toBe(holds);
});

test.each([
	['the first line of a capture has sentences, too', 'It rained. So it was.', 'It rained', true],
	['a point within a number ends nothing', 'It cost 3.5 million. So it was.', 'It cost 3', false],
	['what has no letters is no sentence', '?! Nobody came.', 'Nobody came', true],
	['nor is it one to be held', '… ?! Nobody came here.', '?! Nobody', false],
])('%s', (_, raw, slice, holds) => {
	const from = raw.indexOf(slice);
	expect(holdsSentence(capturedText(raw), { from, to: from + slice.length })).toBe(holds);
});

test('slices that overlap are counted once', () => {
	expect(covered([])).toBe(0);
	expect(
		covered([
			{ start: 10, end: 20 },
			{ start: 0, end: 5 },
		]),
	).toBe(15);
	expect(
		covered([
			{ start: 0, end: 10 },
			{ start: 5, end: 8 },
			{ start: 8, end: 12 },
		]),
	).toBe(12);
});

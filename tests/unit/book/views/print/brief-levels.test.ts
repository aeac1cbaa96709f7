import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropped, type Step } from '../../../../../src/book/views/print/brief-levels.ts';

const steps: readonly Step[] = [
	...(['bottomLine', 'judgements', 'implications', 'alternatives', 'questions'] as const),
	...(['positions', 'support', 'watch', 'gaps', 'sources', 'more'] as const),
];

test('of every list the later lines go first', () => {
	fc.assert(
		fc.property(fc.constantFrom(...steps), fc.nat(20), (step, index) => {
			const [here, next] = [dropped(step, index), dropped(step, index + 1)];
			if (here === null) return;
			expect(next).not.toBeNull();
			expect(next as number).toBeLessThanOrEqual(here);
		}),
	);
});

test('what always stays is little', () => {
	const kept = steps.map((step) => [
		step,
		Array.from({ length: 20 }, (_, i) => dropped(step, i)).filter((level) => level === null).length,
	]);
	expect(Object.fromEntries(kept)).toEqual({
		...{ bottomLine: 1, judgements: 3, implications: 0, alternatives: 0, questions: 2 },
		...{ positions: 0, support: 0, watch: 2, gaps: 2, sources: 1, more: 1 },
	});
});

test('an implication goes after the alternative of the same judgement', () => {
	for (let i = 0; i < 12; i += 1) expect(dropped('alternatives', i)).toBeLessThan(dropped('implications', i) ?? 0);
});

import { expect, test } from 'vitest';
import { fullEffort, nearestPassage } from '../../../src/quotes/nearest-passage.ts';

const whole = (text: string) => ({ from: 0, to: text.length });

test('finds the passage that differs least', () => {
	const text = 'a cranes come; the crane came; a crane has come at last';
	const found = nearestPassage(text, 'one crane has come', whole(text), fullEffort());
	expect(text.slice(found?.from, found?.to)).toContain('crane has come');
});

test('looks within the stretch alone, and past the ends of its windows', () => {
	const text = `${'x'.repeat(39_995)}not one crane has kome${'x'.repeat(10)}`;
	const found = nearestPassage(text, 'not one crane has come', whole(text), fullEffort());
	expect(text.slice(found?.from, found?.to)).toBe('not one crane has kome');
	expect(nearestPassage(text, 'not one crane has come', { from: 0, to: 30_000 }, fullEffort())).toBeNull();
});

test('nothing near is nothing', () => {
	expect(nearestPassage('abcdefgh', 'zzzzzz', whole('abcdefgh'), fullEffort())).toBeNull();
	expect(nearestPassage('', 'zzzzzz', whole(''), fullEffort())).toBeNull();
});

test('ends when the effort is spent, also where everything is equally near', () => {
	const effort = { left: 100_000 };
	const text = 'a'.repeat(1_000_000);
	nearestPassage(text, 'aaabbbccc', whole(text), effort);
	expect(effort.left).toBeLessThanOrEqual(0);
	expect(nearestPassage(text, 'aaaaaaaab', whole(text), effort)).toBeNull();
});

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

test('four letters in ten may differ, no more', () => {
	const found = nearestPassage('zzzzzz', 'abcdefghij', whole('zzzzzz'), fullEffort());
	expect(found).toBeNull();
	const [near, far] = ['--abcdefwxyz--', '--abcdewvxyz--'];
	expect(nearestPassage(near, 'abcdefghij', whole(near), fullEffort())).not.toBeNull();
	expect(nearestPassage(far, 'abcdefghij', whole(far), fullEffort())).toBeNull();
});

test('of passages that differ equally the first is taken, of others the nearer', () => {
	const gap = '-'.repeat(25_000);
	const at = (text: string) => nearestPassage(text, 'one crane has come', whole(text), fullEffort())?.from;
	expect(at(`one crane has kome${gap}one crame has come`)).toBe(0);
	expect(at(`one krane has kome${gap}one crame has come`)).toBe(25_018);
	expect(at(`${gap}one crane has come`)).toBe(25_000);
});

test('what was compared is counted, window by window, and each passage that was found', () => {
	const spent = (text: string, pattern: string, within = whole(text)): number => {
		const effort = fullEffort();
		nearestPassage(text, pattern, within, effort);
		return fullEffort().left - effort.left;
	};
	// The first window reaches as far past its end as a passage may be long.
	expect(spent('-'.repeat(30_000), 'abcdefghij')).toBe(20_000 + 14 + 10_000);
	expect(spent('-'.repeat(30_000), 'abcdefghij', { from: 25_000, to: 27_000 })).toBe(2_000);
	expect(spent('--abcdefghij--', 'abcdefghij')).toBe(14 + 200);
	// Nothing can be nearer than the words themselves: there the search ends.
	expect(spent(`abcdefghij${'-'.repeat(30_000)}`, 'abcdefghij')).toBe(20_014 + 200);
	expect(spent('', 'abcdefghij')).toBe(0);
});

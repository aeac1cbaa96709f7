import { expect, test } from 'vitest';
import { failureText } from '../../../src/cli/failure.ts';
import { UsageError } from '../../../src/issues/usage-error.ts';

test('wrong use is two plain lines, without a stack', () => {
	expect(failureText(new UsageError('There is no book.', 'Name it.'))).toBe('There is no book.\nName it.\n');
});

test('one sentence that says what to do is one line', () => {
	expect(failureText(new UsageError('Nothing prints: install it.', ''))).toBe('Nothing prints: install it.\n');
});

test('a full disk is two plain lines, wherever it hides', () => {
	const error = new Error('Astro failed', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) });
	expect(failureText(error).split('\n')).toHaveLength(3);
	expect(failureText(error)).toMatch(/^The disk is full\.\nFree some space/);
});

test('anything else is a fault of Briefbook, with its stack', () => {
	const text = failureText(new TypeError('x is not a function'));
	expect(text).toMatch(/^This is a fault of Briefbook, not of your book/);
	expect(text).toContain('TypeError: x is not a function');
	expect(text).toContain('failure.test.ts');
});

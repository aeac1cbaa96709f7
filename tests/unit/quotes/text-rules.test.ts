import { expect, test } from 'vitest';
import { captureEnding, textRule } from '../../../src/quotes/text-rules.ts';

test.each([
	['a.txt', '.txt', 'plain 1'],
	['A.HTML', '.html', 'html 1'],
	['a.b.htm', '.htm', 'html 1'],
	['a.pdf', '.pdf', 'pdf 1'],
	['a.docx', null, null],
	['txt', null, null],
	['a.constructor', null, null],
])('%s', (file, ending, rule) => {
	expect(captureEnding(file)).toBe(ending);
	expect(textRule(file)).toBe(rule);
});

import { expect, test } from 'vitest';
import { jsonReport } from '../../../../src/cli/reporters/json.ts';
import { issue } from './issue.ts';

test('one object, the fields in their order, nothing more', () => {
	const text = jsonReport([issue({ line: 3, column: 7 })]);
	expect(JSON.parse(text)).toEqual({
		issues: [
			{
				code: 'field-missing',
				severity: 'error',
				file: 'a.mdx',
				line: 3,
				column: 7,
				message: 'The field “title” is missing.',
				hint: 'Add it.',
			},
		],
	});
	const [record] = (JSON.parse(text) as { issues: object[] }).issues;
	expect(Object.keys(record ?? {})).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'hint']);
	expect(text.endsWith('}\n')).toBe(true);
});

test('a book without faults is an empty list', () => {
	expect(JSON.parse(jsonReport([]))).toEqual({ issues: [] });
});

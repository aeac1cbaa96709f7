import { expect, test } from 'vitest';
import { githubReport } from '../../../../src/cli/reporters/github.ts';
import { issue } from './issue.ts';

test('one command a line, the hint in the message', () => {
	expect(githubReport([issue({ line: 3, column: 7 }), issue({ severity: 'warning', hint: '' })])).toBe(
		'::error file=a.mdx,line=3,col=7,title=field-missing::The field “title” is missing.%0AAdd it.\n' +
			'::warning file=a.mdx,line=1,col=1,title=field-missing::The field “title” is missing.\n',
	);
});

test('escapes what the runner reads as its own', () => {
	const text = githubReport([issue({ file: 'a,b:c%d.mdx', message: '100 %: a, b\r\n::error::', hint: '' })]);
	expect(text).toBe('::error file=a%2Cb%3Ac%25d.mdx,line=1,col=1,title=field-missing::100 %25: a, b%0D%0A::error::\n');
	expect(text.trimEnd().split('\n')).toHaveLength(1);
});

test('a book without faults prints nothing', () => {
	expect(githubReport([])).toBe('');
});

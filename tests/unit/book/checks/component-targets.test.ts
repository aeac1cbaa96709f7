import { expect, test } from 'vitest';
import { smallBook } from '../fixture.ts';

test.each([
	['without its attribute', '<Judgement />', ['attribute-missing 11:1']],
	['without its question', '<Matrix />', ['attribute-missing 11:1']],
	[
		'with the value of its attribute as its text',
		'<Judgement>no-crane-yet</Judgement>',
		['attribute-missing 11:1', 'component-filled 11:1'],
	],
	['that names nothing', '<Judgement id="no-crane" />', ['attribute-value 11:12']],
])('a component %s', (_, written, expected) => {
	const { issues } = smallBook({ 'chapters/the-quay.mdx': ['<Judgement id="no-crane-yet" />', written] });
	expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
});

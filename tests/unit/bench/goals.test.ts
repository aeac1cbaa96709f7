import { expect, test } from 'vitest';
import { outcomes, type Result } from '../../../bench/goals.ts';
import { report } from '../../../bench/report.ts';

const result = (tool: string, pages: number, cpu: number, peak = 1e9, wall = cpu): Result => ({
	...{ tool, pages, cpu, peak, wall },
	bytes: 4_000 * pages,
});

test('a goal is passed at its limit, failed above it, and not judged without its runs', () => {
	const found = outcomes([
		result('briefbook', 1_500, 10, 0.6e9),
		result('starlight', 1_500, 20, 1e9),
		result('check', 10_000, 8, 0.9e9, 4.25),
	]);
	expect(found.map(({ value, met }) => [value, met])).toEqual([
		['0.50', true],
		['0.60', false],
		[null, null],
		[null, null],
		[null, null],
		['4.25 s', true],
		['0.90 GB', true],
	]);
});

test('the cost of an added page is compared between large and small books', () => {
	const costs = [result('briefbook', 300, 5), result('briefbook', 1_500, 11), result('briefbook', 6_000, 40)];
	expect(outcomes(costs)[4]?.value).toBeNull();
	// 5 ms a page from 300 to 1,500, and 6 ms from 6,000 to 15,000.
	expect(outcomes([...costs, result('briefbook', 15_000, 94)])[4]).toMatchObject({ value: '1.20', met: true });
});

test('the report is two Markdown tables', () => {
	const text = report([result('glob-mdx', 1_500, 25.04, 1.4e9, 20)], () => 'Astro glob() MDX');
	const [head, rule, row, , goals] = text.split('\n');
	expect(head).toBe('|                  | pages | text, MB | CPU, s | wall, s | peak, MB | pages a second |');
	expect(rule).toBe('| ---------------- | ----: | -------: | -----: | ------: | -------: | -------------: |');
	expect(row).toBe('| Astro glob() MDX | 1,500 |      6.0 |   25.0 |    20.0 |     1400 |             75 |');
	expect(goals).toMatch(/^\| goal +\| +limit \| measured \| +\|$/);
	expect(text.match(/not measured/g)).toHaveLength(7);
});

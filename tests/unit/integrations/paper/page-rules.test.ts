import { describe, expect, test } from 'vitest';
import type { Part } from '../../../../src/integrations/paper/page-content.ts';
import { cssString, pageRules } from '../../../../src/integrations/paper/page-rules.ts';

const part = (change: Partial<Part>): Part => ({ id: 'x', title: 'X', front: false, cover: false, ...change });

describe('the rules of the pages', () => {
	test('name the paper, and lay it across for what is wide', () => {
		const rules = pageRules([part({})], 'letter', 0).split('\n');
		expect(rules[0]).toBe('@page { size: Letter; counter-increment: leaf; counter-set: leaves 0; }');
		expect(rules[2]).toMatch(/^@page part-0-wide \{ size: Letter landscape; /);
		expect(pageRules([], 'a4', 57)).toContain('size: A4; counter-increment: leaf; counter-set: leaves 57;');
	});

	test('give each part its running head', () => {
		const rules = pageRules([part({ title: 'One' }), part({ title: 'Two' })], 'a4', 1);
		expect(rules).toContain('@page part-0 { @top-right { content: "One"; } }');
		expect(rules).toContain('@page part-1 { @top-right { content: "Two"; } }');
	});

	test('count the front matter apart, in Roman figures', () => {
		const rules = pageRules([part({ front: true })], 'a4', 1);
		expect(rules).toContain('@page part-0 { counter-increment: page 1; @top-right');
		expect(rules).toContain('@bottom-right { content: counter(page, lower-roman); }');
	});

	test('print nothing around the cover', () => {
		const [, cover = ''] = pageRules([part({ front: true, cover: true, title: 'Cover' })], 'a4', 1).split('\n');
		expect(cover).not.toContain('Cover');
		expect(cover.match(/content: none/g)).toHaveLength(6);
	});
});

test.each([
	['a "b" c', '"a \\22 b\\22  c"'],
	['back\\slash', '"back\\5c slash"'],
	['line\nbreak', '"line\\a break"'],
	['علی 中', '"علی 中"'],
])('%j as a string of CSS', (text, written) => expect(cssString(text)).toBe(written));

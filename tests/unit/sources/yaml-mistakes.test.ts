import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/sources/yaml-value.ts';

/** Mistakes in YAML as an author makes them; `‸` stands where the fault must be placed. */
const mistakes: readonly (readonly [what: string, yaml: string, reason: string])[] = [
	['a tab', 'a:\n‸\tb: c', 'a tab stands where only spaces may'],
	['a tab after spaces', 'a:\n  ‸\tb: c', 'a tab stands where only spaces may'],
	['a colon in a text', 'a: b‸: c', 'a colon and a space'],
	['a colon in an item', 'a:\n  - b: c‸: d', 'a colon and a space'],
	['a double quote', 'a: ‸"b\nc: d', 'a double quotation mark is not closed'],
	['a double quote with one below', 'a: ‸"b\nc: "d"', 'a double quotation mark is not closed'],
	['a single quote', "a: ‸'b\nc: d", 'a single quotation mark is not closed'],
	['a quote that ends in a backslash', 'a: ‸"b\\"\nc: d', 'a double quotation mark is not closed'],
	['a bracket', 'a: ‸[b, c\nd: e', 'the bracket [ is not closed'],
	['a brace', 'a: ‸{ b: c\nd: e', 'the bracket { is not closed'],
	['a bracket in a bracket', 'a: ‸[b, [c]\nd: e', 'the bracket [ is not closed'],
	['a bracket at the end', 'a: b\nc: ‸[d', 'the bracket [ is not closed'],
	['a link', 'a: ‸[[b]] c', 'a text that begins with [[ is read as a list'],
	['a link in an item', 'a:\n  - ‸[[b]] c', 'a text that begins with [[ is read as a list'],
	['an at sign', 'a: ‸@b', 'a text cannot begin with @'],
	['a per cent sign', 'a: ‸%b', 'a text cannot begin with %'],
	['a backtick', 'a: ‸`b`', 'a text cannot begin with `'],
	['an apostrophe', "a: 'b'‸s c'", 'text goes on after a closing quotation mark'],
	['an inner quote', 'a: "b "‸c" d"', 'text goes on after a closing quotation mark'],
	['a backslash', 'a: "\\b‸\\c"', 'a backslash in double quotes'],
	['an item on the line of its field', 'a: ‸- b', 'a list cannot begin on the line of its field'],
	['a field without a colon', 'a: b\n‸c d\ne: f', 'this line has no colon'],
	['a colon without its space', 'a: b\n‸c:d\ne: f', 'there must be a colon and a space'],
	['a colon without its space at the end', 'a: b\n‸c:1', 'there must be a colon and a space'],
	['an equals sign', 'a: b\n‸c = 1', 'there must be a colon and a space'],
	['a wide colon', 'a: b\n‸c：d\ne: f', 'there must be a colon and a space'],
	['a text that is not indented', 'a: |\n‸b c\nd: e', 'this line has no colon'],
	['a field too far in', 'a: b\n  ‸c: d', 'this line is indented'],
	['a directive', '‸%YAML 1.2\na: b', 'a line that begins with %'],
	['an end too early', 'a: b\n‸...\nc: d', 'ends the fields too early'],
	['no field', '‸: b', 'a colon has no name of a field'],
];

describe('mistakes', () => {
	test.each(mistakes)('%s', (_, marked, reason) => {
		const { value, faults } = parseYaml(marked.replace('‸', ''));
		expect(value).toBeUndefined();
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ code: 'front-matter-syntax', at: { offset: marked.indexOf('‸') } });
		expect(faults[0]?.args['reason']).toContain(reason);
	});

	test('others keep the parser’s words', () => {
		const { faults } = parseYaml('a: |x\nb: c');
		expect(faults).toMatchObject([
			{ code: 'front-matter-syntax', at: { offset: 4 }, args: { reason: 'a line break is expected' } },
		]);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/sources/split-front-matter.ts';

/** The two parts, or the code and offset of the fault. */
function parts(text: string): readonly [string, string | number] {
	const split = splitFrontMatter(text);
	if ('code' in split) return [split.code, 'offset' in split.at ? split.at.offset : -1];
	return [text.slice(split.yaml.from, split.yaml.to), text.slice(split.bodyOffset)];
}

describe('fields and prose', () => {
	test.each([
		['---\na: b\n---\nText\n', 'a: b', 'Text\n'],
		['---\na: b\n---\n', 'a: b', ''],
		['---\na: b\n---', 'a: b', ''],
		['---\n---\nText', '', 'Text'],
		['---\n---', '', ''],
		['---\na: b\n---\n---\n', 'a: b', '---\n'],
		['---\na: b\n--- x\n---\nText', 'a: b\n--- x', 'Text'],
	])('%j', (text, yaml, body) => {
		expect(parts(text)).toEqual([yaml, body]);
	});
});

describe('faults', () => {
	test.each([
		['', 'front-matter-missing', 0],
		['Text\n', 'front-matter-missing', 0],
		['\n---\na: b\n---\n', 'front-matter-missing', 0],
		[' ---\na: b\n---\n', 'front-matter-missing', 0],
		['--- \na: b\n---\n', 'front-matter-missing', 0],
		['---', 'front-matter-missing', 0],
		['----\na: b\n----\n', 'front-matter-missing', 0],
		['---yaml\na: b\n---\n', 'front-matter-missing', 0],
		['+++\na = 1\n+++\n', 'front-matter-toml', 0],
		['--- TOML\na = 1\n---\n', 'front-matter-toml', 0],
		['---\na: b\n', 'front-matter-unclosed', 0],
		['---\na: b\n--- \nText\n', 'front-matter-unclosed', 9],
		['---\na: b\n----\nText\n', 'front-matter-unclosed', 9],
		['---\na: b\n...\nText\n', 'front-matter-unclosed', 9],
		['---\na: b\n—\nText\n', 'front-matter-unclosed', 9],
	])('%j: %s', (text, code, offset) => {
		expect(parts(text)).toEqual([code, offset]);
	});
});

test('an opening line that is late, or not alone on its line', () => {
	const mend = (text: string) => {
		const split = splitFrontMatter(text);
		return 'code' in split ? split.args['mend'] : undefined;
	};
	expect(['\n---\na: b\n---\n', ' ---\na: b\n---\n', '--- \na: b\n---\n'].map(mend)).toEqual(
		Array(3).fill('The first line must be exactly ---: take away what is before or behind it.'),
	);
	expect(['Text\n', 'Text\n---\na: b\n---\n', '----\n'].map(mend)).toEqual([undefined, undefined, undefined]);
});

test('what is put together comes apart again', () => {
	const lines = fc
		.array(fc.stringMatching(/^[a-z:# -]{0,12}$/))
		.map((each) => each.filter((line) => line !== '---').join('\n'));
	fc.assert(
		fc.property(lines, fc.string(), (yaml, body) => {
			fc.pre(yaml !== '');
			expect(parts(`---\n${yaml}\n---\n${body}`)).toEqual([yaml, body]);
		}),
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/sources/yaml-value.ts';

describe('values', () => {
	test.each([
		['a: no', { a: 'no' }],
		['a: 2025-06-13', { a: '2025-06-13' }],
		['a: 1e3\nb: 0x1f\nc: .nan\nd: ~\ne: null', { a: '1e3', b: '0x1f', c: '.nan', d: '~', e: 'null' }],
		['a:\nb: ""', { a: null, b: '' }],
		['a: [b, { c: d }]', { a: ['b', { c: 'd' }] }],
		['a: >\n  b\n  c\n\n  d\n', { a: 'b c\nd\n' }],
		['a: "\\u0041\\n"', { a: 'A\n' }],
		['', {}],
		['# nothing', {}],
		['- a', ['a']],
		['a', 'a'],
	])('%j', (yaml, value) => {
		expect(parseYaml(yaml)).toEqual({ value, faults: [] });
	});

	test('a key that JavaScript knows is a key like others, and changes no object', () => {
		const { value } = parseYaml('__proto__: { admin: true }\nconstructor: x');
		expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
		expect(({} as { admin?: unknown }).admin).toBeUndefined();
	});
});

describe('equal keys', () => {
	test('are all told, and the rest is read', () => {
		const { value, faults } = parseYaml('a: 1\nb: { c: 2, c: 3 }\na: 4\na: 5');
		expect(value).toEqual({ a: '5', b: { c: '3' } });
		const told = faults.map(({ code, at, args }) => [code, args['key'], 'offset' in at ? at.offset : -1]);
		expect(told).toEqual([
			['front-matter-duplicate-key', 'a', 23],
			['front-matter-duplicate-key', 'a', 28],
			['front-matter-duplicate-key', 'c', 16],
		]);
	});
});

describe('hostile texts', () => {
	test('aliases that would grow for ever are told at once', () => {
		const levels = Array.from({ length: 30 }, (_, i) =>
			`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`.replaceAll('*a-1', 'x'),
		);
		const { value, faults } = parseYaml(levels.join('\n'));
		expect(value).toBeUndefined();
		expect(faults).toHaveLength(30);
	});

	test('brackets in tens of thousands do not exhaust the stack', () => {
		expect(parseYaml('['.repeat(60_000)).faults).toMatchObject([{ code: 'front-matter-too-deep' }]);
		expect(parseYaml(`a: ${'{ a: '.repeat(60_000)}`).faults).toMatchObject([{ code: 'front-matter-too-deep' }]);
	});

	test('no text throws, and each gives a value or a fault', () => {
		const yaml = fc.array(fc.constantFrom(...'ab:-[]{},&*!|>\'"%@`#? \n\t\\.<~\u0000'.split('')), { maxLength: 40 });
		fc.assert(
			fc.property(yaml, (characters) => {
				const text = characters.join('');
				const { value, faults } = parseYaml(text);
				if (value === undefined) expect(faults.length).toBeGreaterThan(0);
				for (const { at } of faults) {
					if ('offset' in at) expect(at.offset).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('what is read without fault, another parser reads alike', () => {
		const scalar = fc.stringMatching(/^[a-z][a-z0-9 .,;()&*!'-]{0,16}[a-z0-9]$/);
		const tree = fc.letrec((tie) => ({
			value: fc.oneof(
				{ maxDepth: 3 },
				scalar,
				fc.array(tie('value'), { maxLength: 3 }),
				fc.dictionary(scalar, tie('value'), { maxKeys: 3 }),
			),
		})).value;
		fc.assert(
			fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tree), (fields) => {
				const yaml = JSON.stringify(fields);
				expect(parseYaml(yaml).value).toEqual(parse(yaml, { schema: 'failsafe' }));
			}),
		);
	});
});

test('of a list that a comment tears open the comment is told, not the bracket', () => {
	const { value, faults } = parseYaml('title: A\ngaps: [Contract #3 was not read.]\n');
	expect(value).toBeUndefined();
	expect(faults.map(({ code, at }) => [code, at])).toEqual([['front-matter-cut', { offset: 25 }]]);
});

import { describe, expect, test } from 'vitest';
import { checkFields } from '../../../src/sources/fields.ts';
import { parseYaml } from '../../../src/sources/yaml-value.ts';

const check = (yaml: string, reserved?: Record<string, string>) => checkFields(parseYaml(yaml).value, reserved);

describe('what is no group of fields', () => {
	test.each(['- a', 'a', '[]'])('%s', (yaml) => {
		expect(check(yaml)).toMatchObject({ fields: null, faults: [{ code: 'front-matter-not-map' }] });
	});

	test('what could not be read has been told already', () => {
		expect(checkFields(undefined)).toEqual({ fields: null, faults: [] });
	});
});

describe('size', () => {
	const nested = (levels: number): string => `a: ${'{ a: '.repeat(levels - 1)}x${' }'.repeat(levels - 1)}`;

	test('eight levels are enough, nine too many', () => {
		expect(check(nested(8)).faults).toEqual([]);
		expect(check(nested(9))).toMatchObject({
			fields: null,
			faults: [{ code: 'front-matter-too-deep', at: { path: Array.from({ length: 8 }, () => 'a') } }],
		});
	});

	test('lists count as levels', () => {
		expect(check(`a: ${'['.repeat(7)}${']'.repeat(7)}`).faults).toEqual([]);
		expect(check(`a: ${'['.repeat(8)}${']'.repeat(8)}`).faults).toMatchObject([
			{ at: { path: ['a', 0, 0, 0, 0, 0, 0, 0] } },
		]);
	});

	test('two thousand keys in all are enough', () => {
		const keys = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: x`).join('\n');
		expect(check(keys(2000)).faults).toEqual([]);
		expect(check(keys(2001))).toMatchObject({ fields: null, faults: [{ code: 'front-matter-too-many-keys' }] });
		expect(check(`${keys(1000)}\ninner:\n  ${keys(1000).replaceAll('\n', '\n  ')}`).fields).toBeNull();
	});
});

describe('reserved keys', () => {
	test.each(['id', 'slug', 'layout', 'draft', 'astro', 'file'])('%s at the top, not inside', (key) => {
		expect(check(`${key}: x\na: { ${key}: y }`)).toMatchObject({
			fields: { a: { [key]: 'y' } },
			faults: [{ code: 'key-reserved', at: { path: [key], on: 'key' }, args: { key } }],
		});
	});

	test.each(['__proto__', 'constructor', 'prototype'])('%s anywhere', (key) => {
		const { fields, faults } = check(`a: [{ ${key}: x, b: y }]\n${key}: z`);
		expect(fields).toEqual({ a: [{ b: 'y' }] });
		expect(faults.map(({ at }) => ('path' in at ? at.path : []))).toEqual([['a', 0, key], [key]]);
	});

	test('those of one sort of file, with the reason', () => {
		expect(check('kind: x', { kind: 'it is the folder' })).toMatchObject({
			fields: {},
			faults: [{ args: { key: 'kind', why: 'it is the folder' } }],
		});
	});
});

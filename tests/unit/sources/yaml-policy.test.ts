import { describe, expect, test } from 'vitest';
import { yamlPolicyFaults } from '../../../src/sources/yaml-policy.ts';

const faults = (yaml: string): string[] =>
	yamlPolicyFaults(yaml).map(({ code, at }) => `${code} ${'offset' in at ? at.offset : ''}`);

describe('what YAML may not do in a book', () => {
	test.each([
		['a: &x y', ['front-matter-anchor 3']],
		['&x a: y', ['front-matter-anchor 0']],
		['a: *x', ['front-matter-anchor 3']],
		['a: [b, *x]', ['front-matter-anchor 7']],
		['a: [*x]', ['front-matter-anchor 4']],
		['- &x y\n- *x', ['front-matter-anchor 2']],
		['a: !x y', ['front-matter-tag 3']],
		['a: !!str y', ['front-matter-tag 3']],
		['a: ! y', ['front-matter-tag 3']],
		['a: !<tag:x> y', ['front-matter-tag 3']],
		['<<: { a: b }', ['front-matter-merge 0']],
		['a: { <<: x }', ['front-matter-merge 5']],
		['a: &x !y z', ['front-matter-anchor 3', 'front-matter-tag 6']],
	])('%s', (yaml, expected) => {
		expect(faults(yaml)).toEqual(expected);
	});

	test.each([
		'a: Research & Development',
		'a: R&D, 5*4 and wow!',
		'a: "&x *y !z <<"',
		"a: '&x'",
		'a: b # &x *y !z',
		'a: |\n  &x *y\n  !z',
		'a: >\n  *emphasis* of it\n',
		'a: text that goes\n  *on* below',
		'"<<": x',
		'a: x << y',
	])('%j is plain text', (yaml) => {
		expect(faults(yaml)).toEqual([]);
	});
});

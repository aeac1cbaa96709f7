import { expect } from 'vitest';
import { parseProse } from '../../../src/prose/parse.ts';

/** The faults of a text, each as its code and the characters that it points at. */
export function faultsOf(source: string, options = { article: false }): [string, string][] {
	const { faults } = parseProse(source, options);
	expect(faults.map(({ offset }) => offset)).toEqual(faults.map(({ offset }) => offset).toSorted((a, b) => a - b));
	return faults.map(({ code, offset }) => [code, source.slice(offset, offset + 8)]);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclesOf, cycleWords } from '../../../src/book/cycles.ts';

const graph = (...edges: readonly string[]): Map<string, string[]> => {
	const found = new Map<string, string[]>();
	for (const [from = '', to = ''] of edges.map((edge) => [...edge])) found.set(from, [...(found.get(from) ?? []), to]);
	return found;
};
const words = (...edges: readonly string[]): string[] => cyclesOf(graph(...edges)).map(cycleWords);

test.each([
	['nothing', [], []],
	['a chain, and two ways to one end', ['ab', 'bd', 'ac', 'cd'], []],
	['two that lead to each other', ['ba', 'ab'], ['a → b → a']],
	['three, told from the first', ['ca', 'bc', 'ab'], ['a → b → c → a']],
	['a cycle at the end of a chain', ['ax', 'xy', 'yx'], ['x → y → x']],
	['two that share one', ['ab', 'ba', 'bc', 'cb'], ['a → b → a', 'b → c → b']],
	['two apart', ['ab', 'ba', 'cd', 'dc'], ['a → b → a', 'c → d → c']],
	['a short one within a long one', ['ab', 'bc', 'ca', 'ba'], ['a → b → a', 'a → b → c → a']],
	['a step that is named twice', ['ab', 'ab', 'ba', 'ba'], ['a → b → a']],
	['a step to itself', ['aa', 'ab'], []],
	['a cycle that one from outside leads to twice', ['ab', 'ac', 'bc', 'cb'], ['b → c → b']],
])('%s', (_, edges, found) => expect(words(...edges)).toEqual(found));

test('a chain of a hundred thousand, closed', () => {
	const ids = Array.from({ length: 100_000 }, (_, i) => `n${String(i).padStart(6, '0')}`);
	const edges = new Map(ids.map((id, i) => [id, [ids[(i + 1) % ids.length] ?? '']]));
	expect(cyclesOf(edges)).toEqual([ids]);
});

test('of very many a hundred are told', () => {
	const ids = Array.from({ length: 200 }, (_, i) => `n${i}`);
	expect(cyclesOf(new Map(ids.map((id) => [id, ids])))).toHaveLength(100);
});

const node = fc.constantFrom(...'abcdef');
const edgeLists = fc.uniqueArray(fc.tuple(node, node), { maxLength: 14, selector: (edge) => edge.join('') });

test('each is one, none is told twice, the order of edges is the same to them, and without their first steps none is left', () => {
	fc.assert(
		fc.property(edgeLists, fc.infiniteStream(fc.nat()), (edges, chance) => {
			const given = edges.map((edge) => edge.join(''));
			const found = cyclesOf(graph(...given));
			const steps = found.map((cycle) => cycle.map((id, i) => `${id}${cycle[(i + 1) % cycle.length]}`));
			for (const cycle of found) {
				expect(new Set(cycle).size).toBe(cycle.length);
				expect(cycle[0]).toBe([...cycle].sort()[0]);
			}
			for (const step of steps.flat()) expect(given).toContain(step);
			expect(new Set(found.map(cycleWords)).size).toBe(found.length);
			const shuffled = given.map((edge) => [chance.next().value ?? 0, edge] as const).sort(([a], [b]) => a - b);
			expect(words(...shuffled.map(([, edge]) => edge))).toEqual(found.map(cycleWords));
			// Every cycle shares a step with one that is told.
			const told = new Set(steps.flat());
			expect(words(...given.filter((edge) => !told.has(edge)))).toEqual([]);
		}),
		{ seed: 3, numRuns: 300 },
	);
});

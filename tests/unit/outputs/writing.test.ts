import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseProse } from '../../../src/prose/parse.ts';
import { components } from '../../../src/prose/prose.ts';

const FILE = resolve(import.meta.dirname, '../../../src/components/method/writing.mdx');
const examples = [...readFileSync(FILE, 'utf8').matchAll(/^```mdx\n(.*?)^```$/gms)].map(([, text = '']) => text);

test.each(examples.map((text) => [text]))('an example of the author’s manual has no fault: %s', (text) => {
	const { facts, faults } = parseProse(text, { article: true });
	expect(faults).toEqual([]);
	expect(facts).not.toBeNull();
});

test('the examples show links, all sorts of citations, notes, tables and images', () => {
	const all = examples.flatMap((text) => parseProse(text, { article: true }).facts ?? []);
	const cited = all.flatMap(({ citations }) => citations.flatMap(({ targets }) => targets.map(({ target }) => target)));
	expect(new Set(cited.map(({ kind }) => kind))).toEqual(new Set(['claim', 'question', 'position', 'absence']));
	expect(cited).toContainEqual({ kind: 'claim', code: null, claim: 'no-help-asked' });
	expect(all.flatMap(({ links }) => links).length).toBeGreaterThan(2);
	expect(all.flatMap(({ images }) => images)).toHaveLength(2);
	expect(all.flatMap(({ sentences }) => sentences).some(({ row }) => row !== null)).toBe(true);
	const used = all.flatMap(({ components: uses }) => uses.map(({ name }) => name));
	expect(used.every((name) => Object.hasOwn(components, name))).toBe(true);
	expect(new Set(used)).toEqual(new Set(['Finding', 'Background', 'Quote', 'Judgement', 'Figure']));
});

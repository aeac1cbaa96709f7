import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { differences } from './differences.ts';
import { gfmExamples } from './gfm-examples.ts';
import { ours } from './ours.ts';
import { type LeftOut, reference } from './reference.ts';

interface Example {
	readonly number: number;
	readonly markdown: string;
}

const file = new URL('commonmark-0.31.2.json', import.meta.url);
const commonmark = (JSON.parse(readFileSync(file, 'utf8')) as Example[]).map(
	({ number, markdown }) => [`commonmark-${number}`, onTheWeb(markdown)] as const,
);
const gfm = Object.entries(gfmExamples).map(([name, markdown]) => [`gfm-${name}`, markdown] as const);

/** The specification links to paths such as /url, which no book may: its examples lead to the web here. */
function onTheWeb(markdown: string): string {
	return markdown.replace(/(\]\(\s*<?|\]:\s*<?)\/(?=\w)/g, '$1https://example.org/');
}

function compare(examples: readonly (readonly [string, string])[]) {
	const counts: Partial<Record<LeftOut | 'compared', number>> = {};
	const differing: { name: string; markdown: string; reference: string; ours: string }[] = [];
	for (const [name, markdown] of examples) {
		const expected = reference(markdown);
		const key = 'html' in expected ? 'compared' : expected.leftOut;
		counts[key] = (counts[key] ?? 0) + 1;
		if (!('html' in expected)) continue;
		const pair = { reference: canonical(expected.html), ours: canonical(ours(markdown)) };
		if (pair.ours !== pair.reference) differing.push({ name, markdown, ...pair });
	}
	return { counts, differing };
}

const found = { commonmark: compare(commonmark), gfm: compare(gfm) };

test.each(['commonmark', 'gfm'] as const)('%s: all differences are listed with their reason', (name) => {
	expect(found[name].differing.filter(({ name }) => !(name in differences))).toEqual([]);
});

test('what is listed differs', () => {
	const differing = new Set(Object.values(found).flatMap(({ differing }) => differing.map(({ name }) => name)));
	expect(Object.keys(differences).filter((name) => !differing.has(name))).toEqual([]);
	expect(Object.values(differences).every((reason) => reason.length > 10)).toBe(true);
});

test('what is left out is left out by a rule', () => {
	expect(found.commonmark.counts).toEqual({
		compared: 542,
		'MDX cannot read it': 78,
		'raw HTML, expressions or programs': 27,
		'double brackets are links of the book': 5,
	});
	expect(found.gfm.counts).toEqual({ compared: Object.keys(gfmExamples).length });
});

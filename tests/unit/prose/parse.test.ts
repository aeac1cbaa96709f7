import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseProse, parseTexts } from '../../../src/prose/parse.ts';
import { markdown } from './markdown.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

test('an empty text has no facts to speak of', () => {
	expect(parseProse('', { article: false })).toEqual({
		facts: { links: [], citations: [], components: [], headings: [], images: [], sentences: [], wordCount: 0 },
		faults: [],
	});
});

describe('of any text', () => {
	test('facts and faults point at what they name', () => {
		fc.assert(
			fc.property(markdown, (source) => {
				const { facts, faults } = parseProse(source, { article: true });
				for (const { offset } of faults) {
					expect(offset).toBeGreaterThanOrEqual(0);
					expect(offset).toBeLessThanOrEqual(source.length);
				}
				expect(facts !== null || faults.length === 1).toBe(true);
				if (facts === null) return;
				const { sentences } = facts;
				for (const { text } of sentences) expect(text).not.toMatch(/^\s|\s$|[\t\n]/);
				for (const link of facts.links) {
					expect(source.startsWith(`[[${link.target}`, link.offset)).toBe(true);
					const shown = link.label ?? link.target.replaceAll('-', ' ');
					expect(sentences[link.sentence]?.text.slice(link.from, link.to)).toBe(shown);
					expect(sentences[link.sentence]?.passage).toBe(link.passage);
				}
				for (const { offset, targets, sentence, from, to } of facts.citations) {
					expect(source.startsWith('[@', offset)).toBe(true);
					expect(from).toBe(to);
					expect(from).toBeLessThanOrEqual(sentences[sentence]?.text.length ?? -1);
					for (const { target, offset } of targets) {
						expect(source.slice(offset)).toMatch(target.kind === 'claim' ? /^(?:S\d+)?#/ : /^!?[a-z0-9]/);
					}
				}
				for (const { name, offset, attributes, attributeOffsets } of facts.components) {
					expect(source.startsWith(`<${name}`, offset)).toBe(true);
					expect(Object.keys(attributeOffsets)).toEqual(Object.keys(attributes));
					for (const [key, at] of Object.entries(attributeOffsets)) expect(source.startsWith(key, at)).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('nothing is thrown, whatever its characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (source) => {
				parseProse(source, { article: false });
				parseTexts([source, 'a']);
			}),
		);
		for (const source of ['\ud800[@S4#a]', '\ufeffa [[b]]', '\0', '\r\n{', 'a\rb\r<', '\u2028import a']) {
			expect(() => parseProse(source, { article: false })).not.toThrow();
		}
	});

	test('half a surrogate pair does not move what follows it', () => {
		expect(parseProse('\ud800 a.[@S4#a] &amp;', { article: false }).facts?.citations).toMatchObject([{ offset: 4 }]);
	});
});

describe('texts of one paragraph', () => {
	test('are read together', () => {
		const { facts, faults } = parseTexts(['[[iran]] asked nobody.', '', 'The [[s-400|systems]] came. Late.', '   ']);
		expect(faults).toEqual([]);
		expect(facts.map(({ links, sentences }) => [links.map(({ offset }) => offset), sentences.length])).toEqual([
			[[0], 1],
			[[], 0],
			[[4], 2],
			[[], 0],
		]);
		expect(facts[2]?.links).toEqual([
			{ target: 's-400', anchor: null, label: 'systems', offset: 4, passage: 1, sentence: 0, from: 4, to: 11 },
		]);
	});

	test('tell which of them is at fault, and where', () => {
		expect(parseTexts(['a', 'b [[C]]', 'd {e}']).faults).toEqual([
			{ index: 1, code: 'link-syntax', offset: 2, args: { link: '[[C]]' } },
			{ index: 2, code: 'mdx-expression', offset: 2, args: {} },
		]);
		expect(parseTexts(['a', 'b <3', 'c [[D]]']).faults).toMatchObject([
			{ index: 1, code: 'mdx-syntax', offset: 2 },
			{ index: 2, code: 'link-syntax', offset: 2 },
		]);
	});

	test.each([
		['two paragraphs', 'a\n\nb', 3],
		['a heading', '## a', 0],
		['a list', '- a', 0],
		['a quote', '> a', 0],
		['a table', '| a |\n|-|', 0],
		['a rule', '***', 0],
		['code', '```\na', 0],
		['a definition', '[a]: https://b.c', 0],
		['a component', '<Timeline />', 0],
	])('%s is more', (_, text, offset) => {
		const { faults } = parseTexts(['x', text, 'y [a]']);
		expect(faults).toEqual([{ index: 1, code: 'text-not-inline', offset, args: { key: 'text' } }]);
	});

	test('do not depend on each other', () => {
		fc.assert(
			fc.property(fc.array(markdown, { maxLength: 4 }), (texts) => {
				const together = parseTexts(texts);
				const alone = texts.map((text) => parseTexts([text]));
				expect(together.facts).toEqual(alone.map(({ facts }) => facts[0]));
				expect(together.faults).toEqual(
					alone.flatMap(({ faults }, index) => faults.map((fault) => ({ ...fault, index }))),
				);
			}),
		);
	});
});

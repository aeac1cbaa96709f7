import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { parseProse } from '../../../src/prose/parse.ts';
import type { Block, Resolver } from '../../../src/prose/prose.ts';
import { renderProse, renderText } from '../../../src/prose/render.ts';
import { markdown } from './markdown.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

/** A page on which every link, citation and image is found. */
function page(): Resolver {
	const numbers = new Map<string, number>();
	return {
		link: (target, anchor) => ({
			href: `../${target}/index.html${anchor === null ? '' : `#${anchor}`}`,
			text: `The “${target}” & Co`,
			kind: 'state',
		}),
		cite(target) {
			const key = JSON.stringify(target);
			const number = numbers.get(key) ?? numbers.size + 1;
			numbers.set(key, number);
			return { number, href: `#note-${number}`, name: `Note ${number}` };
		},
		image: (url) => ({ src: `media/${url.slice(2)}` }),
	};
}

const nowhere: Resolver = { link: () => null, cite: () => null, image: () => null };

const html = (source: string, resolver = page()): string =>
	renderProse(source, resolver)
		.map((block) => (block.kind === 'html' ? block.html : `[${block.name}]`))
		.join('\n');

describe('running text', () => {
	test.each([
		['a *b* **c** `d` ~~e~~', '<p id="p-1">a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>'],
		['a  \nb\\\nc\nd', '<p id="p-1">a<br>\nb<br>\nc\nd</p>'],
		['a \\< & " > b', '<p id="p-1">a &lt; &amp; &quot; &gt; b</p>'],
		['`<b>&lt;`', '<p id="p-1"><code>&lt;b&gt;&amp;lt;</code></p>'],
		[
			'[a *b*](https://c.d/ü "e")',
			'<p id="p-1"><a href="https://c.d/%C3%BC" title="e" rel="external noopener">a <em>b</em></a></p>',
		],
		['a@b.c', '<p id="p-1"><a href="mailto:a@b.c">a@b.c</a></p>'],
		['www.b.c', '<p id="p-1"><a href="http://www.b.c" rel="external noopener">www.b.c</a></p>'],
		['[a][b]\n\n[b]: https://c.d', '<p id="p-1"><a href="https://c.d" rel="external noopener">a</a></p>'],
	])('%j', (source, expected) => {
		expect(html(source)).toBe(expected);
	});

	test('links of the book', () => {
		expect(html('[[iran]] [[s-400|*S*-400]] [[iran#names|it]]')).toBe(
			'<p id="p-1"><a class="entity-state" href="../iran/index.html">The “iran” &amp; Co</a> ' +
				'<a class="entity-state" href="../s-400/index.html"><em>S</em>-400</a> ' +
				'<a class="entity-state" href="../iran/index.html#names">it</a></p>',
		);
		expect(html('[[iran]] [[s-400|*S*-400]]', nowhere)).toBe('<p id="p-1">iran <em>S</em>-400</p>');
	});

	test('images', () => {
		expect(html('![a "b"](./c.png) ![d][e]\n\n[e]: ./f.png "t"')).toBe(
			'<p id="p-1"><img src="media/c.png" alt="a &quot;b&quot;" loading="lazy" decoding="async"> ' +
				'<img src="media/f.png" alt="d" title="t" loading="lazy" decoding="async"></p>',
		);
		expect(html('![a](./c.png)', nowhere)).toBe('<p id="p-1">a</p>');
	});
});

describe('citations', () => {
	test('are numbered markers, several of one bracket together', () => {
		expect(html('a.[@S4#b; S5#c; S4#b] d.[@q]')).toBe(
			'<p id="p-1">a.<sup class="cite"><a href="#note-1" id="cite-1" aria-label="Note 1">1</a>, ' +
				'<a href="#note-2" id="cite-2" aria-label="Note 2">2</a></sup> ' +
				'd.<sup class="cite"><a href="#note-3" id="cite-3" aria-label="Note 3">3</a></sup></p>',
		);
	});

	test('of one page never share an id', () => {
		const resolver = page();
		const both = html('a.[@S4#b] c.[@S4#b]', resolver) + html('d.[@S4#b]', resolver);
		expect([...both.matchAll(/ id="(cite[^"]*)"/g)].map(([, id]) => id)).toEqual(['cite-1', 'cite-1-2', 'cite-1-3']);
		expect(html('d.[@S4#b]')).toContain('id="cite-1"');
	});

	test('are told to the block that they stand in', () => {
		const blocks = renderProse('a.[@S4#a; S4#b]\n\nb\n\nc.[@S4#b; S4#c][@S4#b]', page());
		expect(blocks.map((block) => block.kind === 'html' && block.citations)).toEqual([[1, 2], [], [2, 3]]);
	});

	test('that lead nowhere leave nothing', () => {
		expect(html('a.[@S4#b] c', nowhere)).toBe('<p id="p-1">a. c</p>');
	});
});

describe('blocks', () => {
	test.each([
		['## a\n\n### a', '<h2 id="a">a</h2>\n<h3 id="a-2">a</h3>'],
		['> a\n>\n> b', '<blockquote><p id="p-1">a</p><p id="p-2">b</p></blockquote>'],
		['***', '<hr>'],
		['```js x\na <b>\n```', '<pre tabindex="0"><code class="language-js">a &lt;b&gt;\n</code></pre>'],
		['```\n```', '<pre tabindex="0"><code></code></pre>'],
		['- a\n- b\n  - c', '<ul><li id="p-1">a</li><li id="p-2">b<ul><li id="p-3">c</li></ul></li></ul>'],
		['- a\n\n- b', '<ul><li><p id="p-1">a</p></li><li><p id="p-2">b</p></li></ul>'],
		['3. a', '<ol start="3"><li id="p-1">a</li></ol>'],
		['-\n- a', '<ul><li></li><li id="p-1">a</li></ul>'],
		[
			'- [x] a\n- [ ] b',
			'<ul class="task-list"><li class="task" id="p-1"><input type="checkbox" disabled checked aria-label="done"> a</li>' +
				'<li class="task" id="p-2"><input type="checkbox" disabled aria-label="open"> b</li></ul>',
		],
		['# a', '<h1 id="a">a</h1>'],
		['', ''],
		['[a]: https://b.c', ''],
	])('%j', (source, expected) => {
		expect(html(source)).toBe(expected);
	});

	test('tables scroll in a region that is named after their columns', () => {
		expect(html('| a & b | c |\n|:--|:-:|\n| d | e | f |\n| g |')).toBe(
			'<section class="table-wrap" tabindex="0" aria-label="Table: a &amp; b, c"><table>' +
				'<thead><tr><th id="p-1" scope="col" class="align-left">a &amp; b</th>' +
				'<th id="p-2" scope="col" class="align-center">c</th></tr></thead>' +
				'<tbody><tr><td id="p-3" class="align-left">d</td><td id="p-4" class="align-center">e</td></tr>' +
				'<tr><td id="p-6" class="align-left">g</td><td class="align-center"></td></tr></tbody></table></section>',
		);
	});

	test('footnotes stand at the end, in the order of their references, with ways back', () => {
		expect(html('a[^b] c[^d] e[^b]\n\n[^d]: f\n[^b]: g[@S4#h]\n\n    - i')).toBe(
			'<p id="p-1">a<sup class="footnote"><a href="#fn-1" id="fnref-1" aria-label="Footnote a">a</a></sup> ' +
				'c<sup class="footnote"><a href="#fn-2" id="fnref-2" aria-label="Footnote b">b</a></sup> ' +
				'e<sup class="footnote"><a href="#fn-1" id="fnref-1-2" aria-label="Footnote a">a</a></sup></p>\n' +
				'<section class="footnotes" aria-label="Footnotes"><ol type="a"><li id="fn-1"><p id="p-3">' +
				'g<sup class="cite"><a href="#note-1" id="cite-1" aria-label="Note 1">1</a></sup></p>' +
				'<ul><li id="p-4">i</li></ul> ' +
				'<a class="footnote-back" href="#fnref-1" aria-label="Back to the text">↩</a> ' +
				'<a class="footnote-back" href="#fnref-1-2" aria-label="Back to the text">↩</a></li>' +
				'<li id="fn-2"><p id="p-2">f <a class="footnote-back" href="#fnref-2" aria-label="Back to the text">↩</a></p></li>' +
				'</ol></section>',
		);
	});

	test('a footnote may refer to another, and to itself', () => {
		const shown = html('a[^b]\n\n[^b]: c[^d]\n\n[^d]: e[^b]');
		expect(shown.match(/<li id="fn-\d"/g)).toEqual(['<li id="fn-1"', '<li id="fn-2"']);
		expect(shown).toContain('id="fnref-1-2"');
		expect(shown).toContain('href="#fnref-1-2"');
	});
});

describe('components', () => {
	test('are blocks of their own, with blocks inside', () => {
		expect(renderProse('<Background source="a">\n\nb\n\n<Judgement id="c" />\n\n</Background>\n\nd', page())).toEqual([
			{
				kind: 'component',
				name: 'Background',
				attributes: { source: 'a' },
				blocks: [
					{ kind: 'html', html: '<p id="p-1">b</p>', citations: [] },
					{ kind: 'component', name: 'Judgement', attributes: { id: 'c' }, blocks: [] },
				],
			},
			{ kind: 'html', html: '<p id="p-2">d</p>', citations: [] },
		]);
		expect(renderProse('<Note>a *b*</Note>', page())).toMatchObject([
			{ kind: 'component', name: 'Note', blocks: [{ html: '<p id="p-1">a <em>b</em></p>' }] },
		]);
	});
});

describe('what the policy forbids', () => {
	test.each([
		['<script>alert(1)</script>', '<p id="p-1">alert(1)</p>'],
		['a <b>c</b> d', '<p id="p-1">a c d</p>'],
		['<Nope>a</Nope>', '<p id="p-1">a</p>'],
		['a {b} c', '<p id="p-1">a {b} c</p>'],
		['{"<b>"}', '<p>{&quot;&lt;b&gt;&quot;}</p>'],
		['import a from "b"', ''],
		['[a](javascript:b)', '<p id="p-1">a</p>'],
		['[a][b]\n\n[b]: javascript:c', '<p id="p-1">a</p>'],
		['- <Timeline />', '<ul><li></li></ul>'],
		['a <!-- b', '<p>a &lt;!-- b</p>'],
		['[[A b]]', '<p id="p-1">A b</p>'],
		['a[^b]', '<p id="p-1">a[^b]</p>'],
		[
			'[a [@S4#b]](https://c.d)',
			'<p id="p-1"><a href="https://c.d" rel="external noopener">a <sup class="cite">1</sup></a></p>',
		],
	])('%j', (source, expected) => {
		expect(html(source)).toBe(expected);
	});
});

describe('a text of one paragraph', () => {
	test('has no marks around it, and no ids', () => {
		expect(renderText('[[iran]] *asked* nobody & “nothing”.', nowhere)).toBe(
			'iran <em>asked</em> nobody &amp; “nothing”.',
		);
		expect(renderText('', nowhere)).toBe('');
	});

	test.each(['a\n\nb', '## a', '- a', 'a {', '<Note>a</Note>'])('%j is shown as it was written', (source) => {
		const shown = parseFragment(renderText(source, nowhere));
		expect(textOf(shown)).toBe(source);
	});
});

type Node = DefaultTreeAdapterTypes.Node;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const textOf = (node: Node): string => {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

function elements(node: Parent): DefaultTreeAdapterTypes.Element[] {
	return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

const allHtml = (blocks: readonly Block[]): string =>
	blocks.map((block) => (block.kind === 'html' ? block.html : allHtml(block.blocks))).join('');

const TAGS = new Set(
	'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const ATTRIBUTES = new Set(
	'alt aria-label checked class decoding disabled href id loading rel role scope src start tabindex title type'.split(
		' ',
	),
);

describe('of any text', () => {
	test('the HTML holds only what the renderer writes, well formed, with ids that differ', () => {
		fc.assert(
			fc.property(markdown, (source) => {
				const written = allHtml(renderProse(source, page()));
				const fragment = parseFragment(written);
				const found = elements(fragment);
				for (const { tagName, attrs } of found) {
					expect(TAGS).toContain(tagName);
					for (const { name, value } of attrs) {
						expect(ATTRIBUTES).toContain(name);
						if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|#|\.\.\/)/);
					}
				}
				const ids = found.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
				expect(ids).toEqual([...new Set(ids)]);
			}),
			{ numRuns: 400 },
		);
	});

	test('anchors of the facts stand in the HTML, unless the text is at fault', () => {
		fc.assert(
			fc.property(markdown, (source) => {
				const { facts, faults } = parseProse(source, { article: true });
				if (facts === null || faults.length > 0) return;
				const written = allHtml(renderProse(source, page()));
				const slugs = new Map(facts.headings.map(({ passage, slug }) => [passage, slug]));
				for (const { passage } of [...facts.links, ...facts.citations]) {
					expect(written).toContain(` id="${slugs.get(passage) ?? `p-${passage}`}"`);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('escaped text comes out as it went in', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...' \'"&<>{}[]()*_~`#|\\!@^$:;=+-./1aé') }), (text) => {
				const words = `x${text.replace(/ +/g, ' ')}x`;
				const escaped = words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
				expect(parseProse(escaped, { article: false }).faults).toEqual([]);
				expect(textOf(parseFragment(renderText(escaped, page())))).toBe(words);
			}),
		);
	});

	test('nothing is thrown', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (source) => {
				renderProse(source, nowhere);
				renderText(source, nowhere);
			}),
		);
	});
});

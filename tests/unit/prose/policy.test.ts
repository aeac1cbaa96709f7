import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/prose/parse.ts';
import { faultsOf } from './faults.ts';

const args = (source: string) => parseProse(source, { article: false }).faults[0]?.args;

describe('programs', () => {
	test.each([
		['an import', 'import a from "b"\n\nx', [['mdx-import', 'import a']]],
		['an export', 'x\n\nexport const a = 1', [['mdx-export', 'export c']]],
		[
			'both in one block',
			'import a from "b"\nexport const c = 1',
			[
				['mdx-import', 'import a'],
				['mdx-export', 'export c'],
			],
		],
		['prose that looks like one', 'export controls were tightened', [['mdx-export', 'export c']]],
		['an expression on its own', '{a}', [['mdx-expression', '{a}']]],
		['an expression in a sentence', 'x {a} y', [['mdx-expression', '{a} y']]],
		['a comment', 'x\n\n{/* a */}', [['mdx-expression', '{/* a */']]],
		['an empty expression', 'x {} y', [['mdx-expression', '{} y']]],
		['an expression in a table', '| a |\n|-|\n| {b} |', [['mdx-expression', '{b} |']]],
		['an expression in a component', '<Note>\n\n{b}\n\n</Note>', [['mdx-expression', '{b}\n\n</N']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test.each([
		'x important exports y',
		'line\nimport a from "b"',
		'`{a}` \\{b} c}',
		'```\nimport a\n{b}\n<c>\n```',
		'    import a',
	])('%j is none', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});
});

describe('raw HTML', () => {
	test.each([
		['a block', '<div>\n\na\n\n</div>', [['html-raw', '<div>\n\na']]],
		['an element in a sentence', 'a <b>c</b>', [['html-raw', '<b>c</b>']]],
		['a void element', 'a <br/> b', [['html-raw', '<br/> b']]],
		['a script', '<script src="x" />', [['html-raw', '<script ']]],
		['a fragment', '<>a</>', [['html-raw', '<>a</>']]],
		['a member of a small name', '<a.B />', [['html-raw', '<a.B />']]],
		['a namespace', '<svg:a />', [['html-raw', '<svg:a /']]],
		['in a list', '- <b>c</b>', [['html-raw', '<b>c</b>']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test('is shown by name', () => {
		expect(args('<div />')).toEqual({ name: 'div' });
	});
});

describe('links to addresses', () => {
	test.each([
		['a script', '[a](javascript:b)', [['url-unsafe', '[a](java']]],
		['a script in character references', '[a](java&#115;cript:b)', [['url-unsafe', '[a](java']]],
		['a script behind an escape', '[a](javascript\\:b)', [['url-unsafe', '[a](java']]],
		['a script broken by a tab', '[a](<java&Tab;script:b>)', [['url-unsafe', '[a](<jav']]],
		['data', '[a](data:text/html,b)', [['url-unsafe', '[a](data']]],
		['a host without a scheme', '[a](//b.c)', [['url-unsafe', '[a](//b.']]],
		['a definition', '[a]\n\n[a]: javascript:b', [['url-unsafe', '[a]: jav']]],
		['a definition that nothing uses', 'x\n\n[a]: javascript:b', [['url-unsafe', '[a]: jav']]],
		['a definition in a quote', '> [a]: javascript:b\n\n[a]', [['url-unsafe', '[a]: jav']]],
		['a page by its path', '[a](../b/index.html)', [['url-relative', '[a](../b']]],
		['a heading', '[a](#b)', [['url-relative', '[a](#b)']]],
		['nothing', '[a]()', [['url-relative', '[a]()']]],
		['a page by its path in a definition', '[a]\n\n[a]: /b', [['url-relative', '[a]: /b']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test.each([
		'[a](https://b.c "d") [e](mailto:f@g.h)',
		'https://b.c www.d.e f@g.h',
		'[a][b] [b][] [b]\n\n[b]: https://c.d',
		'[a](<https://b.c/d>)',
	])('%j is fine', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});

	test('name the address', () => {
		expect(args('[a](javascript:b)')).toEqual({ url: 'javascript:b' });
	});
});

describe('links in double brackets', () => {
	test.each([
		['no id', 'a [[B c]] d', [['link-syntax', '[[B c]] ']]],
		['an empty label', 'a [[b|]] d', [['link-syntax', '[[b|]] d']]],
		['an anchor without a label', '[[a#b]]', [['link-syntax', '[[a#b]]']]],
		['nothing', 'a [[]] b', [['link-syntax', '[[]] b']]],
		['not closed', 'a [[b c', [['link-syntax', '[[b c']]],
		['an image', 'a ![[b]] c', [['link-syntax', '![[b]] c']]],
		['a citation', '[[@S4#a]]', [['link-syntax', '[[@S4#a]']]],
		['a backslash outside a table', '[[a\\]]', [['link-syntax', '[[a\\]]']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test.each([
		'[[a]] [[b|c]] [[d#e|f *g*]]',
		'| [[a\\|b]] |\n|-|\n| [[c]] |',
		'\\[[a]] [\\[b]] `[[C]]`',
		'```\n[[A b]]\n```',
	])('%j is fine', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});

	test('show what was written', () => {
		expect(args('[[Iran]]')).toEqual({ link: '[[Iran]]' });
		expect(args('x [[Iran y]')).toEqual({ link: '[[Iran y]' });
	});
});

describe('citations', () => {
	test.each([
		['no form of one', 'a.[@x y] b', [['citation-syntax', '[@x y] b']]],
		['a space first', 'a.[ @S4#a]', [['citation-syntax', '[ @S4#a]']]],
		['round brackets', 'a.(@S4#a)', [['citation-syntax', '(@S4#a)']]],
		['wide brackets', 'a.［@S4#a］', [['citation-syntax', '［@S4#a］']]],
		['no at sign', 'a.[S4#a; S5#b]', [['citation-syntax', '[S4#a; S']]],
		['an absence the wrong way round', 'a.[!@q#p]', [['citation-syntax', '[!@q#p]']]],
		['a bare address before it', 'See https://a.b/c.[@S4#a]', [['citation-in-address', '[@S4#a]']]],
		['a bare address of another kind before it', 'See www.a.b.[@S4#a]', [['citation-in-address', '[@S4#a]']]],
		['not closed', 'a.[@S4#a', [['citation-syntax', '[@S4#a']]],
		['broken by emphasis', 'a.[@S4#a*b*]', [['citation-syntax', '[@S4#a*b']]],
		['a link', '[@S4#a](https://b.c)', [['citation-syntax', '[@S4#a](']]],
		[
			'made a link by a definition',
			'a.[@S4#a]\n\n[@S4#a]: https://b.c',
			[
				['citation-syntax', '[@S4#a]\n'],
				['citation-syntax', '[@S4#a]:'],
			],
		],
		['a definition that nothing uses', 'a\n\n[@a#b]: https://b.c', [['citation-syntax', '[@a#b]: ']]],
		['inside a link', '[a [@S4#b]](https://c.d)', [['citation-syntax', '[@S4#b]]']]],
		['inside a label', '[[a|b [@S4#c]]]', [['citation-syntax', '[@S4#c]]']]],
		['of its own article elsewhere', 'a.[@S4#a; #b]', [['citation-own', '#b]']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test('of its own article in an article', () => {
		expect(faultsOf('a.[@#b]', { article: true })).toEqual([]);
	});

	test.each([
		'a.[@S4#a][@q#p] b![@!q#p]',
		'\\[@x y]',
		'&#91;@x y]',
		'`[@x y]`',
		'[a@b](https://c.d)',
		'(@desk)',
		'[S4]',
		'(S4#a)',
	])('%j is fine', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});

	test('are found at their place after escapes, references and the marks of a quote', () => {
		expect(faultsOf('> \\* &amp; b\n> c.[@x y]')).toEqual([['citation-syntax', '[@x y]']]);
		expect(faultsOf('| a \\| [@x y] |\n|-|')).toEqual([['citation-syntax', '[@x y] |']]);
	});
});

describe('images', () => {
	test.each([
		['from the web', '![a](https://b.c/d.png)', [['image-outside', '![a](htt']]],
		['above the file', '![a](../b.png)', [['image-outside', '![a](../']]],
		['by way of above', '![a](./b/../../c.png)', [['image-outside', '![a](./b']]],
		['from the root', '![a](/b.png)', [['image-outside', '![a](/b.']]],
		['without ./', '![a](b.png)', [['image-outside', '![a](b.p']]],
		['with a query', '![a](./b.png?raw)', [['image-outside', '![a](./b']]],
		['hidden', '![a](./.env.png)', [['image-outside', '![a](./.']]],
		['encoded', '![a](./%2e%2e/b.png)', [['image-outside', '![a](./%']]],
		['with a backslash', '![a](./b\\\\c.png)', [['image-outside', '![a](./b']]],
		['a drawing', '![a](./b.svg)', [['image-type', '![a](./b']]],
		['no ending', '![a](./b)', [['image-type', '![a](./b']]],
		['without words', '![](./b.png)', [['image-alt', '![](./b.']]],
		['without words in a reference', '![][b]\n\n[b]: ./b.png', [['image-alt', '[b]: ./b']]],
		['in a definition', '![a][b]\n\n[b]: ../b.png', [['image-outside', '[b]: ../']]],
		['in a definition that is a link too', '![a][b] [b]\n\n[b]: ./b.png', [['url-relative', '[b]: ./b']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test.each([
		'![a](./b.png)',
		'![a](./b/c-d/E_1.JPEG "t")',
		'![a](./b.webp) ![a](./b.avif) ![a](./b.gif)',
		'![a][b]\n\n[b]: ./b.png',
	])('%j is fine', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});
});

describe('headings and footnotes', () => {
	test.each([
		['a heading of the first level', '# a\n\n## b', [['heading-top', '# a\n\n## ']]],
		['an underlined one', 'a\n===', [['heading-top', 'a\n===']]],
		['in a quote', '> # a', [['heading-top', '# a']]],
		['a footnote that is not there', 'a[^b] c', [['footnote-missing', '[^b] c']]],
		[
			'a label with a space',
			'a[^b c]\n\n[^b c]: d',
			[
				['footnote-missing', '[^b c]\n\n'],
				['url-relative', '[^b c]: '],
			],
		],
		['a footnote that nothing refers to', 'a\n\n[^b]: c', [['footnote-unused', '[^b]: c']]],
		['a footnote that only itself refers to', 'a\n\n[^b]: c[^b]', [['footnote-unused', '[^b]: c[']]],
		[
			'footnotes that only refer to each other',
			'a\n\n[^b]: c[^d]\n\n[^d]: e[^b]',
			[
				['footnote-unused', '[^b]: c['],
				['footnote-unused', '[^d]: e['],
			],
		],
		['a footnote of a footnote', 'a[^b]\n\n[^b]: c[^d]\n\n[^d]: e[^b]', []],
		['two of one label', 'a[^b]\n\n[^b]: c\n\n[^B]: d', [['footnote-duplicate', '[^B]: d']]],
		['a heading without words', '##\n\na', [['heading-empty', '##\n\na']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test('a footnote is found whatever its case', () => {
		expect(faultsOf('a[^B] \\[^c]\n\n[^b]: c')).toEqual([]);
	});
});

test.each([
	['a label without an address', 'a [b][c]', [['reference-missing', '[b][c]']]],
	['a text that is its own label', 'a [b][]', [['reference-missing', '[b][]']]],
	['one with an address', 'a [b][c] and [d][]\n\n[C]: https://x.org\n[d]: https://y.org', []],
	['brackets that are meant', 'a \\[b][c] and [d] [e]', []],
])('%s', (_, source, expected) => {
	expect(faultsOf(source)).toEqual(expected);
});

test.each([
	['| a | b |\n| c | d |', [['table-rule-missing', '| a | b ']]],
	['| a | b |\n|-|\n| c | d |', [['table-rule-missing', '| a | b ']]],
	['| a | b |', []],
	['| a | b |\nand more', []],
	['| a |\n|-|\n| c |', []],
])('rows of a table without the line below their head: %j', (source, expected) => {
	expect(faultsOf(source)).toEqual(expected);
});

describe('a sentence that is a heading', () => {
	test.each([
		['under a line', 'It came.\n---\n\nb', ['heading-sentence']],
		['of two lines', 'It came\nlate.[@S1#a]\n---\n\nb', ['heading-sentence']],
		['of the first level', 'It came.\n===\n\nb', ['heading-top', 'heading-sentence']],
		['behind its marks', '## It came.', ['heading-sentence']],
		['between its marks', '## It came. ##', ['heading-sentence']],
		['in quotation marks', '## “It came.”', ['heading-sentence']],
		['in Chinese', '## 它来了。', ['heading-sentence']],
		['that cites', '## What came[@S1#a]', []],
		['a question', '## Has it come?', []],
		['words', '## What came', []],
		['an abbreviation', '## What came to the U.S.', []],
		['another', '## Cranes of Norda Ltd.', []],
		['an ellipsis', '## And then...', []],
		['a bracket that is meant', '## The sign \\[@', []],
		['words under a line', 'What came\n---\n\nb', []],
		['a rule', 'It came.\n\n---\n\nb', []],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source).map(([code]) => code)).toEqual(expected);
	});

	test('whose line was meant as a rule', () => {
		expect(args('It came.\n---\n\nb')).toEqual({
			mend: 'Put an empty line above the --- below it; then it is a paragraph.',
		});
		expect(args('## It came.')).toEqual({});
	});
});

describe('marks of a heading without a space', () => {
	test.each([
		['##What came', [['heading-space', '##What c']]],
		['a\n\n###What came\nand went', [['heading-space', '###What ']]],
		['It came\n##Then', [['heading-space', '##Then']]],
		['## What came', []],
		['#1 came', []],
		['It has a ##mark', []],
		['\\##What came', []],
	])('%j', (source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test('are named', () => {
		expect(args('###What came\nand went')).toEqual({ line: '###What came', marks: '###' });
	});
});

test('a link that its bar cuts in two is told once', () => {
	expect(faultsOf('| a | b |\n|-|-|\n| [[c|d]] | e |')).toEqual([['link-syntax', '[[c|d]] ']]);
	expect(args('| a | b |\n|-|-|\n| [[c|d]] | e |')).toEqual({ link: '[[c', mend: 'In a table write [[c\\|d]].' });
	expect(faultsOf('| a | b |\n|-|-|\n| [[c\\|d]] | e |')).toEqual([]);
});

test('an image without ./ is told where it is meant to be', () => {
	expect(args('![a](b.png)')).toEqual({ url: 'b.png', nearest: './b.png' });
	expect(args('![a](../b.png)')).toEqual({ url: '../b.png' });
	expect(args('![a](https://b.c/d.png)')).toEqual({ url: 'https://b.c/d.png' });
});

test('a row of a table with more cells than columns', () => {
	expect(faultsOf('| a | b |\n|-|-|\n| c | d | e | f |\n| g |')).toEqual([['table-row-long', '| e | f ']]);
	expect(args('| a |\n|-|\n| c | d |')).toEqual({ count: '2', width: '1' });
});

test('all faults of a text are told, in its order', () => {
	expect(faultsOf('# a\n\n{b} [c](d) ![](e) [[F]].[@g h]\n\n<Nte />\n\n<div />').map(([code]) => code)).toEqual([
		'heading-top',
		'mdx-expression',
		'url-relative',
		'image-outside',
		'link-syntax',
		'citation-syntax',
		'component-unknown',
		'html-raw',
	]);
});

test('a text that begins with a rule has no front matter', () => {
	const { facts, faults } = parseProse('---\ntitle: a\n---\n\nb', { article: false });
	expect(faults).toEqual([]);
	expect(facts?.sentences.map(({ text }) => text)).toEqual(['title: a', 'b']);
});

import { describe, expect, test } from 'vitest';
import { words } from '../../../src/issues/catalogue.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import { faultsOf } from './faults.ts';

const faults = (source: string) => parseProse(source, { article: false }).faults;

test('components are facts, with the places of their attributes', () => {
	const source = 'a\n\n<Quote claim="S4#b" />\n\n<Background\n\tsource="c > d"\n>\n\nE.\n\n</Background>';
	const { facts, faults } = parseProse(source, { article: false });
	expect(faults).toEqual([]);
	expect(facts?.components).toEqual([
		{ name: 'Quote', attributes: { claim: 'S4#b' }, attributeOffsets: { claim: 10 }, offset: 3 },
		{ name: 'Background', attributes: { source: 'c > d' }, attributeOffsets: { source: 40 }, offset: 27 },
	]);
	expect(facts?.sentences).toEqual([
		{ text: 'a', passage: 1, kind: 'text', row: null, inside: null, offset: 0 },
		{ text: 'E.', passage: 2, kind: 'text', row: null, inside: 'Background', offset: 58 },
	]);
});

describe('a component', () => {
	test.each([
		['that is not there', '<Judgment id="a" />', [['component-unknown', '<Judgmen']]],
		['of a member', '<Note.A />', [['component-unknown', '<Note.A ']]],
		['in a paragraph', 'a <Judgement id="b" /> c', [['component-misplaced', '<Judgeme']]],
		['in a heading', '## <Timeline />', [['component-misplaced', '<Timelin']]],
		['in a list', '- <Timeline />', [['component-misplaced', '<Timelin']]],
		['in a list of its own lines', '- a\n\n  <Timeline />', [['component-misplaced', '<Timelin']]],
		['in a quote', '> <Timeline />', [['component-misplaced', '<Timelin']]],
		['in a table', '| <Timeline /> |\n|-|', [['component-misplaced', '<Timelin']]],
		['in emphasis', '*<Timeline />*', [['component-misplaced', '<Timelin']]],
		['in a footnote', 'a[^b]\n\n[^b]: c\n\n    <Timeline />', [['component-misplaced', '<Timelin']]],
		['in the line of another', '<Note>a <Timeline /></Note>', [['component-misplaced', '<Timelin']]],
		[
			'with text inside one with text',
			'<Finding>\n\n<Note>a</Note>\n\n</Finding>',
			[['component-misplaced', '<Note>a<']],
		],
		['with nothing inside', '<Note />', [['component-empty', '<Note />']]],
		['with blank lines inside', '<Note>\n\n</Note>', [['component-empty', '<Note>\n\n']]],
		['with text that it does not take', '<Timeline>a</Timeline>', [['component-filled', '<Timelin']]],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});

	test.each([
		'<Note>a</Note>',
		'<Note>\n- a\n- b\n\n| c |\n|-|\n\n## d\n</Note>',
		'<Finding>\n\nA.\n\n<Timeline />\n\n<Judgement id="b" />\n\n</Finding>',
		'a\n<Timeline />\nb',
		'<Figure src="./a.png" alt="b" caption="c" />',
		'<Matrix question="a" />\n<Positions question="b" />',
		'<Network />\n\n<KeyJudgements />\n\n<SourceTable></SourceTable>',
	])('%j is fine', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});
});

describe('an attribute', () => {
	test.each([
		['that is not there', '<Judgement id="a" claim="b" />', [['attribute-unknown', 'claim="b']]],
		['of an object', '<Note toString="a">b</Note>', [['attribute-unknown', 'toString']]],
		['that is missing', '<Judgement />', [['attribute-missing', '<Judgeme']]],
		['that is spread', '<Judgement {...a} id="b" />', [['mdx-spread', '{...a} i']]],
		['that is an expression', '<Judgement id={a} />', [['attribute-expression', 'id={a} /']]],
		['that is a string in braces', '<Judgement id={"a"} />', [['attribute-expression', 'id={"a"}']]],
		['without a value', '<Judgement id />', [['attribute-value', 'id />']]],
		['with an empty value', '<Background source="">a</Background>', [['attribute-value', 'source="']]],
		['given twice', '<Judgement id="a" id="b" />', [['attribute-value', 'id="b" /']]],
		['that is no id', '<Matrix question="A b" />', [['attribute-value', 'question']]],
		['that is no claim', '<Quote claim="a" />', [['attribute-value', 'claim="a']]],
		['that is an image outside the book', '<Figure src="../a.png" alt="b" />', [['image-outside', 'src="../']]],
		['that says nothing', '<Figure src="./a.png" alt=" " />', [['image-alt', 'src="./a']]],
		['that an image needs', '<Figure src="./a.png" />', [['attribute-missing', '<Figure ']]],
		['that is empty', '<Figure src="./a.png" alt="b" caption="" />', [['attribute-value', 'caption=']]],
		[
			'called like a part of every object',
			'<Note __proto__="a" constructor="b">c</Note>',
			[
				['attribute-unknown', '__proto_'],
				['attribute-unknown', 'construc'],
			],
		],
	])('%s', (_, source, expected) => {
		expect(faultsOf(source)).toEqual(expected);
	});
});

describe('the words of a fault', () => {
	test.each([
		['<Judgment id="a" />', 'There is no component <Judgment>.', 'Did you mean <Judgement>?'],
		[
			'> <Timeline />',
			'<Timeline> stands inside a quote.',
			'Put it outside the quote, on lines of its own, with a blank line before and after.',
		],
		[
			'<Finding>\n\n<Note>a</Note>\n\n</Finding>',
			'<Note> stands inside a <Finding>.',
			'Put it outside the <Finding>, on lines of its own, with a blank line before and after.',
		],
		['<Judgement idd="a" id="b" />', '<Judgement> has no attribute “idd”.', 'Did you mean “id”?'],
		[
			'<Figure src="./a.png" alt="b" width="1" />',
			'<Figure> has no attribute “width”.',
			'Its attributes are src, alt, caption.',
		],
		['<Timeline width="1" />', '<Timeline> has no attribute “width”.', 'It takes none.'],
		['<judgement id="a" />', 'Raw HTML is not allowed: <judgement>.', 'Did you mean <Judgement>?'],
		['<judgment id="a" />', 'Raw HTML is not allowed: <judgment>.', 'Did you mean <Judgement>?'],
		['<note>a</note>', 'Raw HTML is not allowed: <note>.', 'Did you mean <Note>?'],
		[
			'<video />',
			'Raw HTML is not allowed: <video>.',
			'Use Markdown or one of the book’s components. A < that is meant as a character is written \\<.',
		],
		['<Judgement />', '<Judgement> needs the attribute “id”.', 'Write <Judgement id="…">.'],
		['<Judgement id={1} />', 'The attribute “id” is an expression.', 'Write a plain string: id="…".'],
		['<Judgement id />', 'The attribute “id” of <Judgement> has no value.', 'Mend the value.'],
	])('%j', (source, message, hint) => {
		const [fault] = faults(source);
		expect(fault && words(fault.code, fault.args)).toMatchObject({ message, hint });
	});

	test('a name like none is answered with all', () => {
		const [fault] = faults('<Xyzzyxyzzy />');
		expect(fault?.args['expected']).toContain('<Judgement>, <Finding>');
		expect(fault?.args).not.toHaveProperty('nearest');
	});
});

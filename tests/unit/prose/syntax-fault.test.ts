import { describe, expect, test } from 'vitest';
import { words } from '../../../src/issues/catalogue.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import { syntaxFault } from '../../../src/prose/syntax-fault.ts';

const first = (source: string) => {
	const { facts, faults } = parseProse(source, { article: false });
	expect(facts).toBeNull();
	expect(faults).toHaveLength(1);
	return faults[0];
};

describe('the first fault of syntax', () => {
	test.each([
		['an expression that is not closed', 'a {b', 'mdx-expression', 2],
		['an expression that is no JavaScript', 'x\n\na {b c d}', 'mdx-expression', 5],
		['an expression in an attribute', '<Note a={b c} />', 'attribute-expression', 6],
		['a spread that is not closed', '<Note {...a />', 'mdx-spread', 6],
		['an attribute whose brace is not closed', '<Note a={ />', 'attribute-expression', 6],
		['a comment of HTML', 'a <!-- b -->', 'html-raw', 2],
		['a doctype', '<!doctype html>', 'html-raw', 0],
		['a processing instruction', '<?xml?>', 'html-raw', 0],
		['a tag of HTML', 'a\n\nb <br> c', 'html-raw', 5],
		['a closing tag of HTML', 'a </div>', 'html-raw', 2],
		['HTML with an unquoted attribute', 'a <a href=b>c</a>', 'html-raw', 2],
		['an arrow', 'a <- b', 'mdx-syntax', 2],
		['a heart', 'é\u{1f600} <3', 'mdx-syntax', 4],
		['an address in angle brackets', 'see <https://example.org>', 'mdx-syntax', 4],
		['a component that is not closed', '<Note>\n\na\n', 'mdx-syntax', 0],
		['a component that closes nothing', 'a\n\n</Note>', 'mdx-syntax', 3],
		['a component that closes another', '<Note>\n\na\n\n</Finding>', 'mdx-syntax', 11],
		['a component around half a paragraph', '<Note>a\nb\n</Note>', 'mdx-syntax', 0],
		['an attribute without quotes', '<Judgement id=a />', 'mdx-syntax', 0],
	])('%s', (_, source, code, offset) => {
		expect(first(source)).toMatchObject({ code, offset });
	});

	test.each([
		[
			'a <- b',
			'The MDX cannot be read: a < begins no component.',
			'A < or { that is meant as a character is written \\< or \\{.',
		],
		[
			'<https://example.org>',
			'The MDX cannot be read: an address stands in angle brackets.',
			'Write the address without them, or as [words](address).',
		],
		[
			'<Note>\n\na\n',
			'The MDX cannot be read: <Note> is never closed.',
			'Write </Note> after its text, or <Note /> if it has none.',
		],
		['</Note>', 'The MDX cannot be read: </Note> closes nothing.', 'Write <Note> before it, or take it away.'],
		[
			'<Note>\n\n</Finding>',
			'The MDX cannot be read: </Finding> stands where </Note> is needed.',
			'Write </Note> first.',
		],
		[
			'<Note>a\n\nb</Note>',
			'The MDX cannot be read: <Note> and </Note> do not enclose whole paragraphs.',
			'Put the tags on lines of their own, with a blank line before and after the text between them.',
		],
		['<Judgement id=a />', 'The MDX cannot be read: the value of an attribute has no quotes.', 'Write name="value".'],
		[
			'<Judgement id=“a-b” />',
			'The MDX cannot be read: the value of an attribute is in typographic quotation marks.',
			'Write id="a-b", with straight quotation marks.',
		],
		['a <!-- b -->', 'Raw HTML is not allowed: <!-->.', 'Take it out: a book has no comments.'],
		[
			'a <br> b',
			'Raw HTML is not allowed: <br>.',
			'Use Markdown or one of the book’s components. A < that is meant as a character is written \\<.',
		],
	])('%j is worded', (source, message, hint) => {
		const fault = first(source);
		expect(fault && words(fault.code, fault.args)).toMatchObject({ message, hint });
	});
});

test('an error of another form is kept as the reason', () => {
	expect(syntaxFault('a', new RangeError('too deep'))).toEqual({
		code: 'mdx-syntax',
		offset: 0,
		args: { reason: 'too deep' },
	});
	expect(syntaxFault('a', 'thrown')).toMatchObject({ args: { reason: 'thrown' } });
	expect(syntaxFault('ab', new Error('9:9: odd `thing` (mdx-jsx:odd)'))).toEqual({
		code: 'mdx-syntax',
		offset: 2,
		args: { reason: 'odd thing' },
	});
});

import { expect, test } from 'vitest';
import { operators } from '../../../../../src/integrations/paper/tagging/content-stream.ts';

function read(text: string): string[] {
	const found = operators(new TextEncoder().encode(text));
	return [...found].map(({ name, start, end, operand }) => {
		expect(text.slice(0, end).endsWith(name)).toBe(true);
		return `${name}${operand && `/${operand}`}: ${text.slice(start, end)}`;
	});
}

test('operators with their operands', () => {
	expect(read('q 1 0 0 -1 .5 10 cm\n/G3 gs [1 2] 0 d f* Q')).toEqual([
		'q: q',
		'cm: 1 0 0 -1 .5 10 cm',
		'gs/G3: /G3 gs',
		'd: [1 2] 0 d',
		'f*: f*',
		'Q: Q',
	]);
});

test('strings hide what is in them: brackets, escapes, operators, comments', () => {
	expect(read('(a (b) \\) f % Q) Tj <46> Tj (\\\\) Tj')).toEqual([
		'Tj: (a (b) \\) f % Q) Tj',
		'Tj: <46> Tj',
		'Tj: (\\\\) Tj',
	]);
});

test('dictionaries, names without a space between, comments, truth', () => {
	expect(read('/P <</MCID 0>>BDC\n% f S\n/Artifact<</Attached[/Top]/X true>>BDC EMC')).toEqual([
		'BDC/MCID: /P <</MCID 0>>BDC',
		'BDC/X: /Artifact<</Attached[/Top]/X true>>BDC',
		'EMC: EMC',
	]);
});

test('the operators that are quotation marks', () =>
	expect(read('(a) \' 1 2 (b) "')).toEqual(["': (a) '", '": 1 2 (b) "']));
test('an inline image is refused', () => expect(() => read('BI /W 1 ID x EI')).toThrow('inline image'));

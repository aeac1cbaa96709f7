import { describe, expect, test } from 'vitest';
import { findUnmarked, markArtifacts } from '../../../../../src/integrations/paper/tagging/artifacts.ts';

function marked(text: string, tagged: readonly string[] = []): string {
	const bytes = new TextEncoder().encode(text);
	return new TextDecoder()
		.decode(markArtifacts(bytes, findUnmarked(bytes), (name) => tagged.includes(name)))
		.replaceAll('/Artifact BMC\n', '{')
		.replaceAll('\nEMC', '}');
}

describe('what is painted outside of the tags becomes an artifact', () => {
	test.each([
		['a rule, from where its path begins', 'q 1 w 0 0 5 5 re f Q', 'q 1 w {0 0 5 5 re f} Q'],
		['a path of several pieces', '0 0 m 1 1 l 2 2 3 3 re S', '{0 0 m 1 1 l 2 2 3 3 re S}'],
		['a path that clips and paints', '0 0 1 1 re W f', '{0 0 1 1 re W f}'],
		['a line of text in one piece', 'BT /F1 9 Tf (a) Tj 5 0 Td (b) Tj ET', 'BT /F1 9 Tf {(a) Tj 5 0 Td (b) Tj} ET'],
		['lines of text apart', 'BT (a) Tj ET BT (b) Tj ET', 'BT {(a) Tj} ET BT {(b) Tj} ET'],
		[
			'text before what is tagged',
			'BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET',
			'BT {(a) Tj} /P <</MCID 0>> BDC (b) Tj EMC {(c) Tj} ET',
		],
		['an image', '/X1 Do', '{/X1 Do}'],
		['a shading', '/S1 sh', '{/S1 sh}'],
	])('%s', (_, before, after) => expect(marked(before)).toBe(after));
});

describe('what must stay as it is', () => {
	test.each([
		['tagged text', '/P <</MCID 0>> BDC BT (a) Tj ET 0 0 1 1 re f EMC'],
		['what is an artifact already', '/Artifact BMC 0 0 1 1 re f EMC'],
		['marks in marks', '/P <</MCID 0>> BDC /Span BMC (a) Tj EMC (b) Tj EMC'],
		['a path that only clips', 'q 0 0 1 1 re W* n Q'],
	])('%s', (_, text) => expect(marked(text)).toBe(text));

	test('an object that has tags within', () => expect(marked('/X1 Do /X2 Do', ['X1'])).toBe('/X1 Do {/X2 Do}'));
});

test('whether anything is tagged, and which objects are painted', () => {
	const found = (text: string): ReturnType<typeof findUnmarked> => findUnmarked(new TextEncoder().encode(text));
	expect(found('/A Do /P <</MCID 1>> BDC /B Do EMC')).toMatchObject({ tagged: true, objects: new Set(['A']) });
	expect(found('/Artifact BMC f EMC')).toMatchObject({ tagged: false, objects: new Set() });
});

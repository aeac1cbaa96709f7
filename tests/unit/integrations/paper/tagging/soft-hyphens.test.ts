import { expect, test } from 'vitest';
import { withoutSoftHyphens } from '../../../../../src/integrations/paper/tagging/soft-hyphens.ts';

const without = (text: string): string =>
	new TextDecoder().decode(withoutSoftHyphens(new TextEncoder().encode(text))).replace(/\s+/g, ' ');

test('a soft hyphen goes, with its mark; the next letter stands where it stood', () => {
	const text = 'BT <01> Tj\n/Span<</ActualText <FEFF00AD> >> BDC\n5.26 0 Td <02> Tj\nEMC\n0 0 Td <03> Tj ET';
	expect(without(text)).toBe('BT <01> Tj 5.26 0 Td 0 0 Td <03> Tj ET');
});

test('several go, and what is marked otherwise stays', () => {
	const soft = '/Span <</ActualText <feff00ad>>>BDC <02> Tj EMC';
	const text = `/P <</MCID 1>> BDC ${soft} <03> Tj ${soft} <04> Tj /Span <</ActualText <feff0041>>> BDC <05> Tj EMC EMC`;
	const after = '/P <</MCID 1>> BDC <03> Tj <04> Tj /Span <</ActualText <feff0041>>> BDC <05> Tj EMC EMC';
	expect(without(text)).toBe(after);
});

test('a stream without any is the same', () => {
	const bytes = new TextEncoder().encode('BT (a) Tj ET');
	expect(withoutSoftHyphens(bytes)).toBe(bytes);
});

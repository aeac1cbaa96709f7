import { PDFDict } from 'pdf-lib';
import { expect, test } from 'vitest';
import { mapRoles } from '../../../../../src/integrations/paper/tagging/role-map.ts';
import { name, taggedDocument } from './document.ts';

test('only the types that are used and not standard are mapped', async () => {
	const { doc, add } = await taggedDocument();
	for (const type of ['Strong', 'P', 'Em', 'Em', 'Art']) add(type, null, []);
	mapRoles(doc);
	const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
	expect(root.lookup(name('RoleMap'))?.toString()).toBe('<<\n/Em /Span\n/Strong /Span\n>>');
});

test('standard types alone need no map', async () => {
	const { doc, add } = await taggedDocument();
	add('P', null, []);
	mapRoles(doc);
	expect(doc.catalog.lookup(name('StructTreeRoot'), PDFDict).has(name('RoleMap'))).toBe(false);
});

test('a type that nobody has thought of is a fault', async () => {
	const { doc, add } = await taggedDocument();
	add('Blink', null, []);
	expect(() => mapRoles(doc)).toThrow('unknown type: Blink');
});

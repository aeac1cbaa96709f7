import { expect, test } from 'vitest';
import type { ReadEntry } from '../../../src/sources/read-entry.ts';
import { codeMeant, idMeant } from '../../../src/sources/unread.ts';

test.each([
	['chapters/the-quay.mdx', 'the-quay'],
	['chapters/The Quay.MDX', 'the-quay'],
	['chapters/the-quay.markdown', 'the-quay'],
	['chapters', 'chapters'],
	['chapters/???.mdx', ''],
])('%s is meant for the id “%s”', (file, id) => {
	expect(idMeant(file)).toBe(id);
});

const read = (fields: ReadEntry['fields'], text = ''): ReadEntry => ({
	entry: null,
	prose: null,
	fields,
	parsed: false,
	text,
	issues: [],
});

test.each([
	[read({ code: 'S7' }), 'S7'],
	[read({ code: ' s07 ' }), 'S7'],
	[read({ code: ['S7'] }), null],
	[read({ title: 'x' }, 'code: S7\n'), null],
	[read(null, '---\ntitle: "x\ncode: "S7"\n'), 'S7'],
	[read(null), null],
])('the code of an article with faults, case %#', (entry, code) => {
	expect(codeMeant(entry)).toBe(code);
});

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../../src/sources/read-text.ts';
import { scratchBook } from './scratch-book.ts';

const read = (content: string | Uint8Array) => readText(join(scratchBook({ 'x.mdx': content }).dir, 'x.mdx'));

test('a sound text comes back with the SHA-256 of its bytes', () => {
	const text = 'Журавлёв — 习近平\n';
	expect(read(text)).toEqual({
		text,
		digest: createHash('sha256').update(text).digest('hex'),
		usable: true,
		faults: [],
	});
});

test('the limit is 512 KB, and includes it', () => {
	expect(read('x'.repeat(512 * 1024))).toMatchObject({ usable: true, faults: [] });
	expect(read('x'.repeat(512 * 1024 + 1))).toMatchObject({
		text: '',
		usable: false,
		faults: [{ code: 'file-too-large' }],
	});
});

test('odd characters and other line ends leave a text usable, wrong bytes do not', () => {
	expect(read('a\u200bb')).toMatchObject({ usable: true, faults: [{ code: 'character-odd', at: { offset: 1 } }] });
	expect(read('\ufeffa\u200bb').faults.map(({ code }) => code)).toEqual(['file-bom', 'character-odd']);
	expect(read('a\r\nb\rc\n')).toMatchObject({
		text: 'a\nb\nc\n',
		usable: true,
		faults: [{ code: 'file-line-ends', at: { offset: 1 } }],
	});
	expect(read('\ufeffa').text).toBe('a');
	expect(read(Uint8Array.of(0x61, 0xff))).toMatchObject({
		usable: false,
		faults: [{ code: 'file-encoding', at: { offset: 1 } }],
	});
});

test('a file that has vanished is told, not thrown', () => {
	expect(readText('/nowhere/x.mdx')).toMatchObject({
		usable: false,
		faults: [{ code: 'file-unreadable', args: { reason: 'it has vanished' } }],
	});
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/issues/usage-error.ts';
import { captures } from '../../../src/sources/captures.ts';
import { scratchFolder } from '../cli/scratch.ts';

async function textOf(name: string, bytes: string | Uint8Array): Promise<unknown> {
	const folder = scratchFolder();
	writeFileSync(join(folder, name), bytes);
	const read = captures(folder)(name);
	return 'code' in read ? read : read.text();
}

test('a capture has the hash of its bytes and its text', async () => {
	const folder = scratchFolder();
	writeFileSync(join(folder, 'a.txt'), 'abc');
	const read = captures(folder)('a.txt');
	expect(read).toMatchObject({ sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
	expect('code' in read || (await read.text())).toBe('abc');
});

test.each([
	['plain text, letter for letter', 'a.txt', 'é\r\n“x”\t\u00a0', 'é\r\n“x”\t\u00a0'],
	['without its byte order mark', 'a.txt', '\ufeffabc', 'abc'],
	['a page', 'a.html', '<h1>Head</h1><p>Text', 'Head\nText\n'],
	['a page, in capitals', 'A.HTM', '<p>Text', 'Text\n'],
])('%s', async (_, name, bytes, text) => {
	expect(await textOf(name, bytes)).toBe(text);
});

test.each([
	['latin-1', 'a.txt', Buffer.from('caf\u00e9', 'latin1'), 'capture-encoding', {}],
	['UTF-16', 'a.html', Buffer.from('\ufeff<p>x', 'utf16le'), 'capture-encoding', {}],
	['a null', 'a.txt', 'one\ntwo\u0000', 'capture-character', { character: 'U+0000', line: '2' }],
	['an escape', 'a.html', '<p>\u001b[1m', 'capture-character', { character: 'U+001B', line: '1' }],
	['no text', 'a.txt', ' \n\n', 'capture-empty', {}],
	['a page without text', 'a.html', '<script>x</script>', 'capture-empty', {}],
	['a page that is nested too deeply', 'a.html', `${'<b>'.repeat(1001)}x`, 'capture-deep', { limit: '1000' }],
	['no PDF', 'a.pdf', 'hello', 'capture-pdf', {}],
	['another format', 'a.docx', 'x', 'capture-type', {}],
	['too large', 'a.txt', Buffer.alloc(50 * 1024 * 1024, 'a'), 'capture-too-large', { limit: '20 MB' }],
])('%s is refused', async (_, name, bytes, code, args) => {
	expect(await textOf(name, bytes)).toMatchObject({ code, args: { file: name, ...args } });
});

test('a file that is not there is missing, and a near name is proposed', () => {
	const folder = scratchFolder();
	writeFileSync(join(folder, 'courier.txt'), 'x');
	expect(captures(folder)('curier.txt')).toEqual({
		code: 'capture-missing',
		args: { file: 'curier.txt', nearest: 'courier.txt' },
	});
	expect(captures(folder)('zzz.pdf')).toEqual({ code: 'capture-missing', args: { file: 'zzz.pdf' } });
});

test('nothing outside the folder is read', () => {
	const folder = scratchFolder();
	mkdirSync(join(folder, 'in'));
	writeFileSync(join(folder, 'secret.txt'), 'x');
	for (const file of ['../secret.txt', `${folder}/secret.txt`, './../secret.txt', '..'])
		expect(captures(join(folder, 'in'))(file)).toMatchObject({ code: 'capture-missing' });
});

test('a folder is no capture', () => {
	const folder = scratchFolder();
	mkdirSync(join(folder, 'a.txt'));
	expect(captures(folder)('a.txt')).toMatchObject({ code: 'capture-unreadable' });
});

test('a folder that is not there is wrong use', () => {
	const folder = scratchFolder();
	writeFileSync(join(folder, 'file'), '');
	expect(() => captures(join(folder, 'none'))).toThrow(UsageError);
	expect(() => captures(join(folder, 'file'))).toThrow(/is not a folder/);
});

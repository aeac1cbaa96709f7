import { afterEach, expect, test, vi } from 'vitest';
import { isSameFile, sameFileWords } from '../../../../src/scripts/verify/same-file.ts';

const bytes = new TextEncoder().encode('abc');
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

afterEach(() => vi.unstubAllGlobals());

test('tells the captured file by its SHA-256', async () => {
	expect(await isSameFile(bytes, SHA256)).toBe(true);
	expect(await isSameFile(bytes, 'f'.repeat(64))).toBe(false);
});

test('cannot tell where the browser works out no hash', async () => {
	vi.stubGlobal('crypto', {});
	expect(await isSameFile(bytes, SHA256)).toBeNull();
});

test('says which of the three', () => {
	expect(sameFileWords(true)).toContain('is the captured file');
	expect(sameFileWords(false)).toContain('is not the captured file');
	expect(sameFileWords(null)).toContain('cannot tell');
});

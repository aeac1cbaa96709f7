import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scratchFolder, testEffects } from './scratch.ts';

// What takes a second to load; whoever asks for one of them fails.
for (const name of ['playwright-core', 'pdf-lib', 'pagefind', 'astro'])
	vi.doMock(name, () => {
		throw new Error(`${name} has been loaded`);
	});

test('check does not wait for what only printing, searching and rendering need', async () => {
	const { runProgram } = await import('../../../src/cli/program.ts');
	const root = scratchFolder();
	cpSync(resolve(import.meta.dirname, '../../books/harbour/book'), root, { recursive: true });
	const effects = testEffects(root, { env: { BRIEFBOOK_DIR: '.' } });
	expect(await runProgram(['check'], effects)).toBe(0);
	await expect(import('../../../src/cli/pdf.ts'), 'the test sees who asks').rejects.toThrow();
});

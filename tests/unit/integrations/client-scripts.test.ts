import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { AstroConfig, AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { clientScripts } from '../../../src/integrations/client-scripts.ts';
import { scratchFolder } from '../cli/scratch.ts';

const SCRIPTS = resolve(import.meta.dirname, '../../../src/scripts');
type Hooks = Required<AstroIntegration['hooks']>;

/** The scripts of the project, bundled as a build bundles them. */
async function bundled(): Promise<Record<string, string>> {
	const site = scratchFolder();
	const { hooks } = clientScripts();
	const config = { srcDir: pathToFileURL(`${resolve(SCRIPTS, '..')}/`) } as AstroConfig;
	await hooks['astro:config:done']?.({ config } as Parameters<Hooks['astro:config:done']>[0]);
	await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) } as Parameters<Hooks['astro:build:done']>[0]);
	const files = readdirSync(join(site, 'assets')).sort();
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(site, 'assets', file), 'utf8')]));
}

test('one classic script a file, without imports, the same bytes each time', async () => {
	const first = await bundled();
	const names = readdirSync(SCRIPTS).filter((file) => file.endsWith('.ts'));
	expect(Object.keys(first)).toEqual(names.map((file) => file.replace('.ts', '.js')).sort());
	expect(names.length).toBeGreaterThan(1);
	for (const code of Object.values(first)) {
		// A classic script compiles outside a module; import and export do not.
		expect(() => new Script(code)).not.toThrow();
		expect(code).not.toMatch(/\beval\(|new Function\(|\.innerHTML\s*=|document\.write\(/);
	}
	expect(await bundled()).toEqual(first);
});

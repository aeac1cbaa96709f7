import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/** The folder of the tools that Briefbook is measured against: a lock of its own, no part of the project's installation. */
export const RIVALS = join(import.meta.dirname, 'rivals');

interface Npm {
	readonly command: string;
	readonly first: readonly string[];
	readonly shell: boolean;
}

/**
 * Installs the locked rivals when they are missing or another lock's.
 * @throws Error when npm cannot install them.
 */
export function installRivals(): void {
	const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => versions(file));
	if (lock === installed) return;
	process.stderr.write('Installing what Briefbook is measured against (once) …\n');
	const { findNpm } = createRequire(import.meta.url)('../bin/briefbook.cjs') as {
		findNpm(env: NodeJS.ProcessEnv, execPath: string, exists: (file: string) => boolean): Npm;
	};
	const npm = findNpm(process.env, process.execPath, existsSync);
	const args = [...npm.first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const result = spawnSync(npm.command, args, { cwd: RIVALS, stdio: ['ignore', 2, 2], shell: npm.shell });
	if (result.status !== 0) throw new Error(`The rivals in ${RIVALS} could not be installed.`);
}

/** The versions of the tools themselves: what else the lock names follows from them. */
function versions(file: string): string | null {
	const path = join(RIVALS, file);
	if (!existsSync(path)) return null;
	const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { version?: string }> };
	return TOOLS.map((name) => `${name} ${packages[`node_modules/${name}`]?.version}`).join(', ');
}

const TOOLS = ['astro', '@astrojs/starlight', '@astrojs/mdx', 'pagefind'];

/** The rivals' versions, as a sentence names them. */
export function rivalVersions(): string {
	return versions('package-lock.json') ?? '';
}

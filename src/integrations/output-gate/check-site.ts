import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { page } from '../../book/href.ts';
import type { Issue } from '../../issues/issue.ts';
import { type Address, type OutputFault, type PageScan, scanPage } from './scan-page.ts';

/**
 * The gate between a built site and its publication: reads every finished page, and follows every address to a file and an anchor
 * of the site. Returns all faults; an empty list lets the site pass.
 *
 * @param dir the folder of the built site; issues name files below it
 */
export function checkSite(dir: string): Issue[] {
	const files = new Set(listFiles(dir));
	const scans = new Map<string, PageScan>();
	for (const file of files) {
		if (file.endsWith('.html')) scans.set(file, scanPage(readFileSync(join(dir, file), 'utf8')));
	}
	const targets = targetFinder();
	return [...scans].flatMap(([file, scan]) => {
		const find = targets(file);
		const faults = [...scan.faults];
		for (const address of scan.addresses) faults.push(...addressFaults(file, address, files, scans, find));
		return faults.map(({ code, offset, args }): Issue => ({ code, at: { file, offset }, args }));
	});
}

function listFiles(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(dir.length + 1)
				.split(sep)
				.join('/'),
		);
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const FOLLOWABLE = /^(?:https?|mailto):/i;

const NONE: readonly OutputFault[] = [];

function addressFaults(
	file: string,
	{ url, use, offset }: Address,
	files: ReadonlySet<string>,
	scans: ReadonlyMap<string, PageScan>,
	find: (url: string) => Target | null,
): readonly OutputFault[] {
	const fault = (code: OutputFault['code']): OutputFault[] => [{ code, offset, args: { url } }];
	if (!url.startsWith('../') && (SCHEME.test(url) || url.startsWith('//'))) {
		if (use === 'load') return fault('output-external');
		return FOLLOWABLE.test(url) ? NONE : fault('output-url-unsafe');
	}
	if (url.startsWith('/') && file !== page('notFound')) return fault('output-absolute');
	const target = find(url);
	if (target === null || !files.has(target.file)) return fault('output-link');
	if (target.anchor === '') return NONE;
	return scans.get(target.file)?.ids.has(target.anchor) === false ? fault('output-anchor') : NONE;
}

interface Target {
	readonly file: string;
	readonly anchor: string;
}

/** Finds targets page by page. An address that first climbs to the root leads to the same from every page as deep: it is read once. */
function targetFinder(): (file: string) => (url: string) => Target | null {
	const knownAt = new Map<string, Map<string, Target | null>>();
	return (file) => {
		const root = '../'.repeat(file.split('/').length - 1);
		const known = knownAt.get(root) ?? new Map<string, Target | null>();
		knownAt.set(root, known);
		return (url) => {
			if (root === '' || !url.startsWith(root)) return targetOf(file, url);
			const before = known.get(url);
			if (before !== undefined) return before;
			const target = targetOf(file, url);
			known.set(url, target);
			return target;
		};
	};
}

/** The file and the anchor that an address of the site leads to, or `null` when it leaves the site or cannot be read. */
function targetOf(file: string, url: string): Target | null {
	const [address = '', hash = ''] = url.split('#');
	const path = address.split('?')[0] ?? '';
	try {
		const joined = path.startsWith('/')
			? posix.normalize(path.slice(1))
			: posix.join(posix.dirname(file), decodeURIComponent(path));
		const target = path === '' ? file : joined;
		return target.startsWith('../') ? null : { file: target, anchor: decodeURIComponent(hash) };
	} catch {
		return null;
	}
}

import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Replacement } from './replace.ts';
import { workFolder } from './work-folder.ts';

/**
 * Where a site is staged and where the old one goes: the work folder, or beside the target where that is on another disk,
 * since nothing can be renamed across disks.
 */
export function staging(root: string, pid: number, site: string, target: string): Replacement {
	if (statSync(nearestFolder(target)).dev === statSync(site).dev) {
		return { site, target, staged: site, old: join(workFolder(root), `old-${pid}`) };
	}
	return { site, target, staged: `${target}.briefbook-new`, old: `${target}.briefbook-old` };
}

function nearestFolder(target: string): string {
	const parent = dirname(target);
	return existsSync(parent) || parent === target ? parent : nearestFolder(parent);
}

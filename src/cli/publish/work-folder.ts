import { join } from 'node:path';

/** The folder in which everything unfinished stands: builds, the journal of a publication, the lock. Not kept in Git. */
export function workFolder(root: string): string {
	return join(root, '.briefbook');
}

/** The fresh folder of one build. Only one process builds at a time, so its number tells builds apart. */
export function buildFolder(root: string, pid: number): { folder: string; site: string; cache: string } {
	const folder = join(workFolder(root), `build-${pid}`);
	return { folder, site: join(folder, 'site'), cache: join(folder, 'cache') };
}

/** Whether a name in the work folder is what a build or a publication leaves behind when it is killed. */
export function isLeftover(name: string): boolean {
	return /^(?:build|old)-[0-9]+$/.test(name);
}

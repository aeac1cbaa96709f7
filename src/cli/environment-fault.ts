import { UsageError } from '../issues/usage-error.ts';

/** What the system says when it cannot do what a command needs, with the mend. */
const faults: Readonly<Record<string, readonly [message: string, mend: string]>> = {
	ENOSPC: ['The disk is full.', 'Free some space and run the command again; what was published before is untouched.'],
	EDQUOT: [
		'Your disk quota is used up.',
		'Free some space and run the command again; what was published before is untouched.',
	],
	EROFS: ['The folder is on a read-only disk.', 'Use a copy of the project on a disk that can be written.'],
	EACCES: ['A file or folder may not be written or read.', 'Change its permissions, or use a folder of your own.'],
	EPERM: ['A file or folder may not be written or read.', 'Change its permissions, or use a folder of your own.'],
	EMFILE: ['Too many files are open.', 'Raise the limit (ulimit -n 4096) and run the command again.'],
	ENFILE: ['Too many files are open on this machine.', 'Close other programs and run the command again.'],
	EIO: ['The disk reports a fault.', 'Check the disk, then run the command again.'],
};

/** The same faults as tools of other languages word them. */
const wordings: readonly (readonly [wording: RegExp, code: string])[] = [
	[/no space left on device|os error 28\b|there is not enough space on the disk/i, 'ENOSPC'],
	[/disk quota exceeded|os error 122\b/i, 'EDQUOT'],
	[/read-only file system|os error 30\b/i, 'EROFS'],
	[/permission denied|os error 13\b|access is denied/i, 'EACCES'],
	[/too many open files|os error 24\b/i, 'EMFILE'],
];

/** An error as far down its causes as it goes, outermost first. */
function chain(error: unknown): readonly unknown[] {
	const found: unknown[] = [];
	for (const queue = [error]; queue.length > 0 && found.length < 50; ) {
		const next = queue.shift();
		if (next === null || next === undefined || found.includes(next)) continue;
		found.push(next);
		if (typeof next !== 'object') continue;
		if ('cause' in next) queue.push(next.cause);
		if ('errors' in next && Array.isArray(next.errors)) queue.push(...next.errors);
	}
	return found;
}

function codeOf(error: unknown): string | null {
	if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
		if (Object.hasOwn(faults, error.code)) return error.code;
	}
	const message = error instanceof Error ? error.message : String(error);
	const named = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EMFILE|ENFILE)\b/.exec(message);
	if (named?.[1]) return named[1];
	return wordings.find(([wording]) => wording.test(message))?.[1] ?? null;
}

/**
 * The fault of the environment behind an error, wherever in its causes or messages it hides; `null` when the error is of
 * another sort.
 */
export function environmentFault(error: unknown): UsageError | null {
	for (const link of chain(error)) {
		const fault = faults[codeOf(link) ?? ''];
		if (!fault) continue;
		const path =
			typeof link === 'object' && link !== null && 'path' in link && typeof link.path === 'string' ? link.path : null;
		return new UsageError(path === null ? fault[0] : `${fault[0].slice(0, -1)}: ${path}.`, fault[1], { cause: error });
	}
	return null;
}

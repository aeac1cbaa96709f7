import {
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { makeFolder } from './make-folder.ts';

/** The few things that a publication does to a disk. Tests pass one that fails at a chosen step. */
export interface Disk {
	exists(path: string): boolean;
	/** `null` when there is no such file. */
	read(path: string): string | null;
	/** Writes a file and waits until it is on the disk. */
	write(path: string, text: string): void;
	rename(from: string, to: string): void;
	copy(from: string, to: string): void;
	remove(path: string): void;
	makeFolder(path: string): void;
	/** Waits until the entries of a folder are on the disk. */
	sync(folder: string): void;
	/** Waits until a folder with all that is in it is on the disk. */
	flush(folder: string): Promise<void>;
}

/** How many files are flushed at a time: file systems write several down in one go. */
const FLUSHED_AT_ONCE = 32;

export const realDisk: Disk = {
	exists: existsSync,
	read(path) {
		try {
			return readFileSync(path, 'utf8');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
			throw error;
		}
	},
	write(path, text) {
		const file = openSync(path, 'w');
		try {
			writeSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	},
	rename: renameSync,
	copy,
	remove: (path) => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
	makeFolder,
	sync,
	async flush(folder) {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		const flushNext = async (): Promise<void> => {
			for (let file = files.pop(); file !== undefined; file = files.pop()) await flushFile(file);
		};
		await Promise.all(Array.from({ length: FLUSHED_AT_ONCE }, flushNext));
		for (const entry of entries) if (entry.isDirectory()) sync(join(entry.parentPath, entry.name));
		sync(folder);
	},
};

/** File by file: the system's own recursive copy reports a full disk as a faulty one. */
function copy(from: string, to: string): void {
	makeFolder(to);
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) copy(source, target);
		else copyFileSync(source, target);
	}
}

function sync(folder: string): void {
	// Windows cannot open a folder; its file system journals renames itself.
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

async function flushFile(file: string): Promise<void> {
	const handle = await open(file, 'r+');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

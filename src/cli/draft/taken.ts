import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseName } from '../../sources/file-names.ts';

/** The files of a book's folder, relative to it, with forward slashes; none when there is no such folder. */
function filesBelow(dir: string): readonly string[] {
	try {
		return readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** The file that has an id already, or `null`. Ids are unique across the whole book, by case too. */
export function fileWithId(bookDir: string, id: string): string | null {
	const isSame = (file: string): boolean => baseName(file.split('/').at(-1) ?? '')?.toLowerCase() === id;
	return filesBelow(bookDir).find(isSame) ?? null;
}

/**
 * The number after the highest that files of a folder give in a field. Read from their text, so that a file with faults
 * counts too.
 */
export function nextNumber(folder: string, field: RegExp): number {
	const numbers = filesBelow(folder)
		.filter((file) => baseName(file) !== null)
		.map((file) => Number(field.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? 0));
	return Math.max(0, ...numbers) + 1;
}

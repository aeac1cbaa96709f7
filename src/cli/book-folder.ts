import { bookDir } from '../sources/book-dir.ts';
import type { Effects } from './effects.ts';

/** The book that a command works on: `BRIEFBOOK_DIR` as seen from the working directory, or the one in the project. */
export function bookFolder({ env, cwd, root }: Effects): string {
	return bookDir(env, env['BRIEFBOOK_DIR'] ? cwd : root);
}

import { resolve } from 'node:path';

/** The folder of the book, absolute: `BRIEFBOOK_DIR`, or `src/content` of the project that is worked in. */
export function bookDir(
	environment: NodeJS.ProcessEnv = process.env,
	workingDirectory: string = process.cwd(),
): string {
	return resolve(workingDirectory, environment['BRIEFBOOK_DIR'] || 'src/content');
}

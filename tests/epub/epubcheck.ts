import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian’s package epubcheck puts it; EPUBCHECK_JAR names another place. */
const JAR = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';

type Report =
	| { readonly missing: string }
	| { readonly messages: readonly string[] /** The line of totals. */; readonly counts: string | undefined };

/**
 * What EPUBCheck finds in a file. It is no npm package: where it is missing the caller is told so.
 * @throws in CI, where it must not be missing.
 */
export async function checkEpub(file: string): Promise<Report> {
	if (!existsSync(JAR)) {
		const missing = `EPUBCheck is not at ${JAR}; on Debian: apt-get install epubcheck`;
		if (process.env['CI']) throw new Error(missing);
		return { missing };
	}
	// It ends with 1 when it finds anything.
	const { stdout, stderr } = await run('java', ['-jar', JAR, file]).catch(
		(error: { stdout?: string; stderr?: string }) => {
			if (error.stdout === undefined) throw error;
			return { stdout: error.stdout, stderr: error.stderr ?? '' };
		},
	);
	const lines = `${stdout}\n${stderr}`.split('\n');
	return {
		messages: lines.filter((line) => /^(?:FATAL|ERROR|WARNING|INFO|USAGE)\b/.test(line)),
		counts: lines.find((line) => line.startsWith('Messages:')),
	};
}

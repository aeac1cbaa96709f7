import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearest } from '../issues/nearest.ts';
import { UsageError } from '../issues/usage-error.ts';
import { type CaptureEnding, captureEnding } from '../quotes/text-rules.ts';
import type { CaptureFault } from './capture-text/fault.ts';
import { pageText } from './capture-text/html.ts';
import { pdfText } from './capture-text/pdf.ts';
import { plainText } from './capture-text/plain.ts';
import { readFault } from './list-book.ts';

/** A captured file: its bytes’ hash and the text that was made of them. */
export interface Capture {
	readonly sha256: string;
	/** Whether it may hold speech without quotation marks: a page can have elements for it that its text does not show. */
	readonly hasUnmarkedSpeech: boolean;
	/** Made on demand, for a file that is not the captured one is not worth it. */
	text(): Promise<string | CaptureFault>;
}

export type ReadCapture = (file: string) => Capture | CaptureFault;

const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 20 * MEGABYTE;

const SPEECH_ELEMENT = /<(?:q|blockquote)[\s>]/i;

const makers: Readonly<
	Record<CaptureEnding, (bytes: Buffer) => string | CaptureFault | Promise<string | CaptureFault>>
> = {
	'.txt': plainText,
	'.html': pageText,
	'.htm': pageText,
	'.pdf': pdfText,
};

/**
 * What reads captured files of a folder by their names.
 * @throws UsageError when there is no such folder or it cannot be read.
 */
export function captures(folder: string): ReadCapture {
	const names = namesIn(folder);
	return (file) => {
		if (file !== basename(file) || !names.includes(file)) return missing(file, names);
		const ending = captureEnding(file);
		if (ending === null) return { code: 'capture-type', args: { file } };
		const bytes = readBytes(join(folder, file), file);
		if (!Buffer.isBuffer(bytes)) return bytes;
		return {
			sha256: createHash('sha256').update(bytes).digest('hex'),
			hasUnmarkedSpeech: ending.startsWith('.htm') && SPEECH_ELEMENT.test(bytes.toString('latin1')),
			text: async () => {
				const text = await makers[ending](bytes);
				return typeof text === 'string' && text.trim() === ''
					? { code: 'capture-empty', args: { file } }
					: withFile(text, file);
			},
		};
	};
}

function withFile(text: string | CaptureFault, file: string): string | CaptureFault {
	return typeof text === 'string' ? text : { ...text, args: { ...text.args, file } };
}

function missing(file: string, names: readonly string[]): CaptureFault {
	const near = nearest(file, names);
	return { code: 'capture-missing', args: { file, ...(near === null ? {} : { nearest: near }) } };
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		const mend = 'Name the folder of the captured files, with --captures or BRIEFBOOK_CAPTURES.';
		if (code === 'ENOENT') throw new UsageError(`There is no folder of captures “${folder}”.`, mend, { cause });
		if (code === 'ENOTDIR') throw new UsageError(`“${folder}” is not a folder.`, mend, { cause });
		throw new UsageError(`The folder of captures “${folder}” cannot be read.`, 'Change its permissions.', { cause });
	}
}

function readBytes(path: string, file: string): Buffer | CaptureFault {
	try {
		const status = statSync(path);
		if (!status.isFile()) return { code: 'capture-unreadable', args: { file, reason: 'it is no plain file' } };
		if (status.size > MAX_BYTES)
			return { code: 'capture-too-large', args: { file, limit: `${MAX_BYTES / MEGABYTE} MB` } };
		return readFileSync(path);
	} catch (cause) {
		return { code: 'capture-unreadable', args: { file, reason: readFault(cause) } };
	}
}

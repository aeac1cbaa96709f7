import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Fault, fault } from './fault.ts';
import { readFault } from './list-book.ts';
import { lostCharacters } from './lost-characters.ts';
import { oddCharacters } from './odd-characters.ts';

/** The bytes of a file as text. With faults that leave nothing to parse, `usable` is false. */
export interface ReadText {
	readonly text: string;
	readonly digest: string;
	readonly usable: boolean;
	readonly faults: readonly Fault[];
}

const KILOBYTE = 1024;
const MAX_BYTES = 512 * KILOBYTE;
/** Characters that YAML forbids. They have been told; what stands in for them lets the other faults be found, at their places. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads a text: UTF-8 without byte order mark, Unix line ends, at most 512 KB unless another limit is given, nothing invisible.
 * A byte order mark and other line ends are told and then mended in `text`, so that the other faults of the file are found, at the
 * lines and columns that an editor shows.
 */
export function readText(path: string, limit: number = MAX_BYTES): ReadText {
	const bytes = readBytes(path, limit);
	if (!Buffer.isBuffer(bytes)) return { text: '', digest: '', usable: false, faults: [bytes] };
	const digest = hash('sha256', bytes);
	const raw = bytes.toString('utf8');
	if (!isUtf8(bytes))
		return { text: raw, digest, usable: false, faults: [fault('file-encoding', raw.indexOf('\ufffd'))] };
	const unmarked = raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
	const broken = [...(unmarked === raw ? [] : [fault('file-bom', 0)]), ...lineEnds(unmarked)];
	const plain = unmarked.replace(/\r\n?/g, '\n');
	const odd = oddCharacters(plain).map(({ offset, name }) => fault('character-odd', offset, { character: name }));
	const text = odd.length === 0 ? plain : plain.replaceAll(UNPRINTABLE, '?');
	const lost = lostCharacters(plain).map(({ offset, written, meant }) =>
		fault('character-lost', offset, { written, ...(meant === null ? {} : { nearest: meant }) }),
	);
	return { text, digest, usable: true, faults: [...broken, ...odd, ...lost] };
}

function readBytes(path: string, limit: number): Buffer | Fault {
	let file: number | undefined;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
		if (fstatSync(file).size > limit) return fault('file-too-large', 0, { limit: `${limit / KILOBYTE} KB` });
		return readFileSync(file);
	} catch (cause) {
		return fault('file-unreadable', 0, { reason: readFault(cause) });
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** One fault a file: such a file has them on every line. */
function lineEnds(text: string): Fault[] {
	const at = text.indexOf('\r');
	return at === -1 ? [] : [fault('file-line-ends', at)];
}

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Fault, fault } from './fault.ts';
import { readFault } from './list-book.ts';
import { oddCharacters } from './odd-characters.ts';

/** The bytes of a file as text. With faults that leave nothing to parse, `usable` is false. */
export interface ReadText {
	readonly text: string;
	readonly digest: string;
	readonly usable: boolean;
	readonly faults: readonly Fault[];
}

const MAX_BYTES = 512 * 1024;
const BYTE_ORDER_MARK = '\ufeff';

/** Reads a text: UTF-8 without byte order mark, Unix line ends, at most 512 KB, nothing invisible. */
export function readText(path: string): ReadText {
	const bytes = readBytes(path);
	if (!Buffer.isBuffer(bytes)) return { text: '', digest: '', usable: false, faults: [bytes] };
	const digest = createHash('sha256').update(bytes).digest('hex');
	const raw = bytes.toString('utf8');
	if (!isUtf8(bytes))
		return { text: raw, digest, usable: false, faults: [fault('file-encoding', raw.indexOf('\ufffd'))] };
	const faults = [...byteOrderMark(raw), ...lineEnds(raw)];
	for (const { offset, name } of oddCharacters(raw)) {
		if (offset > 0 || raw[0] !== BYTE_ORDER_MARK) faults.push(fault('character-odd', offset, { character: name }));
	}
	return { text: raw, digest, usable: !faults.some(({ code }) => code !== 'character-odd'), faults };
}

function readBytes(path: string): Buffer | Fault {
	let file: number | undefined;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
		if (fstatSync(file).size > MAX_BYTES) return fault('file-too-large', 0, { limit: '512 KB' });
		return readFileSync(file);
	} catch (cause) {
		return fault('file-unreadable', 0, { reason: readFault(cause) });
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

function byteOrderMark(text: string): Fault[] {
	return text.startsWith(BYTE_ORDER_MARK) ? [fault('file-bom', 0)] : [];
}

/** One fault a file: such a file has them on every line. */
function lineEnds(text: string): Fault[] {
	const at = text.indexOf('\r');
	return at === -1 ? [] : [fault('file-line-ends', at)];
}

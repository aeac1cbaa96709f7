/** An operator of a content stream, with where its first operand begins and where it ends (bytes). */
export interface Operator {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	/** The last operand that is a name, without its slash; empty when there is none. */
	readonly operand: string;
}

const [LINE_FEED, RETURN] = [0x0a, 0x0d];
const [PERCENT, OPEN_STRING, CLOSE_STRING, SLASH, LESS, GREATER, BACKSLASH] = [
	0x25, 0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5c,
];
/** By byte: a book has tens of millions of them, and each is looked up. */
const IS_SPACE = bytesOf('\0\t\n\f\r ');
const ENDS_TOKEN = bytesOf('\0\t\n\f\r ()<>[]{}/%');

/**
 * The operators of a decoded content stream (ISO 32000-1, 7.8.2), in order. Only as much of the syntax is read as tells operators
 * from operands.
 * @throws on inline images, which the browser never writes
 */
export function* operators(bytes: Uint8Array): Generator<Operator> {
	const source = latin1(bytes);
	let start = -1;
	let operand = '';
	for (let at = 0; at < bytes.length; ) {
		const byte = bytes[at] as number;
		if (IS_SPACE[byte]) {
			at += 1;
			continue;
		}
		if (byte === PERCENT) {
			at = lineEnd(bytes, at);
			continue;
		}
		if (start < 0) start = at;
		const end = tokenEnd(bytes, at);
		if (byte === SLASH) operand = source.slice(at + 1, end);
		else if (isLetter(byte) || byte === 0x27 || byte === 0x22) {
			const name = source.slice(at, end);
			if (name === 'BI') throw new Error('a content stream has an inline image');
			if (name !== 'true' && name !== 'false' && name !== 'null') {
				yield { name, start, end, operand };
				start = -1;
				operand = '';
			}
		}
		at = end;
	}
}

function tokenEnd(bytes: Uint8Array, at: number): number {
	const byte = bytes[at];
	if (byte === OPEN_STRING) return stringEnd(bytes, at);
	if (byte === LESS && bytes[at + 1] === LESS) return at + 2;
	if (byte === LESS) return bytes.indexOf(GREATER, at) + 1 || bytes.length;
	if (byte !== SLASH && ENDS_TOKEN[byte as number]) return at + 1;
	let end = at + 1;
	while (end < bytes.length && !ENDS_TOKEN[bytes[end] as number]) end += 1;
	return end;
}

function stringEnd(bytes: Uint8Array, at: number): number {
	let depth = 0;
	for (let end = at; end < bytes.length; end += 1) {
		const byte = bytes[end];
		if (byte === BACKSLASH) end += 1;
		else if (byte === OPEN_STRING) depth += 1;
		else if (byte === CLOSE_STRING) {
			depth -= 1;
			if (depth === 0) return end + 1;
		}
	}
	return bytes.length;
}

function lineEnd(bytes: Uint8Array, at: number): number {
	let end = at;
	while (end < bytes.length && bytes[end] !== LINE_FEED && bytes[end] !== RETURN) end += 1;
	return end;
}

function isLetter(byte: number): boolean {
	return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** The bytes as characters, one for each. */
export function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function bytesOf(characters: string): Uint8Array {
	const table = new Uint8Array(256);
	for (const character of characters) table[character.charCodeAt(0)] = 1;
	return table;
}

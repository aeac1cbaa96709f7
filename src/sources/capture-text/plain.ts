import { isUtf8 } from 'node:buffer';
import type { CaptureFault } from './fault.ts';

const BYTE_ORDER_MARK = '\ufeff';
/** Controls other than tabs and line ends. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The text of UTF-8 bytes, letter for letter, rule `plain 1`: a byte order mark is no part of it. */
export function plainText(bytes: Buffer): string | CaptureFault {
	if (!isUtf8(bytes)) return { code: 'capture-encoding', args: {} };
	const decoded = bytes.toString('utf8');
	const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
	const at = text.search(CONTROL);
	if (at === -1) return text;
	const line = text.slice(0, at).split('\n').length;
	const character = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
	return { code: 'capture-character', args: { character, line: String(line) } };
}

import { UsageError } from '../issues/usage-error.ts';

/** A port that a server can listen at; 0 asks the system for a free one. */
export function portNumber(text: string): number {
	const port = Number(text);
	if (/^[0-9]{1,5}$/.test(text) && port <= 65_535) return port;
	throw new UsageError(`“${text}” is not a port.`, 'Give a number from 0 to 65535, as in --port 8000.');
}

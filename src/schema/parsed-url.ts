/**
 * An address in its parts, or `null` where it is none. `URL.canParse` is not asked: once Node 22 has optimised a call of it, it refuses
 * addresses with letters such as ü.
 */
export function parsedUrl(address: string): URL | null {
	try {
		return new URL(address);
	} catch {
		return null;
	}
}

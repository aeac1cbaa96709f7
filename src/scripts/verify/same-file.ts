/** Whether bytes are the captured file; `null` where the browser cannot tell. */
export async function isSameFile(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean | null> {
	// Missing on pages that came over an unencrypted connection.
	const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
	if (!subtle) return null;
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** What that says to a reader. */
export function sameFileWords(same: boolean | null): string {
	if (same === null)
		return 'This browser cannot work out a SHA-256 on a page without an encrypted connection, so it cannot tell whether your copy is the captured file.';
	return same
		? 'Your copy is the captured file, byte for byte (same SHA-256).'
		: 'Your copy is not the captured file byte for byte (another SHA-256). A copy that you make yourself hardly ever is; what counts is whether the words stand in it.';
}

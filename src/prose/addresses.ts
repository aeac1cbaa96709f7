import { parsedUrl } from '../schema/parsed-url.ts';

/** What an address in a text may not be: `unsafe` leads where no reader should be sent, `relative` leads into the site by its path. */
export type AddressFault = 'url-unsafe' | 'url-relative';

const WEB = /^https?:\/\/[^\s/]/i;
const MAIL = /^mailto:[^\s]/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** What browsers drop from an address before they read it, and what nobody sees in it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}]/gu;

/** Why a link may not go to an address, or `null`. Only http, https and mailto are left, without a name and password. */
export function addressFault(url: string): AddressFault | null {
	const seen = url.replace(UNSEEN, '');
	if (seen === url && MAIL.test(url)) return null;
	if (seen === url && WEB.test(url)) return isPlainWeb(url) ? null : 'url-unsafe';
	if (SCHEME.test(seen) || /^[/\\]{2}/.test(seen)) return 'url-unsafe';
	return 'url-relative';
}

/** The address that was probably meant by one that is unsafe: with its scheme, without a name and password; `null` where there is none. */
export function safeAddress(url: string): string | null {
	const meant = parsedUrl(url.startsWith('//') ? `https:${url}` : url);
	if (meant === null || url.replace(UNSEEN, '') !== url.trim()) return null;
	[meant.username, meant.password] = ['', ''];
	return meant.href !== url && addressFault(meant.href) === null ? meant.href : null;
}

function isPlainWeb(url: string): boolean {
	const parsed = parsedUrl(url);
	return parsed !== null && parsed.username === '' && parsed.password === '';
}

/** An address as it stands in HTML: what RFC 3986 does not allow is percent-encoded, what is encoded already stays. */
export function encodeAddress(url: string): string {
	return url.replace(/%[0-9a-f]{2}|[^!#$&-;=?-Z_a-z~]/giu, (found) =>
		found.length === 3 ? found : encodeURIComponent(found.isWellFormed() ? found : '\uFFFD'),
	);
}

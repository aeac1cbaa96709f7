import { DEEPEST, htmlText } from '../../quotes/html-text.ts';
import type { CaptureFault } from './fault.ts';
import { plainText } from './plain.ts';

/** The text of a saved page, which must be UTF-8 whatever it says of itself. */
export function pageText(bytes: Buffer): string | CaptureFault {
	const html = plainText(bytes);
	if (typeof html !== 'string') return html;
	return htmlText(html) ?? { code: 'capture-deep', args: { limit: String(DEEPEST) } };
}

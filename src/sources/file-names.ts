import anyAscii from 'any-ascii';
import { idFault, MAX_ID_LENGTH } from '../schema/ids.ts';

/** The endings of a text; both are read by the same grammar. */
export const TEXT_ENDINGS = ['.mdx', '.md'] as const;

const IMAGE = /^[a-z0-9_-][a-z0-9._-]*\.(?:png|jpg|jpeg|webp|avif|gif)$/i;
/** Windows hides an ending that an editor has added. */
const ALMOST_TEXT = /\.(?:mdx?|markdown|mdown|mkd)(?:\.txt)?$/i;

export const isImageName = (name: string): boolean => IMAGE.test(name);

/** The name of a text without its ending, or `null` when it has another ending. */
export function baseName(name: string): string | null {
	const ending = TEXT_ENDINGS.find((candidate) => name.endsWith(candidate));
	return ending === undefined ? null : name.slice(0, -ending.length);
}

/** Whether a file is meant as a text although its ending is written otherwise: `x.MDX`, `x.markdown`. */
export const isAlmostText = (name: string): boolean => ALMOST_TEXT.test(name);

/** The id that a name or a text comes nearest to, in small Latin letters; `null` when nothing of it is left. */
export function asId(name: string): string | null {
	const plain = anyAscii(name.normalize('NFC'))
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, MAX_ID_LENGTH)
		.replace(/^-+|-+$/g, '');
	return idFault(plain) === null ? plain : null;
}

/** The name that a misnamed text should have. */
export function asFileName(name: string): string | null {
	const id = asId(name.replace(ALMOST_TEXT, ''));
	return id === null ? null : `${id}.mdx`;
}

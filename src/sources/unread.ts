import { asId } from './file-names.ts';
import type { Listing } from './list-book.ts';
import type { ReadEntry } from './read-entry.ts';

const CODE_LINE = /^code:[ \t]*["']?([Ss]?[0-9]+)/m;
const CODE = /^S?0*([1-9][0-9]{0,8})$/i;

/** The id that a file is meant to have, whatever its name has for faults; empty when nothing of it is left. */
export function idMeant(file: string): string {
	const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[A-Za-z]+$/, '');
	return asId(base) ?? '';
}

/** The ids that the files would have which are refused by their names or for not being plain files. */
export function unlisted({ issues }: Listing): Set<string> {
	return new Set(issues.map(({ at }) => idMeant(at.file)).filter((id) => id !== ''));
}

/** Whether one of them lies among the articles, so that its code is not known. */
export function lacksArticle({ issues, texts }: Listing): boolean {
	const read = new Set(texts.map(({ file }) => file));
	return issues.some(({ at }) => /^articles(?:\/|$)/.test(at.file) && !read.has(at.file));
}

/** The code that an article with faults is meant to have: as its field says or, where no field can be read, as a line says. */
export function codeMeant({ fields, text }: ReadEntry): string | null {
	const given: unknown = fields === null ? CODE_LINE.exec(text)?.[1] : fields['code'];
	const digits = typeof given === 'string' ? CODE.exec(given.trim())?.[1] : undefined;
	return digits === undefined ? null : `S${digits}`;
}

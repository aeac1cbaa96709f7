import { hrefFrom, type PagePath, pageOf } from '../href.ts';
import type { Book } from '../model.ts';

/** A chapter as a line of the contents of the brief. */
export interface ChapterRow {
	readonly number: number;
	readonly title: string;
	readonly summary: string;
	readonly href: string;
}

/** The chapters under the parts of the brief; `part` is `null` where a chapter belongs to none. */
export interface ChapterPart {
	readonly part: string | null;
	readonly chapters: readonly ChapterRow[];
}

/** The chapters in reading order. Chapters of one part that follow each other stand together. */
export function chapterParts(book: Book, from: PagePath): ChapterPart[] {
	const parts: { part: string | null; chapters: ChapterRow[] }[] = [];
	[...book.chapters.values()].forEach(({ id, data }, i) => {
		const part = data.part ?? null;
		const row = {
			number: i + 1,
			title: data.title,
			summary: data.summary,
			href: hrefFrom(from, pageOf('chapters', id)),
		};
		const last = parts.at(-1);
		if (last && last.part === part) last.chapters.push(row);
		else parts.push({ part, chapters: [row] });
	});
	return parts;
}

import type { Id } from '../../schema/ids.ts';
import { pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type ProseView, proseView } from './prose-view.ts';

export interface ChapterView {
	readonly frame: FrameView;
	readonly prose: ProseView;
}

/** The page of a chapter. `body` is its prose. */
export function chapterView(book: Book, id: Id, body: string): ChapterView {
	const entry = book.chapters.get(id);
	if (!entry) throw new RangeError(`no chapter ${id}`);
	const { data, prose } = entry;
	const path = pageOf('chapters', id);
	const number = [...book.chapters.keys()].indexOf(id) + 1;
	return {
		frame: frameView(book, {
			path,
			id,
			title: data.title,
			description: data.summary,
			lead: data.summary,
			label: `${data.part ?? 'The brief'} · chapter ${number}`,
			headings: prose.headings.filter(({ depth }) => depth <= 3),
			search: { kind: 'Chapter' },
		}),
		prose: proseView({ book, from: path, resolver: pageResolver(book, path, entry) }, body),
	};
}

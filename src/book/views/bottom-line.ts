import { hrefFrom, pageOf } from '../href.ts';
import { openingOf } from '../opening.ts';
import { pageResolver } from '../page-resolver.ts';
import type { LinkView } from './frame-view.ts';
import { type ProseView, proseView } from './prose-view.ts';
import type { Setting } from './setting.ts';

/** The bottom line up front: the opening of the first chapter. */
export interface BottomLine {
	readonly title: string;
	readonly prose: ProseView;
	readonly more: LinkView;
}

/** The bottom line; `null` where the book has no chapter, or its first begins with a heading. `body` is the prose of that chapter. */
export function bottomLine({ book, from }: Pick<Setting, 'book' | 'from'>, body: string): BottomLine | null {
	const opening = openingOf(book);
	if (!opening) return null;
	const { chapter, end } = opening;
	const text = body.slice(0, Math.min(end, body.length));
	if (text.trim() === '') return null;
	return {
		title: chapter.data.title,
		prose: proseView({ book, from, resolver: pageResolver(book, from, chapter) }, text),
		more: { text: 'Chapter 1 in full', href: hrefFrom(from, pageOf('chapters', chapter.id)) },
	};
}

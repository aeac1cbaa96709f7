import { type PageName, page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameView, frameView, type LinkView } from './frame-view.ts';

export interface NotFoundView {
	readonly frame: FrameView;
	readonly ways: readonly LinkView[];
}

const ways: readonly { text: string; to: PageName }[] = [
	{ text: 'Home: the bottom line and the key judgements', to: 'home' },
	{ text: 'The brief, chapter by chapter', to: 'brief' },
	{ text: 'Sources', to: 'articles' },
	{ text: 'People and places', to: 'entities' },
	{ text: 'Search', to: 'search' },
];

/** The page for an address that leads nowhere. A server shows it at any depth, so its links start from the site's root: `base`. */
export function notFoundView(book: Book, base: string): NotFoundView {
	const absoluteRoot = base.endsWith('/') ? base : `${base}/`;
	const title = 'There is no such page';
	const frame = frameView(book, {
		path: page('notFound'),
		title,
		description: 'No page of this book has this address.',
		label: 'Error 404',
		search: null,
		absoluteRoot,
	});
	return { frame, ways: ways.map(({ text, to }) => ({ text, href: absoluteRoot + page(to) })) };
}

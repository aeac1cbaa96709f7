import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameOptions, type FrameView, frameView } from './frame-view.ts';

/** A field of a file, as the author’s manual shows it. */
export interface ManualField {
	readonly name: string;
	readonly required: boolean;
	readonly type: string;
	readonly description: string;
	readonly preset: string | null;
	readonly values: readonly { readonly word: string; readonly meaning: string }[];
	readonly fields: readonly ManualField[];
}

/** The files of one folder, with the kinds that have fields of their own. */
export interface ManualSection {
	readonly place: string;
	readonly fields: readonly ManualField[];
	readonly kinds: readonly {
		readonly kind: string;
		readonly meaning: string;
		readonly fields: readonly ManualField[];
	}[];
}

export interface ManualView {
	readonly frame: FrameView;
	readonly sections: readonly ManualSection[];
}

const LEAD =
	'How the text of a file is written, and what may stand in front of it, field by field. The same schemas that check a book make this page.';

/** The author’s manual: the sections on writing text, which are the engine’s own, and those of the files. */
export function manualView(
	book: Book,
	writing: NonNullable<FrameOptions['headings']>,
	sections: readonly ManualSection[],
): ManualView {
	const frame = frameView(book, {
		path: page('manual'),
		title: 'Author’s manual',
		description: LEAD,
		lead: LEAD,
		breadcrumbs: [{ text: 'Method', path: page('method') }],
		headings: [
			...writing.filter(({ depth }) => depth === 2),
			...sections.map(({ place }) => ({ depth: 2, text: place, slug: manualSlug(place) })),
		],
		search: { kind: 'Method' },
	});
	return { frame, sections };
}

/** The id of a section of the manual. */
export function manualSlug(place: string): string {
	return place.replace('.', '-');
}

/** A description in runs of words and of code, which it marks with backticks as Markdown does. */
export function codeRuns(description: string): { readonly text: string; readonly code: boolean }[] {
	return description
		.split('`')
		.map((text, i) => ({ text, code: i % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

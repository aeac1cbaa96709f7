import type { Entry } from '../../entry.ts';
import { noteAnchor, page, pageOf, paperId } from '../../href.ts';
import type { Book } from '../../model.ts';
import type { NoteView } from '../../notes.ts';
import { shortRefs } from './margin-refs.ts';
import { type PaperBlock, paperProse } from './paper-prose.ts';
import { type PaperSection, type PaperSetting, paperSetting } from './paper-setting.ts';

/** A source note at the end of a chapter. */
export interface EndNote {
	readonly note: NoteView;
	/** Its short reference: "S2.5", "Q3". */
	readonly label: string;
	/** The id of what it refers to, whose page is printed. */
	readonly target: string;
}

export interface PaperChapter extends PaperSection {
	readonly label: string;
	readonly lead: string;
	readonly prose: readonly PaperBlock[];
	readonly notes: { readonly id: string; readonly rows: readonly EndNote[] };
}

/** A chapter in print. `body` is its prose. */
export function paperChapter(book: Book, entry: Entry<'chapters'>, number: number, body: string): PaperChapter {
	const { data } = entry;
	const path = pageOf('chapters', entry.id);
	const setting = paperSetting(book, entry);
	const prose = paperProse(
		toNotes(setting, (at) => paperId(path, noteAnchor(at))),
		body,
	);
	const { label } = shortRefs(book, page('paper'), setting.resolver.notes);
	return {
		id: paperId(path),
		title: data.title,
		label: data.part === undefined ? `Chapter ${number}` : `${data.part} · chapter ${number}`,
		lead: data.summary,
		prose,
		notes: {
			id: paperId(path, 'notes'),
			rows: setting.resolver.notes().map((note) => ({ note, label: label(note), target: note.href.slice(1) })),
		},
	};
}

/** The same setting, in which a marker leads to its note at the end of the chapter. */
function toNotes(setting: PaperSetting, noteId: (number: number) => string): PaperSetting {
	const { resolver } = setting;
	return {
		...setting,
		resolver: {
			...resolver,
			cite(target) {
				const cited = resolver.cite(target);
				return cited && { ...cited, href: `#${noteId(cited.number)}` };
			},
		},
	};
}

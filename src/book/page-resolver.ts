import type { CitationTarget, Resolver } from '../prose/prose.ts';
import type { Id } from '../schema/ids.ts';
import type { Entry } from './entry.ts';
import { anchorOn, correctionAnchor, correctionPartAnchor, hrefFrom, type PagePath, pageOf, rootFrom } from './href.ts';
import type { Book } from './model.ts';
import { nameOf } from './names.ts';
import { type NoteView, noteOf } from './notes.ts';

/** Answers what the renderer asks for one page, and keeps the notes of that page in the order of their first citation. */
export interface PageResolver extends Resolver {
	notes(): readonly NoteView[];
}

/** The resolver of a page. `own` is the object that the page shows: `[@#claim]` is a claim of it, images stand beside its file. */
export function pageResolver(book: Book, from: PagePath, own: Entry | null): PageResolver {
	const notes = new Map<string, NoteView>();
	return {
		notes: () => [...notes.values()],
		anchor: (id) => (own === null ? id : anchorOn(from, pageOf(own.collection, own.id), id)),
		link(target, anchor) {
			const entry = book.byId.get(target as Id);
			if (!entry) return null;
			const kind = entry.collection === 'entities' ? entry.data.kind : entry.collection.slice(0, -1);
			const place = entry.collection === 'corrections' ? correctionPlace(entry.id, anchor) : anchor;
			return { href: hrefFrom(from, pageOf(entry.collection, entry.id), place), text: nameOf(entry) ?? target, kind };
		},
		cite(target) {
			const key = keyOf(target, own);
			const note = notes.get(key) ?? noteOf(book, target, notes.size + 1, from, own);
			if (!note) return null;
			notes.set(key, note);
			return { number: note.number, href: note.href, name: nameOfNote(note) };
		},
		image(url) {
			if (own === null) return null;
			const folder = own.file.slice(0, own.file.lastIndexOf('/') + 1);
			return { src: `${rootFrom(from)}media/${folder}${url.replace(/^\.\//, '')}` };
		},
	};
}

/** Corrections share a page: each has its place there, and its headings have theirs. */
function correctionPlace(id: Id, anchor: string | null): string {
	return anchor === null ? correctionAnchor(id) : correctionPartAnchor(id, anchor);
}

function keyOf(target: CitationTarget, own: Entry | null): string {
	if (target.kind === 'question') return `question ${target.question}`;
	if (target.kind !== 'claim') return `${target.kind} ${target.question}#${target.position}`;
	const code = target.code ?? (own?.collection === 'articles' ? own.data.code : '');
	return `claim ${code}#${target.claim}`;
}

function nameOfNote(note: NoteView): string {
	if (note.kind !== 'claim') return `Note ${note.number}: question ${note.question}`;
	return `Note ${note.number}: claim ${note.claimNumber}, ${note.speaker.name}`;
}

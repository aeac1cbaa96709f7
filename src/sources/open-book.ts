import { resolve } from 'node:path';
import { buildBook } from '../book/build-book.ts';
import { citationFaults } from '../book/checks/citations.ts';
import { linkFaults } from '../book/checks/links.ts';
import type { Entry } from '../book/entry.ts';
import type { Book } from '../book/model.ts';
import type { IssueCode } from '../issues/catalogue.ts';
import type { Issue, Place } from '../issues/issue.ts';
import { LOCK_FILE } from '../quotes/lock.ts';
import { bookDir } from './book-dir.ts';
import { inLockText } from './evidence-lock.ts';
import { withMeantPages } from './meant-page.ts';
import { type ReadBook, readBook } from './read-book.ts';

/** A book, read, joined and checked. */
export interface OpenBook {
	/** Absolute. */
	readonly dir: string;
	/** `null` when book.yaml is missing or has faults. */
	readonly book: Book | null;
	readonly issues: readonly Issue[];
	/** Those of them by which a text of the book, or a part of it, could not be read. */
	readonly unread: readonly Issue[];
	/** The prose of an entry, as written. */
	body(entry: Entry): string;
	/** The text of a file of the book, by its path in the book's folder; empty where no text could be read. */
	text(file: string): string;
}

/**
 * Reading and joining a book costs as much as rendering it, and a build asks twice, from two module graphs. They share this one
 * slot: the only state outside a function in the whole engine.
 */
const SLOT = Symbol.for('briefbook.open-book');
const shared = globalThis as typeof globalThis & { [SLOT]?: OpenBook | undefined };

/**
 * The book in a folder, opened once a process.
 * @throws UsageError when there is no such folder or it cannot be read.
 */
export function openBook(dir: string = bookDir()): OpenBook {
	const absolute = resolve(dir);
	if (shared[SLOT]?.dir !== absolute) shared[SLOT] = joined(absolute, readBook(absolute));
	return shared[SLOT];
}

/** Lets the next `openBook` read the folder again: a file has changed. */
export function forgetBook(): void {
	shared[SLOT] = undefined;
}

function joined(dir: string, read: ReadBook): OpenBook {
	const { meta, salvaged, entries, loose, issues, texts, lock, audit } = read;
	const { book, issues: found } = buildBook(salvaged, entries, lock, audit);
	const text = (file: string): string => texts.get(file) ?? '';
	const whole = wholeFiles(book, read);
	const joint = [...found, ...linkFaults(book, loose), ...citationFaults(book, loose)];
	return {
		dir,
		book: meta && book,
		issues: [
			...withMeantPages(issues, book, read.unread.ids),
			...withoutEchoes(joint, read).map((issue) => inLockText(issue, text(LOCK_FILE))),
		],
		unread: meta ? [...issues, ...found].filter(({ at }) => at.file.includes('/') && !whole.has(at.file)) : issues,
		text,
		body: ({ file, bodyOffset }) => text(file).slice(bodyOffset),
	};
}

/** The files with a text of the book that were read whole. */
function wholeFiles(book: Book, { entries, unread }: ReadBook): ReadonlySet<string> {
	const whole = entries.filter((entry) => book.byId.get(entry.id) === entry && !unread.texts.has(entry.id));
	return new Set(whole.map(({ file }) => file));
}

/** Faults by which what stands in their paragraph is not what was meant. */
const NO_SENTENCE: ReadonlySet<IssueCode> = new Set<IssueCode>([
	'citation-syntax',
	'citation-in-address',
	'component-filled',
	'heading-space',
]);

/** The faults of the joined book that are not the shadow of a file which could not be read. */
function withoutEchoes(issues: readonly Issue[], { unread, issues: own, texts }: ReadBook): Issue[] {
	const malformed = own.filter(({ code }) => NO_SENTENCE.has(code));
	// Which of two articles had the code that is missing now, nobody knows.
	const isCodeTaken = issues.some(({ code }) => code === 'code-duplicate');
	const isEcho = ({ code, args, at }: Issue): boolean => {
		switch (code) {
			case 'link-unknown':
			case 'reference-unknown':
			case 'question-unknown':
			case 'attribute-value':
				return unread.ids.has(args['id'] ?? '');
			case 'sentence-naked':
				return malformed.some((fault) => inOneParagraph(texts, at, fault.at));
			case 'anchor-unknown':
				return unread.texts.has(args['id'] ?? '');
			case 'article-unknown':
			case 'lock-unused':
				return isCodeTaken || unread.untold || unread.codes.has(args['code'] ?? '');
			case 'figure-contradicted':
			case 'figure-untied':
				return unread.untold || unread.ids.size + unread.texts.size > 0;
			case 'entity-unmentioned':
				return own.length > 0;
			default:
				return false;
		}
	};
	return issues.filter((issue) => !isEcho(issue));
}

/** Whether no empty line is between two places. */
function inOneParagraph(texts: ReadBook['texts'], a: Place, b: Place): boolean {
	if (a.file !== b.file || !('offset' in a) || !('offset' in b)) return false;
	const [from, to] = [Math.min(a.offset, b.offset), Math.max(a.offset, b.offset)];
	return !/\n[ \t]*\n/.test(texts.get(a.file)?.slice(from, to) ?? '');
}

import { join } from 'node:path';
import type { Entry, Text } from '../book/entry.ts';
import type { Issue } from '../issues/issue.ts';
import { type EvidenceLock, LOCK_FILE } from '../quotes/lock.ts';
import { AUDIT_FILE, type AuditFile } from '../schema/audit.ts';
import { BOOK_FILE, BookFile } from '../schema/book.ts';
import { readAudit } from './audit-file.ts';
import { readLock } from './evidence-lock.ts';
import { inFile } from './fault.ts';
import { type Listing, listBook } from './list-book.ts';
import { readEntry } from './read-entry.ts';
import { readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import { salvagedMeta } from './salvaged-meta.ts';
import { codeMeant, idMeant, lacksArticle, unlisted } from './unread.ts';

/** What could not be read: references to it are not at fault. */
export interface Unread {
	/** Files without an entry. */
	readonly ids: ReadonlySet<string>;
	/** Codes of articles. */
	readonly codes: ReadonlySet<string>;
	/** Whether there is an article whose code cannot be told either. */
	readonly untold: boolean;
	/** Entries whose prose could not be parsed, so that their headings are not known. */
	readonly texts: ReadonlySet<string>;
}

export interface ReadBook {
	/** `null` when book.yaml is missing or has faults. */
	readonly meta: BookFile | null;
	/** What of it can be used all the same, to check the other files by; the rest is made up. */
	readonly salvaged: BookFile;
	readonly entries: readonly Entry[];
	/** The prose of files whose fields or name have faults: its links can be followed all the same. */
	readonly loose: readonly Text[];
	readonly issues: readonly Issue[];
	/** The text of every file that was read, by its path. */
	readonly texts: ReadonlyMap<string, string>;
	readonly unread: Unread;
	/** `null` when the book has none, or one that cannot be used. */
	readonly lock: EvidenceLock | null;
	/** The results of an audit; `null` when the book has none, or some that cannot be used. */
	readonly audit: AuditFile | null;
}

/**
 * Reads every file of a book's folder, by itself: nothing is compared between files.
 * @throws UsageError when there is no such folder or it cannot be read.
 */
export function readBook(dir: string): ReadBook {
	const listing = listBook(dir);
	const issues: Issue[] = [...listing.issues];
	const entries: Entry[] = [];
	const loose: Text[] = [];
	const texts = new Map<string, string>();
	const unread = {
		ids: unlisted(listing),
		codes: new Set<string>(),
		untold: lacksArticle(listing),
		texts: new Set<string>(),
	};
	const { data: meta, salvaged } = readMeta(dir, listing, texts, issues);
	for (const place of listing.texts) {
		const read = readEntry(dir, place, listing.images, salvaged.language);
		texts.set(place.file, read.text);
		issues.push(...read.issues);
		if (read.entry) {
			entries.push(read.entry);
			if (!read.parsed) unread.texts.add(read.entry.id);
		} else {
			if (read.prose) loose.push(read.prose);
			unread.ids.add(place.id ?? idMeant(place.file));
			const code = codeMeant(read);
			if (place.collection !== 'articles') continue;
			if (code === null) unread.untold = true;
			else unread.codes.add(code);
		}
	}
	const lock = readEvidence(dir, listing, texts, issues);
	const audit = readResults(dir, listing, texts, issues);
	return { meta, salvaged, entries, loose, issues, texts, unread, lock, audit };
}

function readResults(
	dir: string,
	{ auditFile }: Listing,
	texts: Map<string, string>,
	issues: Issue[],
): AuditFile | null {
	if (auditFile !== 'plain') return null;
	const read = readAudit(join(dir, AUDIT_FILE), AUDIT_FILE);
	texts.set(AUDIT_FILE, read.text);
	issues.push(...read.issues);
	return read.audit;
}

function readEvidence(
	dir: string,
	{ lockFile }: Listing,
	texts: Map<string, string>,
	issues: Issue[],
): EvidenceLock | null {
	if (lockFile !== 'plain') return null;
	const read = readLock(dir);
	texts.set(LOCK_FILE, read.text);
	issues.push(...read.issues);
	return read.lock;
}

function readMeta(
	dir: string,
	{ bookFile }: Listing,
	texts: Map<string, string>,
	issues: Issue[],
): { data: BookFile | null; salvaged: BookFile } {
	if (bookFile === 'missing') issues.push({ code: 'book-missing', at: { file: BOOK_FILE, offset: 0 }, args: {} });
	if (bookFile !== 'plain') return { data: null, salvaged: salvagedMeta(null) };
	const { text, usable, faults } = readText(join(dir, BOOK_FILE));
	texts.set(BOOK_FILE, text);
	issues.push(...faults.map((each) => inFile(BOOK_FILE, each)));
	if (!usable) return { data: null, salvaged: salvagedMeta(null) };
	const read = readFields(text, 0, { schema: BookFile });
	issues.push(...read.faults.map((each) => inFile(BOOK_FILE, each)));
	return { data: read.data, salvaged: read.data ?? salvagedMeta(read.fields) };
}

import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueCode } from '../issues/catalogue.ts';
import type { Issue } from '../issues/issue.ts';
import { nearest } from '../issues/nearest.ts';
import { UsageError } from '../issues/usage-error.ts';
import { LOCK_FILE } from '../quotes/lock.ts';
import { AUDIT_FILE } from '../schema/audit.ts';
import { BOOK_FILE } from '../schema/book.ts';
import { type Collection, collectionNames } from '../schema/collections.ts';
import { type EntityKind, entityKinds } from '../schema/entity.ts';
import { Id, idFault } from '../schema/ids.ts';
import { asFileName, baseName, isAlmostText, isImageName } from './file-names.ts';
import { visible } from './odd-characters.ts';

/** A text of the book, by its place in the folders. */
export interface TextFile {
	/** Relative to the book's folder, with forward slashes. */
	readonly file: string;
	readonly collection: Collection;
	/** `null` when the name is no id. The text is read all the same, for its other faults. */
	readonly id: Id | null;
	/** The folder below `entities/`. */
	readonly kind: EntityKind | null;
}

export interface Listing {
	/** In code-unit order of their paths. */
	readonly texts: readonly TextFile[];
	/** `refused`: it is there, but not as a plain file; the issues say so. */
	readonly bookFile: 'plain' | 'refused' | 'missing';
	/** The evidence lock, likewise. */
	readonly lockFile: 'plain' | 'refused' | 'missing';
	/** The results of an audit, likewise. */
	readonly auditFile: 'plain' | 'refused' | 'missing';
	/** Paths of the images beside the texts. */
	readonly images: ReadonlySet<string>;
	readonly issues: readonly Issue[];
}

interface Draft {
	readonly dir: string;
	readonly texts: TextFile[];
	readonly images: Set<string>;
	readonly issues: Issue[];
}

const TEXTS_HERE =
	'Texts end in .mdx or .md; images in .png, .jpg, .jpeg, .webp, .avif or .gif, with names of letters, digits, hyphens and points.';
const kinds = Object.keys(entityKinds) as EntityKind[];

/**
 * The files of a book's folder. Symbolic links are never followed, names that begin with a point are left alone.
 * @throws UsageError when there is no such folder or it cannot be read.
 */
export function listBook(dir: string): Listing {
	const draft: Draft = { dir, texts: [], images: new Set(), issues: [] };
	let bookFile: Listing['bookFile'] = 'missing';
	let lockFile: Listing['lockFile'] = 'missing';
	let auditFile: Listing['auditFile'] = 'missing';
	for (const entry of rootEntries(dir)) {
		const plain = isPlain(draft, entry, '');
		if (entry.name === BOOK_FILE && !entry.isDirectory()) bookFile = plain ? 'plain' : 'refused';
		else if (entry.name === LOCK_FILE && !entry.isDirectory()) lockFile = plain ? 'plain' : 'refused';
		else if (entry.name === AUDIT_FILE && !entry.isDirectory()) auditFile = plain ? 'plain' : 'refused';
		else if (plain && entry.isDirectory()) listCollection(draft, entry.name);
		else if (plain)
			unexpected(draft, entry.name, rootExpectation(), nearest(entry.name, [BOOK_FILE, LOCK_FILE, AUDIT_FILE]));
	}
	draft.texts.sort((a, b) => (a.file < b.file ? -1 : 1));
	return { texts: draft.texts, images: draft.images, issues: draft.issues, bookFile, lockFile, auditFile };
}

function rootEntries(dir: string): Dirent[] {
	try {
		return sorted(readdirSync(dir, { withFileTypes: true }));
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		const mend = 'Name the folder that holds book.yaml, with BRIEFBOOK_DIR or by working in the project’s folder.';
		if (code === 'ENOENT') throw new UsageError(`There is no book folder “${dir}”.`, mend, { cause });
		if (code === 'ENOTDIR') throw new UsageError(`“${dir}” is not a folder.`, mend, { cause });
		throw new UsageError(
			`The book folder “${dir}” cannot be read (${code ?? 'unknown reason'}).`,
			'Change its permissions.',
			{ cause },
		);
	}
}

function listCollection(draft: Draft, name: string): void {
	if (name === 'entities') listKinds(draft);
	else if (isCollection(name)) listTexts(draft, name, name, null);
	else unknownFolder(draft, name, collectionNames);
}

function listKinds(draft: Draft): void {
	for (const entry of entriesOf(draft, 'entities')) {
		if (!isPlain(draft, entry, 'entities/')) continue;
		const path = `entities/${entry.name}`;
		if (!entry.isDirectory()) unexpected(draft, path, `An entity lies in the folder of its kind: ${kinds.join(', ')}.`);
		else if (isKind(entry.name)) listTexts(draft, path, 'entities', entry.name);
		else unknownFolder(draft, path, kinds);
	}
}

function listTexts(draft: Draft, folder: string, collection: Collection, kind: EntityKind | null): void {
	for (const entry of entriesOf(draft, folder)) {
		const file = `${folder}/${entry.name}`;
		const base = baseName(entry.name);
		if (!isPlain(draft, entry, `${folder}/`)) continue;
		if (entry.isDirectory()) unknownFolder(draft, file, []);
		else if (isImageName(entry.name)) draft.images.add(file);
		else if (base !== null) listText(draft, { file, collection, kind, id: idOf(draft, file, base) });
		else if (isAlmostText(entry.name)) misnamed(draft, file);
		else unexpected(draft, file, TEXTS_HERE);
	}
}

/** A name with odd characters is reported and not read: nothing that prints its path could be trusted. */
function listText(draft: Draft, text: TextFile): void {
	if (visible(text.file) === text.file) draft.texts.push(text);
}

function idOf(draft: Draft, file: string, base: string): Id | null {
	const fault = idFault(base);
	if (fault === 'reserved') report(draft, 'file-name-reserved', file, { name: nameOf(file) });
	else if (fault !== null) misnamed(draft, file);
	return Id.safeParse(base).data ?? null;
}

/** Whether an entry is a file or a folder that is to be looked at; anything stranger is reported. */
function isPlain(draft: Draft, entry: Dirent, prefix: string): boolean {
	const path = `${prefix}${entry.name}`;
	if (entry.isSymbolicLink()) report(draft, 'file-symlink', path, { name: visible(path) });
	else if (entry.name.startsWith('.')) return false;
	else if (!entry.isFile() && !entry.isDirectory()) report(draft, 'file-irregular', path, { name: visible(path) });
	else return true;
	return false;
}

function entriesOf(draft: Draft, folder: string): Dirent[] {
	try {
		return sorted(readdirSync(join(draft.dir, folder), { withFileTypes: true }));
	} catch (cause) {
		report(draft, 'file-unreadable', folder, { reason: readFault(cause) });
		return [];
	}
}

/** The reason why a file or folder could not be read, in words. */
export function readFault(cause: unknown): string {
	const { code } = cause as NodeJS.ErrnoException;
	if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
	return code === 'ENOENT' ? 'it has vanished' : `the system says ${code ?? 'no reason'}`;
}

function unknownFolder(draft: Draft, path: string, candidates: readonly string[]): void {
	const name = nameOf(path);
	const near = nearest(name, candidates);
	const expected = path.startsWith('entities/') ? kinds.map((kind) => `entities/${kind}`) : collectionNames;
	report(draft, 'folder-unknown', path, {
		name: visible(path),
		expected: expected.join(', '),
		...(near === null ? {} : { nearest: near }),
	});
}

function misnamed(draft: Draft, path: string): void {
	const name = nameOf(path);
	const better = asFileName(name);
	report(draft, 'file-name-invalid', path, { name: visible(name), ...(better === null ? {} : { nearest: better }) });
}

/** @param meant the name that the file should have had, where that can be told */
function unexpected(draft: Draft, path: string, expected: string, meant: string | null = null): void {
	const near = meant === null ? {} : { nearest: meant };
	report(draft, 'file-unexpected', path, { name: visible(path), expected, ...near });
}

function report(draft: Draft, code: IssueCode, path: string, args: Record<string, string>): void {
	draft.issues.push({ code, at: { file: visible(path), offset: 0 }, args });
}

function rootExpectation(): string {
	return `A book has ${BOOK_FILE}, ${LOCK_FILE}, ${AUDIT_FILE} and the folders ${collectionNames.join(', ')}.`;
}

const sorted = (entries: Dirent[]): Dirent[] => entries.sort((a, b) => (a.name < b.name ? -1 : 1));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isCollection = (name: string): name is Collection => (collectionNames as string[]).includes(name);
const isKind = (name: string): name is EntityKind => (kinds as string[]).includes(name);

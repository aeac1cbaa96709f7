import { resolve } from 'node:path';
import type { Book } from '../book/model.ts';
import { catalogue, type IssueCode } from '../issues/catalogue.ts';
import type { Issue, LocatedIssue } from '../issues/issue.ts';
import { UsageError } from '../issues/usage-error.ts';
import { type EvidenceLock, firstDifference, LOCK_FILE, printLock } from '../quotes/lock.ts';
import { NORMALISATION } from '../quotes/normalise.ts';
import { captures, type ReadCapture } from '../sources/captures.ts';
import { writeLock } from '../sources/evidence-lock.ts';
import { locate } from '../sources/locate.ts';
import { forgetBook, type OpenBook, openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { type Format, report, shownIssues } from './reporters/report.ts';
import { type VerifiedArticle, verifyArticles } from './verify/verify-articles.ts';

export interface VerifyOptions {
	readonly captures?: string;
	readonly write?: boolean;
	readonly format?: Format;
	readonly json?: boolean;
}

interface Verified {
	readonly issues: readonly Issue[];
	readonly quotes: number;
	readonly matched: number;
	readonly lock: EvidenceLock;
}

/** What became of the evidence lock: it agreed, was written, is not there, or was left alone because of the faults. */
type LockState = 'unchanged' | 'written' | 'missing' | 'kept';

/**
 * Matches every quote of the book afresh with the captures; with `write`, and unless there is a fault, records where they stand.
 * @throws UsageError when no folder of captures is named or there is none.
 */
export async function verify(options: VerifyOptions, effects: Effects): Promise<ExitCode> {
	const read = captures(capturesFolder(options, effects));
	const opened = openBook(bookFolder(effects));
	const verified = await verifyBook(opened.book, read);
	const lockText = opened.text(LOCK_FILE);
	const issues = [...readingIssues(opened), ...verified.issues, ...(options.write ? [] : lockIssues(opened, verified))];
	const located = locate(issues, opened.text);
	const isSound = !located.some(({ severity }) => severity === 'error');
	let state: LockState = isSound ? (lockText === '' ? 'missing' : 'unchanged') : 'kept';
	if (options.write && isSound && lockText !== printLock(verified.lock)) {
		writeLock(opened.dir, verified.lock);
		forgetBook();
		state = 'written';
	}
	print({ ...verified, located, state, dir: opened.dir, isRead: opened.book !== null }, options, effects);
	return isSound ? exit.fine : exit.faults;
}

/** Whether captures are named, by option or environment. */
export function hasCaptures({ captures: named }: VerifyOptions, { env }: Effects): boolean {
	return Boolean(named ?? env['BRIEFBOOK_CAPTURES']);
}

function capturesFolder({ captures: named }: VerifyOptions, { env, cwd }: Effects): string {
	const folder = named ?? env['BRIEFBOOK_CAPTURES'];
	if (folder) return resolve(cwd, folder);
	throw new UsageError(
		'No folder of captures is named.',
		'Name it with --captures or BRIEFBOOK_CAPTURES. Without the captures, check compares the quotes with evidence.lock.json.',
	);
}

async function verifyBook(book: Book | null, read: ReadCapture): Promise<Verified> {
	const byCapture = Map.groupBy(book?.byCode.values() ?? [], ({ data }) => data.capture.file);
	const verified: VerifiedArticle[] = [];
	for (const [file, articles] of byCapture) {
		if (book) verified.push(...(await verifyArticles(book, articles, read(file))));
	}
	const locked = verified.flatMap(({ code, locked: article }) =>
		Object.keys(article.claims).length > 0 ? [[code, article] as const] : [],
	);
	return {
		issues: verified.flatMap(({ issues }) => issues),
		quotes: verified.reduce((sum, { quotes }) => sum + quotes, 0),
		matched: verified.reduce((sum, { matched }) => sum + matched, 0),
		lock: { normalisation: NORMALISATION, articles: Object.fromEntries(locked) },
	};
}

/** Faults by which quotes could have been passed over: of files that could not be read, or that take each other’s place. */
function readingIssues({ book, issues }: OpenBook): Issue[] {
	if (!book) return [...issues];
	const read = new Set([...book.articles.values()].map(({ file }) => file));
	const hiding: readonly IssueCode[] = ['id-duplicate', 'code-duplicate', 'claim-duplicate', 'quote-long'];
	return issues.filter(
		({ code, at }) => at.file.startsWith('articles/') && (hiding.includes(code) || !read.has(at.file)),
	);
}

const lockCodes: readonly IssueCode[] = ['quote-unlocked', 'quote-changed', 'capture-unlocked', 'lock-unused'];

/** How the evidence lock differs from what was matched; of a quote that did not match, the reason why is enough. */
function lockIssues({ issues, text }: OpenBook, { lock, issues: all }: Verified): Issue[] {
	const found = all.filter(({ code }) => catalogue[code].severity === 'error');
	const told = new Set(found.map(({ at }) => JSON.stringify(at)));
	const known = issues.filter(({ code, at }) => lockCodes.includes(code) || at.file === LOCK_FILE);
	const written = text(LOCK_FILE);
	if (known.length > 0 || found.length > 0 || written === '')
		return known.filter(({ at }) => !told.has(JSON.stringify(at)));
	const offset = firstDifference(written, printLock(lock));
	if (offset === null) return [];
	const what = 'the captures give other places than it says';
	return [{ code: 'lock-outdated', at: { file: LOCK_FILE, offset }, args: { what } }];
}

interface Outcome extends Verified {
	readonly located: readonly LocatedIssue[];
	readonly state: LockState;
	readonly dir: string;
	/** Whether there is a book: without its book.yaml nothing of it is known. */
	readonly isRead: boolean;
}

function print(outcome: Outcome, options: VerifyOptions, { stdout, cwd }: Effects): void {
	const { located, quotes, matched, state, dir, isRead } = outcome;
	const format = options.json ? 'json' : (options.format ?? 'text');
	if (format === 'json') {
		const issues = shownIssues(located, { dir, cwd });
		stdout.write(`${JSON.stringify({ quotes: { total: quotes, matched }, lock: state, issues }, null, '\t')}\n`);
		return;
	}
	if (located.length > 0) stdout.write(report(format, located, { dir, cwd }));
	const words = isRead ? closing(quotes, matched) : 'No quote was looked for.';
	stdout.write(`${words}${lockWords(state, options.write ?? false)}\n`);
}

/** “162 of 163 quotes match.” */
function closing(quotes: number, matched: number): string {
	if (quotes === 0) return 'The book has no quotes.';
	return `${matched} of ${quotes} ${quotes === 1 ? 'quote matches' : 'quotes match'}.`;
}

function lockWords(state: LockState, write: boolean): string {
	switch (state) {
		case 'written':
			return ` ${LOCK_FILE} was written.`;
		case 'unchanged':
			return ` ${LOCK_FILE} agrees.`;
		case 'missing':
			return ` There is no ${LOCK_FILE}; verify --write makes it.`;
		case 'kept':
			return write ? ' Nothing was written.' : '';
	}
}

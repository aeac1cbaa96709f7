import type { Issue, LocatedIssue } from '../issues/issue.ts';
import { LOCK_FILE } from '../quotes/lock.ts';
import { locate } from '../sources/locate.ts';
import type { OpenBook } from '../sources/open-book.ts';

/** What is reported of a book before it is published: its faults, with their places, and quotes that nothing is compared with. */
export function bookIssues(opened: OpenBook): LocatedIssue[] {
	return locate([...opened.issues, ...missingLock(opened)], opened.text);
}

/**
 * A book without the evidence lock is no faulty book: its pages show every quote as not matched. But whoever loses the lock loses the
 * comparison, and is told so.
 */
function missingLock({ book, issues, text }: OpenBook): Issue[] {
	const count = [...(book?.quotes.values() ?? [])].flat().length;
	if (count === 0 || text(LOCK_FILE) !== '' || issues.some(({ at }) => at.file === LOCK_FILE)) return [];
	const quotes = count === 1 ? 'a quote' : `${count} quotes`;
	return [{ code: 'lock-missing', at: { file: LOCK_FILE, offset: 0 }, args: { quotes } }];
}

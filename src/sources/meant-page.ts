import type { Book } from '../book/model.ts';
import { nameOf, spellings } from '../book/names.ts';
import { once } from '../book/once.ts';
import type { Issue } from '../issues/issue.ts';
import { suggester } from '../issues/nearest.ts';
import { asId } from './file-names.ts';

/** What is written before and behind the bar of a link in double brackets, without its anchor. */
const PARTS = /^!?\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\\?\|([^[\]]+))?\]\]?/;

/**
 * Gives each malformed link the page that was meant, if the book has it: by its id, by a name, or by its file
 * (`[[Ilka Varga]]`, `[[people/ilka-varga.mdx]]`, `[[the harbour master|ilka-varga]]`).
 * @param unread ids of files that could not be read; they are pages all the same
 */
export function withMeantPages(issues: readonly Issue[], book: Book, unread: ReadonlySet<string>): Issue[] {
	const ids = [...book.byId.keys(), ...unread];
	const known = new Set<string>(ids);
	const suggest = suggester(ids);
	const named = once(() => pagesByName(book));
	const meant = (written: string): string | null => {
		const id = asId(written.replace(/\.mdx?\s*$/, '').replace(/^.*\//, ''));
		if (id === null) return null;
		return known.has(id) ? id : (named().get(id) ?? null);
	};
	return issues.map((issue) => {
		if (issue.code !== 'link-syntax') return issue;
		const [, address = '', label = ''] = PARTS.exec(issue.args['link'] ?? '') ?? [];
		const found = meant(address) ?? meant(label) ?? suggest(asId(address) ?? '').nearest;
		return found === undefined ? issue : { ...issue, args: { ...issue.args, nearest: found } };
	});
}

/** Pages by what the book calls them, written as an id; a name that two pages share leads to neither. */
function pagesByName(book: Book): ReadonlyMap<string, string | null> {
	const pages = new Map<string, string | null>();
	for (const entry of book.byId.values()) {
		const names = entry.collection === 'entities' ? spellings(entry).map(({ text }) => text) : [nameOf(entry) ?? ''];
		for (const name of new Set(names.map(asId))) {
			if (name !== null) pages.set(name, pages.has(name) ? null : entry.id);
		}
	}
	return pages;
}

import { type Affected, type Falling, falling, fallingNames, impact } from '../book/impact.ts';
import { type Loss, losses } from '../book/losses.ts';
import type { Book } from '../book/model.ts';
import { nearest } from '../issues/nearest.ts';
import { UsageError } from '../issues/usage-error.ts';
import type { Id } from '../schema/ids.ts';
import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';

interface ImpactOptions {
	readonly id: string;
	readonly json?: boolean;
}

/**
 * Lists what stands less firmly if an article, a claim or an entity falls.
 * @throws UsageError when the book has nothing of that name that can fall, or cannot be read.
 */
export async function impactCommand({ id, json }: ImpactOptions, effects: Effects): Promise<ExitCode> {
	const { book } = openBook(bookFolder(effects));
	if (!book) throw new UsageError('The book cannot be read.', 'Run “npm run briefbook -- check” to see why.');
	const found = falling(book, id);
	if (!found) throw unknown(book, id);
	const affected = impact(book, found.claims);
	effects.stdout.write(json ? asJson(found, affected) : asText(found, affected));
	return exit.fine;
}

function unknown(book: Book, id: string): UsageError {
	const other = book.byId.get(id as Id);
	const takes =
		'Name an article (by id or code), a claim as in S4#no-help-asked, a statement, a publisher or another entity.';
	if (other) return new UsageError(`“${id}” is one of the ${other.collection}; it is no source that can fall.`, takes);
	const near = nearest(id, fallingNames(book));
	return new UsageError(`The book has nothing called “${id}”.`, near === null ? takes : `Did you mean ${near}?`);
}

function asJson({ id, kind, name, claims }: Falling, affected: readonly Affected[]): string {
	const falls = { id, kind, name, claims: claims.map(({ ref }) => ref) };
	return `${JSON.stringify({ falls, affected }, null, '\t')}\n`;
}

function asText({ id, kind, name, claims }: Falling, affected: readonly Affected[]): string {
	const numbers = claims.map(({ number }) => number).join(', ');
	const head = `If the ${kind} ${id} falls: ${name}\n`;
	if (claims.length === 0) return `${head}No claim goes back to it; nothing else falls.\n`;
	const own = `${claims.length === 1 ? '1 claim falls' : `${claims.length} claims fall`} with it: ${numbers}\n`;
	const groups = (Object.keys(losses) as Loss[]).map((loss) => groupText(loss, affected));
	return `${head}${own}${groups.join('') || '\nNothing that rests on it is left with too little.\n'}`;
}

function groupText(loss: Loss, affected: readonly Affected[]): string {
	const items = affected.filter((item) => item.loss === loss);
	if (items.length === 0) return '';
	const lines = items.map(({ what, by, anchor, words, before, after }) => {
		const place = anchor === null ? by : `${by}#${anchor}`;
		return `  ${what}  ${words}\n    ${place}; rests on ${before}${after === null ? '' : `; then ${after}`}\n`;
	});
	const title = losses[loss].charAt(0).toUpperCase() + losses[loss].slice(1);
	return `\n${title}: ${items.length}\n${lines.join('')}`;
}

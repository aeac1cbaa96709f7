import { nakedIssues } from '../book/checks/naked-sentences.ts';
import { type Counts, type Coverage, coverage as coverageOf, type Support, supports } from '../book/coverage.ts';
import { pageOf } from '../book/href.ts';
import type { Issue, LocatedIssue } from '../issues/issue.ts';
import { locate } from '../sources/locate.ts';
import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { shownIssues } from './reporters/report.ts';
import { textReport } from './reporters/text.ts';

interface CoverageOptions {
	readonly json?: boolean;
}

/**
 * Prints how many sentences of the book have their support, and of which kind, by page, and lists those without. What could not be
 * read cannot be counted: then the faults of reading stand in the place of the counts.
 */
export async function coverage({ json }: CoverageOptions, effects: Effects): Promise<ExitCode> {
	const { stdout, cwd } = effects;
	const opened = openBook(bookFolder(effects));
	const shown = (issues: readonly Issue[]) => shownIssues(locate(issues, opened.text), { dir: opened.dir, cwd });
	const { book } = opened;
	if (book === null || opened.unread.length > 0) {
		const unread = shown(opened.unread);
		stdout.write(
			json ? asJson(null, unread) : `${textReport(unread)}Sentences are counted when every file can be read.\n`,
		);
		return exit.faults;
	}
	const found = coverageOf(book);
	const level = book.meta.coverage;
	const naked = shown(nakedIssues(found, level === 'off' ? 'warning' : level));
	stdout.write(json ? asJson(found, naked) : asText(found, naked));
	return naked.length > 0 && level === 'error' ? exit.faults : exit.fine;
}

/** The page of each text, without the name of its file. */
const pagePath = ({ entry }: Coverage['pages'][number]): string =>
	pageOf(entry.collection, entry.id).replace(/index\.html$/, '');

function asText(found: Coverage, naked: readonly LocatedIssue[]): string {
	const rows = found.pages.map((page) => [pagePath(page), `${page.supported}/${page.sentences}`, shares(page)]);
	const width = (column: number): number => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
	const lines = rows.map(([path = '', counted = '', kinds = '']) =>
		`${path.padEnd(width(0))}  ${counted.padStart(width(1))}  ${kinds}`.trimEnd(),
	);
	const list = naked.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`);
	const blocks = [lines, list, closing(found)].filter((block) => block.length > 0);
	return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** “135/135 sentences are accounted for: claim 88 %, finding 12 %.” */
function closing(found: Counts): string[] {
	if (found.sentences === 0) return ['The book has no sentences to account for.'];
	const noun = found.sentences === 1 ? 'sentence is' : 'sentences are';
	const kinds = shares(found);
	return [`${found.supported}/${found.sentences} ${noun} accounted for${kinds === '' ? '' : `: ${kinds}`}.`];
}

/** The kinds of support that there are, each with its share of all sentences in per cent. */
function shares({ kinds, sentences }: Counts): string {
	return (Object.keys(supports) as Support[])
		.filter((kind) => kinds[kind] > 0)
		.map((kind) => `${kind} ${Math.round((kinds[kind] / sentences) * 100)} %`)
		.join(', ');
}

function asJson(found: Coverage | null, issues: readonly LocatedIssue[]): string {
	const counts = ({ sentences, supported, kinds }: Counts) => ({ sentences, supported, kinds });
	const pages = found?.pages.map((page) => ({ page: pageOf(page.entry.collection, page.entry.id), ...counts(page) }));
	const coverage = found && { ...counts(found), pages };
	return `${JSON.stringify({ coverage, issues }, null, '\t')}\n`;
}

import type { Measurement } from './measure/measure.ts';

/** What was measured of one tool at one size, or of the check of a book. */
export interface Result extends Measurement {
	readonly tool: string;
	readonly pages: number;
	/** The text that it read, in bytes. */
	readonly bytes: number;
}

export interface GoalOutcome {
	readonly words: string;
	readonly limit: string;
	/** `null` when the runs that it compares were not made. */
	readonly value: string | null;
	readonly met: boolean | null;
}

interface Goal {
	readonly words: string;
	readonly limit: number;
	readonly unit: '' | ' s' | ' GB';
	value(find: Find): number | null;
}

type Find = (tool: string, pages: number) => Result | undefined;
type Figure = 'cpu' | 'wall' | 'peak';

/** Articles of the book that only `check` reads. */
export const CHECKED_ARTICLES = 10_000;
/** Sizes between which the CPU time of an added page is compared. */
export const SLOPE_PAGES = [300, 1_500, 6_000, 15_000] as const;

const ratio =
	(figure: Figure, [tool, rival]: readonly [string, string], pages: number) =>
	(find: Find) => {
		const [ours, theirs] = [find(tool, pages), find(rival, pages)];
		return ours && theirs ? ours[figure] / theirs[figure] : null;
	};

const SEARCHING = ['briefbook', 'starlight'] as const;
const PLAIN = ['briefbook-without-search', 'glob-mdx'] as const;

const goals: readonly Goal[] = [
	{
		words: 'CPU with search, of Starlight’s, 1,500 pages',
		limit: 0.5,
		unit: '',
		value: ratio('cpu', SEARCHING, 1_500),
	},
	{
		words: 'peak memory with search, of Starlight’s, 1,500 pages',
		limit: 0.5,
		unit: '',
		value: ratio('peak', SEARCHING, 1_500),
	},
	{
		words: 'CPU without search, of glob() MDX’s, 1,500 pages',
		limit: 0.45,
		unit: '',
		value: ratio('cpu', PLAIN, 1_500),
	},
	{
		words: 'CPU with search, of Starlight’s, 6,000 pages',
		limit: 0.6,
		unit: '',
		value: ratio('cpu', SEARCHING, 6_000),
	},
	{ words: 'CPU an added page, 6,000 to 15,000 of 300 to 1,500', limit: 1.2, unit: '', value: slope },
	{
		words: 'check of 10,000 articles, wall',
		limit: 5,
		unit: ' s',
		value: (find) => find('check', CHECKED_ARTICLES)?.wall ?? null,
	},
	{
		words: 'check of 10,000 articles, peak memory',
		limit: 1,
		unit: ' GB',
		value: (find) => gigabytes(find('check', CHECKED_ARTICLES)?.peak),
	},
];

/** Every goal, with what the results say of it. */
export function outcomes(results: readonly Result[]): GoalOutcome[] {
	const find: Find = (tool, pages) => results.find((result) => result.tool === tool && result.pages === pages);
	return goals.map(({ words, limit, unit, value }) => {
		const found = value(find);
		return {
			words,
			limit: `${limit}${unit}`,
			value: found === null ? null : `${found.toFixed(2)}${unit}`,
			met: found === null ? null : found <= limit,
		};
	});
}

function slope(find: Find): number | null {
	const [a, b, c, d] = SLOPE_PAGES.map((pages) => find('briefbook', pages));
	if (!a || !b || !c || !d) return null;
	return perPage(c, d) / perPage(a, b);
}

function perPage(less: Result, more: Result): number {
	return (more.cpu - less.cpu) / (more.pages - less.pages);
}

function gigabytes(bytes: number | undefined): number | null {
	return bytes === undefined ? null : bytes / 1e9;
}

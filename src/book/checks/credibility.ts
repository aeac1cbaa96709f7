import type { Issue } from '../../issues/issue.ts';
import type { Question } from '../../schema/question.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';
import { corroboration } from '../origins.ts';
import { eachEntry } from './check.ts';

const UNGRADED = new Set(['opinion', 'planned', 'question']);
const SUPPORTING = new Set(['states', 'implies', 'presupposes']);

/**
 * The numbers of the Admiralty code: anything but 6 has a reason; opinions, plans and questions have none; 1 ("confirmed by other
 * independent sources") stands only where two independent identified origins hold the position.
 */
export const credibility = eachEntry((entry, book) =>
	entry.collection === 'questions'
		? entry.data.positions.flatMap((position, i) => positionFaults(entry, book, position, i))
		: [],
);

function positionFaults(
	entry: Entry<'questions'>,
	book: Book,
	{ held }: Question['positions'][number],
	i: number,
): Issue[] {
	const support = corroboration(
		book,
		held.filter(({ stance }) => SUPPORTING.has(stance)).map(({ claim }) => claim),
	);
	return held.flatMap(({ claim, credibility: number, because }, j): Issue[] => {
		if (number === '6') return [];
		const at = { file: entry.file, path: ['positions', i, 'held', j, 'credibility'] };
		const mode = book.claims.get(claim)?.claim.mode;
		if (mode !== undefined && UNGRADED.has(mode))
			return [{ code: 'credibility-mode', at, args: { claim, mode: modeWords(mode) } }];
		const issues: Issue[] = because === undefined ? [{ code: 'credibility-basis', at, args: { number } }] : [];
		if (number === '1' && support.identified < 2) {
			issues.push({
				code: 'credibility-one',
				at,
				args: { claim, count: String(support.identified), origins: support.words },
			});
		}
		return issues;
	});
}

function modeWords(mode: string): string {
	return mode === 'planned' ? 'a plan' : mode === 'opinion' ? 'an opinion' : 'a question';
}

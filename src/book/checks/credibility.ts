import type { Issue } from '../../issues/issue.ts';
import type { Id } from '../../schema/ids.ts';
import type { Question } from '../../schema/question.ts';
import type { Entry } from '../entry.ts';
import type { Book, Origin } from '../model.ts';
import { corroboration } from '../origins.ts';
import { eachEntry } from './check.ts';

const UNGRADED = new Set(['opinion', 'planned', 'question']);
const SUPPORTING = new Set(['states', 'implies', 'presupposes']);

/**
 * The numbers of the Admiralty code: anything but 6 has a reason; opinions, plans and questions have none; 1 ("confirmed by other
 * independent sources") stands only where origins of two speakers, or publishers in their own voice, hold the position: who says a thing
 * twice does not confirm it.
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
	const supporting = held.filter(({ stance }) => SUPPORTING.has(stance)).map(({ claim }) => claim);
	const voices = new Set(supporting.flatMap((claim) => voiceOf(book.claims.get(claim)?.origin) ?? []));
	return held.flatMap(({ claim, credibility: number, because }, j): Issue[] => {
		if (number === '6') return [];
		const at = { file: entry.file, path: ['positions', i, 'held', j, 'credibility'] };
		const mode = book.claims.get(claim)?.claim.mode;
		if (mode !== undefined && UNGRADED.has(mode))
			return [{ code: 'credibility-mode', at, args: { claim, mode: modeWords(mode) } }];
		const issues: Issue[] = because === undefined ? [{ code: 'credibility-basis', at, args: { number } }] : [];
		if (number === '1' && voices.size < 2) {
			const { words } = corroboration(book, supporting);
			issues.push({ code: 'credibility-one', at, args: { claim, count: String(voices.size), origins: words } });
		}
		return issues;
	});
}

/** Whoever speaks in an origin, be it in a statement or as an outlet; `null` where nobody is identified. */
function voiceOf(origin: Origin | undefined): Id | null {
	if (origin?.kind === 'publisher') return origin.publisher;
	return origin?.kind === 'statement' ? origin.speaker : null;
}

function modeWords(mode: string): string {
	return mode === 'planned' ? 'a plan' : mode === 'opinion' ? 'an opinion' : 'a question';
}

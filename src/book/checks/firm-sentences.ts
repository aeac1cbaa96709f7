import type { Issue } from '../../issues/issue.ts';
import { isEnglish, isHedged } from '../../prose/wording.ts';
import type { Claim } from '../../schema/claim.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import { type CoveredEntry, coveredEntries, type Unit, units } from '../coverage.ts';
import type { Book } from '../model.ts';
import type { Check } from './check.ts';
import { shortened } from './naked-sentences.ts';
import { placeInProse } from './places.ts';

/** How a claim that is not simply asserted is called. An opinion and what is taken for granted are no hedges of the source. */
const soft: Partial<Record<Claim['mode'], string>> = {
	likely: 'likely',
	possible: 'possible',
	conditional: 'conditional',
	planned: 'planned',
	question: 'a question',
};

/** No sentence is firmer than all that it rests on: where every claim that it cites is hedged, so is the sentence. */
export const firmSentences: Check = (book) => {
	if (!isEnglish(book.meta.language)) return [];
	return coveredEntries(book).flatMap((entry) => {
		const place = placeInProse(entry);
		return units(entry.prose, entry.id).flatMap((unit): Issue[] => {
			const modes = softModes(book, entry, unit);
			if (modes.length === 0 || isHedged(unit.text)) return [];
			const args = { sentence: shortened(unit.text), modes: [...new Set(modes)].sort().join(', ') };
			return [{ code: 'sentence-firmer', at: place(unit.offset), args }];
		});
	});
};

/** How the claims that a sentence cites are hedged; none unless it cites claims alone, and hedged ones alone. */
export function softModes(book: Book, entry: CoveredEntry, { citations }: Pick<Unit, 'citations'>): string[] {
	const targets = citations.flatMap((citation) => citation.targets.map(({ target }) => target));
	const modes = targets.flatMap((target): string[] => {
		if (target.kind !== 'claim') return [];
		const code = target.code ?? (entry.collection === 'articles' ? entry.data.code : '');
		const mode = book.claims.get(`${code}#${target.claim}` as ClaimRef)?.claim.mode;
		const word = mode === undefined ? undefined : soft[mode];
		return word === undefined ? [] : [word];
	});
	return modes.length === targets.length ? modes : [];
}

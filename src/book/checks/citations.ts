import type { Issue, Place } from '../../issues/issue.ts';
import type { CitationTarget } from '../../prose/prose.ts';
import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';
import { type Targets, targetsOf } from './targets.ts';

/** Every citation in prose leads to a claim, a question or a position; an absence that is cited is one. */
export const citations: Check = (book, entries) => {
	const targets = targetsOf(book);
	return entries.flatMap((entry) => {
		const place = placeInProse(entry);
		return entry.prose.citations.flatMap((citation) =>
			citation.targets.flatMap(({ target, offset }) => fault(target, entry, place(offset), targets)),
		);
	});
};

function fault(target: CitationTarget, entry: Entry, at: Place, targets: Targets): Issue[] {
	switch (target.kind) {
		case 'claim': {
			const code = target.code ?? (entry.collection === 'articles' ? entry.data.code : '');
			return targets.claim(code, target.claim, at);
		}
		case 'question':
			return targets.question(target.question, at);
		case 'position':
			return targets.position(target.question, target.position, at);
		case 'absence': {
			const unknown = targets.position(target.question, target.position, at);
			return unknown.length > 0 ? unknown : targets.absence(target.question, target.position, at);
		}
	}
}

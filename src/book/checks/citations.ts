import type { Issue, Place } from '../../issues/issue.ts';
import type { CitationTarget } from '../../prose/prose.ts';
import type { Entry, Text } from '../entry.ts';
import type { Book } from '../model.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';
import { type Targets, targetsOf } from './targets.ts';

/** Every citation in prose leads to a claim, a question or a position; an absence that is cited is one. */
export const citations: Check = (book, entries) => citationFaults(book, entries);

/**
 * What is wrong with the citations of texts, of those too whose front matter has faults: there it is not known whose claims the article
 * has, and what it cites of its own is left alone.
 */
export function citationFaults(book: Book, texts: readonly (Entry | Text)[]): Issue[] {
	const targets = targetsOf(book);
	return texts.flatMap((text) => {
		const place = placeInProse(text);
		const own = 'data' in text && text.collection === 'articles' ? text.data.code : null;
		return text.prose.citations.flatMap((citation) =>
			citation.targets.flatMap(({ target, offset }) => fault(target, own, place(offset), targets)),
		);
	});
}

function fault(target: CitationTarget, own: string | null, at: Place, targets: Targets): Issue[] {
	switch (target.kind) {
		case 'claim': {
			const code = target.code ?? own;
			return code === null ? [] : targets.claim(code, target.claim, at);
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

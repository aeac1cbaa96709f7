import type { Issue, Place } from '../../issues/issue.ts';
import type { ComponentUse } from '../../prose/prose.ts';
import { BOOK_FILE } from '../../schema/book.ts';
import type { ClaimRef, Id } from '../../schema/ids.ts';
import type { Question } from '../../schema/question.ts';
import { isUnanswered } from '../accusation.ts';
import { claimsInText } from '../claims-in-text.ts';
import type { Entry } from '../entry.ts';
import { questionRef } from '../evidence.ts';
import type { Book, RelationEdge } from '../model.ts';
import { nameOf } from '../names.ts';
import { type Opening, openingOf } from '../opening.ts';
import { holdsPosition } from '../stance.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';

/**
 * What the home page and the brief print leads to no accusation without a response: not by a claim, nor by a position that such
 * claims alone hold, nor by a statement that makes nothing else. What they print is the opening of the first chapter, the
 * judgements, what to watch, what was not read, and the source summary statement.
 */
export const unansweredAccusations: Check = (book) => {
	if (![...book.claims.values()].some(({ claim }) => isUnanswered(claim))) return [];
	const opening = openingOf(book);
	return [
		...(opening ? inOpening(book, opening) : []),
		...[...book.judgements.values()].flatMap((judgement) => inJudgement(book, judgement)),
		...inBookFile(book),
	];
};

function inOpening(book: Book, { chapter, end }: Opening): Issue[] {
	const { citations, links, components } = chapter.prose;
	const place = placeInProse(chapter);
	const cited = citations.flatMap(({ targets }) => targets).filter(({ offset }) => offset < end);
	return [
		...cited.flatMap(({ target, offset }) => {
			if (target.kind === 'claim') return claimIssue(book, `${target.code}#${target.claim}` as ClaimRef, place(offset));
			if (target.kind !== 'position') return [];
			return positionIssue(book, target.question as Id, target.position, place(offset));
		}),
		...links
			.filter(({ offset }) => offset < end)
			.flatMap(({ target, offset }) => statementIssue(book, target as Id, place(offset))),
		...components
			.filter(({ offset }) => offset < end)
			.flatMap((use) => inComponent(book, use, (attribute) => place(use.attributeOffsets[attribute] ?? use.offset))),
	];
}

/** What a component prints: words of a claim, answers and who gives them, names of statements, relations. */
function inComponent(book: Book, { name, attributes }: ComponentUse, at: (attribute: string) => Place): Issue[] {
	switch (name) {
		case 'Quote':
			return claimIssue(book, attributes['claim'] as ClaimRef, at('claim'));
		case 'Positions':
		case 'Matrix': {
			const positions = book.questions.get(attributes['question'] as Id)?.data.positions ?? [];
			const held = positions.flatMap((position) => position.held);
			return held.flatMap(({ claim }) => claimIssue(book, claim, at('question'))).slice(0, 1);
		}
		case 'Timeline':
			return [...book.entities.keys()].flatMap((id) => statementIssue(book, id, at(name))).slice(0, 1);
		case 'Network':
			return [...book.relations].flatMap(([id, edges]) => relationIssue(book, id, edges, at(name))).slice(0, 1);
		default:
			return [];
	}
}

function relationIssue(book: Book, id: Id, edges: readonly RelationEdge[], at: Place): Issue[] {
	return edges.flatMap(({ kind, other, evidence }): Issue[] => {
		const [first] = evidence;
		if (!first || evidence.some((ref) => !unanswered(book, ref))) return [];
		return [{ code: 'accusation-alone', at, args: { what: `${id} ${kind} ${other}`, claim: first } }];
	});
}

function inJudgement(book: Book, { file, data }: Entry<'judgements'>): Issue[] {
	const texts: [(string | number)[], string][] = [
		[['implication'], data.implication],
		...data.alternatives.map((text, i): [(string | number)[], string] => [['alternatives', i], text]),
		[['change', 'why'], data.change.why],
	];
	return [
		...data.evidence.flatMap((ref, i) => {
			const named = questionRef(ref);
			const at = { file, path: ['evidence', i] };
			if (named === null) return claimIssue(book, ref as string as ClaimRef, at);
			return named.position === null ? [] : positionIssue(book, named.question, named.position, at);
		}),
		...texts.flatMap(([path, text]) => inText(book, file, path, text)),
	];
}

function inBookFile(book: Book): Issue[] {
	const { gaps, watch, sourceSummary } = book.meta;
	return [
		...gaps.flatMap((text, i) => inText(book, BOOK_FILE, ['gaps', i], text)),
		...sourceSummary.flatMap((text, i) => inText(book, BOOK_FILE, ['sourceSummary', i], text)),
		...watch.flatMap(({ what }, i) => inText(book, BOOK_FILE, ['watch', i, 'what'], what)),
	];
}

function inText(book: Book, file: string, path: readonly (string | number)[], text: string): Issue[] {
	return claimsInText(text).flatMap(({ ref, offset }) => claimIssue(book, ref, { file, path, within: offset }));
}

function claimIssue(book: Book, ref: ClaimRef, at: Place): Issue[] {
	const accusation = unanswered(book, ref);
	if (!accusation) return [];
	const against = accusation.against.map((id) => nameOf(book.entities.get(id)) ?? id).join(', ');
	return [{ code: 'accusation-unanswered', at, args: { claim: ref, against } }];
}

function positionIssue(book: Book, question: Id, position: string, at: Place): Issue[] {
	const found = book.questions.get(question)?.data.positions.find(({ id }) => id === position);
	const holding = (found?.held ?? ([] as Question['positions'][number]['held'])).filter(holdsPosition);
	const [first] = holding;
	if (!first || holding.some(({ claim }) => !unanswered(book, claim))) return [];
	return [{ code: 'accusation-alone', at, args: { what: `${question}#${position}`, claim: first.claim } }];
}

/** A statement is named by what it says; one that makes nothing but such accusations is one. */
function statementIssue(book: Book, id: Id, at: Place): Issue[] {
	if (book.entities.get(id)?.data.kind !== 'statement') return [];
	const claims = book.claimsBy.get(id) ?? [];
	const [first] = claims;
	if (!first || claims.some(({ claim }) => !isUnanswered(claim))) return [];
	return [{ code: 'accusation-alone', at, args: { what: id, claim: first.ref } }];
}

function unanswered(book: Book, ref: ClaimRef) {
	const claim = book.claims.get(ref)?.claim;
	return claim && isUnanswered(claim) ? claim.accusation : undefined;
}

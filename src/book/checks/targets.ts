import type { Issue, Place } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import type { ClaimRef, Code, Id } from '../../schema/ids.ts';
import type { Book } from '../model.ts';
import { once } from '../once.ts';

/** Looks up what a citation names, and says what is wrong with it: no issue, or one. */
export interface Targets {
	claim(code: string, claim: string, at: Place): Issue[];
	question(id: string, at: Place): Issue[];
	position(question: string, position: string, at: Place): Issue[];
	/** That nobody holds a position; the position exists. */
	absence(question: string, position: string, at: Place): Issue[];
}

export function targetsOf(book: Book): Targets {
	const suggestQuestion = suggester(book.questions.keys());
	const byNumber = (a: Code, b: Code): number => Number(a.slice(1)) - Number(b.slice(1));
	const codes = [...book.byCode.keys()].sort(byNumber).slice(0, 20).join(', ');
	const expected = codes === '' ? {} : { expected: codes };
	const holders = once(() => Map.groupBy(book.claims.keys(), (ref) => ref.slice(ref.indexOf('#') + 1)));
	/** Another article would be another source: only one that has such a claim is proposed. */
	const suggestCode = (code: string, claim: string) =>
		suggester((holders().get(claim) ?? []).map((ref) => ref.slice(0, ref.indexOf('#'))))(code);
	// A code in small letters has the form of a question, and so has a claim without its article.
	const suggested = (id: string) => {
		if (book.byCode.has(id.toUpperCase() as Code)) return { nearest: id.toUpperCase() };
		const [claim, ...others] = holders().get(id) ?? [];
		return claim === undefined || others.length > 0 ? suggestQuestion(id) : { nearest: claim };
	};
	const question = (id: string, at: Place): Issue[] =>
		book.questions.has(id as Id) ? [] : [{ code: 'question-unknown', at, args: { id, ...suggested(id) } }];
	const positions = (id: string) => book.questions.get(id as Id)?.data.positions ?? [];
	return {
		claim(code, claim, at) {
			if (book.claims.has(`${code}#${claim}` as ClaimRef)) return [];
			const article = book.byCode.get(code as Code);
			if (!article) return [{ code: 'article-unknown', at, args: { code, ...expected, ...suggestCode(code, claim) } }];
			const suggest = suggester(article.data.claims.map(({ id }) => id));
			return [{ code: 'claim-unknown', at, args: { code, claim, file: article.file, ...suggest(claim) } }];
		},
		question,
		position(id, position, at) {
			const unknown = question(id, at);
			const ids = [...new Set(positions(id).map((each) => each.id as string))];
			if (unknown.length > 0 || ids.includes(position)) return unknown;
			return [
				{ code: 'position-unknown', at, args: { id, position, expected: ids.join(', '), ...suggester(ids)(position) } },
			];
		},
		absence(id, position, at) {
			const holder = positions(id)
				.find((each) => each.id === position)
				?.held.find(({ stance }) => stance !== 'denies' && stance !== 'doubts');
			return holder ? [{ code: 'absence-false', at, args: { id, position, claim: holder.claim } }] : [];
		},
	};
}

import type { Entry } from '../../book/entry.ts';
import { claimsBehind } from '../../book/evidence.ts';
import type { Book } from '../../book/model.ts';
import { claimRef } from '../../schema/ids.ts';

/** Every claim, position and judgement that rests on the captured text of an article, in words. */
export function restsOn(book: Book, article: Entry<'articles'>): string {
	const { code, claims } = article.data;
	const refs = new Set<string>(claims.map(({ id }) => claimRef(code, id)));
	const positions = [...book.questions.values()].flatMap(({ id, data }) =>
		data.positions
			.filter(({ held }) => held.some(({ claim }) => refs.has(claim)))
			.map((position) => `${id}#${position.id}`),
	);
	const judgements = [...book.judgements.values()].filter(({ data }) =>
		claimsBehind(book, [...data.evidence, ...data.against]).some((claim) => refs.has(claim)),
	);
	return [
		...named(
			'claim',
			claims.map(({ n }) => `${code}.${n}`),
		),
		...named('position', positions),
		...named(
			'judgement',
			judgements.map(({ id }) => id),
		),
	].join('; ');
}

function named(noun: string, names: readonly string[]): string[] {
	if (names.length === 0) return [];
	return [`${names.length} ${noun}${names.length === 1 ? '' : 's'} (${names.join(', ')})`];
}

import type { BookFile } from '../../schema/book.ts';
import type { Entry } from '../entry.ts';
import type { KeyPath } from '../references.ts';

/** A text of front matter in our own words. Names, what an outlet printed and what a source worded are none. */
export interface OwnField {
	readonly path: KeyPath;
	readonly text: string;
	/** Whether it tells what a source says, as the text of a claim does. */
	readonly isClaim?: true;
	/** Whether it speaks of claims that stand beside it. */
	readonly ofClaims?: true;
}

type Lists = readonly (readonly OwnField[])[];

const field =
	(...path: KeyPath) =>
	(text: string | undefined): OwnField[] =>
		text === undefined ? [] : [{ path, text }];
const list = (key: string, texts: readonly string[]): OwnField[] => texts.map((text, i) => ({ path: [key, i], text }));

/** Our own texts in the front matter of a file, in the order of their fields. */
export function ownFields(entry: Entry): OwnField[] {
	switch (entry.collection) {
		case 'articles':
			return ofArticle(entry).flat();
		case 'entities':
			return ofEntity(entry).flat();
		case 'questions':
			return ofQuestion(entry).flat();
		case 'judgements':
			return ofJudgement(entry).flat();
		case 'chapters':
			return [
				...field('title')(entry.data.title),
				...field('summary')(entry.data.summary),
				...field('part')(entry.data.part),
			];
		case 'corrections':
			// What was wrong is told in its wrong words.
			return [
				...field('title')(entry.data.title),
				...field('summary')(entry.data.summary),
				...field('is')(entry.data.is),
			];
	}
}

function ofArticle({ data }: Entry<'articles'>): Lists {
	const { identified, descriptor, claims } = data;
	return [
		field('summary')(data.summary),
		...Object.entries(identified).map(([key, { how }]) => field('identified', key, 'how')(how)),
		...Object.entries(descriptor).map(([key, text]) => field('descriptor', key)(text)),
		...claims.map(({ text, unclear }, i): OwnField[] => [
			{ path: ['claims', i, 'text'], text, isClaim: true },
			...(unclear === undefined ? [] : [{ path: ['claims', i, 'unclear'], text: unclear, ofClaims: true } as const]),
		]),
	];
}

function ofEntity({ data }: Entry<'entities'>): Lists {
	const roles = data.roles.map(
		({ title }, i) => ({ path: ['roles', i, 'title'], text: title, ofClaims: true }) as const,
	);
	const own = [field('summary')(data.summary), roles];
	if (data.kind === 'agreement' && data.term !== undefined)
		return [...own, [{ path: ['term'], text: data.term, ofClaims: true }]];
	if (data.kind === 'organisation') return [...own, field('reliability', 'basis')(data.reliability?.basis)];
	if (data.kind === 'statement')
		return [...own, field('medium')(data.medium), field('same', 'basis')(data.same?.basis)];
	return own;
}

function ofQuestion({ data }: Entry<'questions'>): Lists {
	return [
		field('title')(data.title),
		field('summary')(data.summary),
		...data.positions.map(({ label, held }, i): OwnField[] => [
			{ path: ['positions', i, 'label'], text: label },
			...held.flatMap(({ because }, j) =>
				because === undefined
					? []
					: [{ path: ['positions', i, 'held', j, 'because'], text: because, ofClaims: true } as const],
			),
		]),
		data.bears.map(({ why }, i) => ({ path: ['bears', i, 'why'], text: why, ofClaims: true })),
		data.conflicts.map(({ note }, i) => ({ path: ['conflicts', i, 'note'], text: note, ofClaims: true })),
		list('wouldSettle', data.wouldSettle),
	];
}

function ofJudgement({ data }: Entry<'judgements'>): Lists {
	return [
		field('title')(data.title),
		field('summary')(data.summary),
		field('statement')(data.statement),
		data.kind === 'estimate' ? field('horizon')(data.horizon) : [],
		field('confidence', 'basis')(data.confidence.basis),
		...data.assumptions.map(({ text, ifWrong }, i) => [
			...field('assumptions', i, 'text')(text),
			...field('assumptions', i, 'ifWrong')(ifWrong),
		]),
		list('alternatives', data.alternatives),
		list('indicators', data.indicators),
		field('implication')(data.implication),
		field('change', 'why')(data.change.why),
	];
}

/** Our own texts in book.yaml. The reasons for its terms name the words that it avoids. */
export function ownFieldsOfBook(meta: BookFile): OwnField[] {
	return [
		...field('title')(meta.title),
		...field('subtitle')(meta.subtitle),
		...field('description')(meta.description),
		...list('gaps', meta.gaps),
		...list('sourceSummary', meta.sourceSummary),
		...meta.watch.map(({ what }, i) => ({ path: ['watch', i, 'what'], text: what })),
	];
}

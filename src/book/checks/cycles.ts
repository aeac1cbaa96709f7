import type { Issue, Place } from '../../issues/issue.ts';
import type { RelationKind } from '../../schema/relation-kinds.ts';
import { cyclesOf, cycleWords } from '../cycles.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';

/** One thing that leads to another, and where that is written. */
interface Step {
	readonly from: string;
	readonly to: string;
	readonly at: Place;
}

type Entity = Entry<'entities'>['data'];

const always = (): boolean => true;

/**
 * The relations that never come round to where they began, each with what it must hold between. People may follow one another in
 * turn, and whoever is criticised may reply to a reply, so both are left out. Who controls, publishes or belongs to a body may be controlled,
 * published or joined by it.
 */
const orders: Partial<Record<RelationKind, (from: Entity, to: Entity) => boolean>> = {
	'part-of': always,
	'located-in': always,
	succeeds: (from, to) => from.kind !== 'person' && to.kind !== 'person',
	'replies-to': (from, to) => from.kind === 'statement' && to.kind === 'statement',
};

/** Questions do not rest on each other’s answers in a circle, and no order among entities comes round to where it began. */
export const cycles: Check = (book) => [
	...told(questionSteps(book), 'question-cycle', {}),
	...(Object.keys(orders) as RelationKind[]).flatMap((kind) =>
		told(relationSteps(book, kind), 'relation-cycle', { kind }),
	),
];

/**
 * The analysis of a question rests on the analysis of one that it cites as a whole. What cites a position rests on the claims that hold
 * it; and nothing cites a judgement, whatever a judgement rests on.
 */
function questionSteps(book: Book): Step[] {
	return [...book.questions.values()].flatMap((entry) => {
		const place = placeInProse(entry);
		return entry.prose.citations.flatMap(({ targets }) =>
			targets.flatMap(({ target, offset }): Step[] =>
				target.kind === 'question' ? [{ from: entry.id, to: target.question, at: place(offset) }] : [],
			),
		);
	});
}

function relationSteps({ entities }: Book, kind: RelationKind): Step[] {
	return [...entities.values()].flatMap(({ id, file, data }) =>
		data.relations.flatMap((relation, i): Step[] => {
			const target = entities.get(relation.target)?.data;
			if (relation.kind !== kind || target === undefined || !orders[kind]?.(data, target)) return [];
			return [{ from: id, to: relation.target, at: { file, path: ['relations', i, 'target'] } }];
		}),
	);
}

/** Each cycle, where its first step is written first. */
function told(steps: readonly Step[], code: Issue['code'], args: Issue['args']): Issue[] {
	const byFrom = Map.groupBy(steps, ({ from }) => from);
	const edges = new Map([...byFrom].map(([from, out]) => [from, out.map(({ to }) => to)]));
	return cyclesOf(edges).flatMap((cycle): Issue[] => {
		const [first = '', second] = cycle;
		const step = byFrom.get(first)?.find(({ to }) => to === second);
		return step ? [{ code, at: step.at, args: { ...args, cycle: cycleWords(cycle) } }] : [];
	});
}

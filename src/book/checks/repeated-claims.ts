import type { Issue } from '../../issues/issue.ts';
import type { Entry } from '../entry.ts';
import { eachEntry } from './check.ts';

type Path = readonly (string | number)[];

/** What one field names, in order, each with its place. */
type Named = readonly (readonly [name: string, path: Path])[];

/** No list of evidence names the same thing twice, and no claim conflicts with itself: it would count as two. */
export const repeatedClaims = eachEntry((entry) =>
	lists(entry).flatMap((named) =>
		named.flatMap(([name, path], i): Issue[] =>
			named.findIndex(([other]) => other === name) < i
				? [{ code: 'evidence-repeated', at: { file: entry.file, path }, args: { name } }]
				: [],
		),
	),
);

function lists({ collection, data }: Entry): readonly Named[] {
	if (collection === 'questions') {
		const { positions, bears, conflicts } = data;
		return [
			...positions.map(({ held }, i) => each(held, ({ claim }) => claim, ['positions', i, 'held'], 'claim')),
			each(bears, ({ claim }) => claim, ['bears'], 'claim'),
			...conflicts.map(({ between }, i) => each(between, (claim) => claim, ['conflicts', i, 'between'])),
		];
	}
	if (collection === 'judgements')
		return [each(data.evidence, (name) => name, ['evidence']), each(data.against, (name) => name, ['against'])];
	if (collection === 'entities')
		return data.relations.map(({ evidence }, i) => each(evidence, (name) => name, ['relations', i, 'evidence']));
	return [];
}

function each<Item>(items: readonly Item[], nameOf: (item: Item) => unknown, path: Path, key?: string): Named {
	return items.map((item, i) => [String(nameOf(item)), [...path, i, ...(key === undefined ? [] : [key])]]);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NetworkFigure, networkFigure } from '../../../../src/book/figures/network.ts';
import { boxesMeet } from '../../../../src/book/figures/paths.ts';
import { page } from '../../../../src/book/href.ts';
import type { Book } from '../../../../src/book/model.ts';
import type { RelationKind } from '../../../../src/schema/relation-kinds.ts';
import { smallBook } from '../fixture.ts';

const small = smallBook().book;

/** A relation as "from kind to"; `?` after the kind makes it hedged. */
type Told = readonly [from: string, kind: RelationKind | `${RelationKind}?`, to: string];

/** The small book with entities of these names and kinds instead of its own, related so. */
function bookOf(told: readonly Told[], kinds: Readonly<Record<string, string>> = {}): Book {
	const ids = [...new Set(told.flatMap(([from, , to]) => [from, to]))];
	const entities = new Map(
		ids.map((id) => {
			const data = { kind: kinds[id] ?? 'organisation', name: `The ${id.replaceAll('-', ' ')}` };
			return [id, { id, collection: 'entities', data }];
		}),
	);
	const edge = (kind: string, other: string, direction: string) => ({
		...{ kind: kind.replace('?', ''), direction, other, item: null, from: undefined, to: undefined },
		...{ evidence: ['S1#two-ordered'], hedged: kind.endsWith('?') },
	});
	const relations = new Map<string, unknown[]>(ids.map((id) => [id, []]));
	for (const [from, kind, to] of told) {
		relations.get(from)?.push(edge(kind, to, 'forward'));
		relations.get(to)?.push(edge(kind, from, 'backward'));
	}
	return { ...small, entities, relations, byId: entities } as unknown as Book;
}

const draw = (book: Book, width = 1040): NetworkFigure | null => networkFigure(book, { from: page('network'), width });
const figureOf = (told: readonly Told[], kinds?: Readonly<Record<string, string>>): NetworkFigure => {
	const figure = draw(bookOf(told, kinds));
	if (figure === null) throw new Error('no figure');
	return figure;
};

const star: Told[] = [
	['iran', 'party-to', 'pact'],
	['russia', 'party-to', 'pact'],
	['china', 'party-to', 'pact'],
	['syria', 'party-to', 'pact'],
	['russia', 'supplies', 'iran'],
	['russia', 'promised?', 'iran'],
	['iran', 'met', 'china'],
];

describe('a small network', () => {
	const { nodes, lines, key, notes } = figureOf(star, {
		iran: 'state',
		russia: 'state',
		pact: 'agreement',
		china: 'person',
	});

	test('an entity leads to its page, in the shape of its kind', () => {
		const iran = nodes.find(({ title }) => title === 'The iran, state');
		expect(iran).toMatchObject({ href: '../entities/iran/index.html', shape: 'filled' });
		expect(iran?.lines.map(({ text }) => text)).toEqual(['The iran']);
		expect(nodes.find(({ title }) => title === 'The pact, agreement')?.shape).toBe('sheet');
		expect(key.map(({ text }) => text)).toEqual([
			...['state', 'person or group', 'organisation', 'agreement, measure or statement'],
		]);
	});

	test('a line says what it stands for, with the claims that show it', () => {
		expect(lines.map(({ title }) => title)).toContain('The russia supplies The iran: S1.2');
		expect(lines.find(({ hedged }) => hedged)?.title).toBe(
			'The russia promised The iran: S1.2; rests only on hedged or disputed claims',
		);
	});

	test('the commonest kind needs no words, the others have theirs', () => {
		const worded = lines.map(({ words }) => words?.lines.map(({ text }) => text).join(' ') ?? '');
		expect(worded.sort()).toEqual(['', '', '', '', 'met', 'promised', 'supplies']);
		expect(notes).toContain('A line without words means “party to”.');
	});

	test('what holds both ways has no head', () => {
		expect(lines.filter(({ head }) => head === null).map(({ title }) => title)).toEqual([
			'The iran met The china: S1.2',
		]);
	});

	test('a dashed line is explained where there is one', () => {
		expect(notes).toContain('A dashed line rests on hedged or disputed claims only.');
		expect(figureOf(star.filter(([, kind]) => kind !== 'promised?')).notes.join()).not.toContain('dashed');
	});
});

test('relations of one direction share a line', () => {
	const { lines } = figureOf([...star, ['russia', 'backs', 'iran']]);
	const together = lines.find(({ title }) => title.includes('backs'));
	expect(together?.title).toBe('The russia supplies The iran: S1.2; The russia backs The iran: S1.2');
	expect(together?.words?.lines.map(({ text }) => text).join(' ')).toBe('backs, supplies');
});

test('a few relations need no figure; what articles relay is told elsewhere', () => {
	expect(draw(small)).toBeNull();
	expect(draw(bookOf([...star.slice(0, 3), ['iran', 'relays', 'china'], ['iran', 'part-of', 'iran']]))).toBeNull();
});

describe('a large network', () => {
	const told = Array.from({ length: 3000 }, (_, i): Told => [`hub-${(i * i) % 90}`, 'backs', `node-${i % 700}`]);
	const figure = figureOf(told);

	test('shows the most connected, and says so', () => {
		expect(figure.nodes.length).toBeLessThanOrEqual(40);
		expect(figure.notes.at(-1)).toMatch(
			/^Of \d+ entities with relations the figure shows the \d+ most connected; the table has all\.$/,
		);
	});

	test('stays small', () => {
		expect(JSON.stringify(figure).length).toBeLessThan(150_000);
	});
});

const NUMBERS = /-?[\d.]+/g;
const entity = fc.constantFrom(
	...Array.from({ length: 30 }, (_, i) => `entity-${i}${' with a longer name'.repeat(i % 3)}`),
);
const relation = fc.tuple(entity, fc.constantFrom<Told[1]>('backs', 'party-to', 'met', 'supplies?', 'part-of'), entity);

test('no box or word meets another, all stay inside, and the same book gives the same figure', () => {
	fc.assert(
		fc.property(fc.array(relation, { minLength: 6, maxLength: 45 }), fc.constantFrom(684, 1040), (told, width) => {
			const book = bookOf(told);
			const figure = draw(book, width);
			if (figure === null) return;
			const words = figure.lines.flatMap(({ words: placed }) => (placed ? [placed.box] : []));
			const boxes = [...figure.nodes.map(({ box }) => box), ...words];
			for (const [i, box] of boxes.entries()) {
				expect(box.x).toBeGreaterThanOrEqual(-0.1);
				expect(box.y).toBeGreaterThanOrEqual(-0.1);
				expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
				expect(box.y + box.height).toBeLessThanOrEqual(figure.height);
				expect(boxes.slice(i + 1).filter((other) => boxesMeet(box, other))).toEqual([]);
			}
			for (const { d } of figure.lines) {
				for (const number of (d.match(NUMBERS) ?? []).map(Number)) expect(Math.round(number * 10) / 10).toBe(number);
			}
			expect(draw(book, width)).toEqual(figure);
		}),
		{ numRuns: 15 },
	);
}, 30_000);

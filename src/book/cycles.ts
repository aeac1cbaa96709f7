/** What leads where: the nodes of a graph by their ids, each with those that it leads to. */
type Edges = ReadonlyMap<string, readonly string[]>;

/** After these no more are told: whoever mends them looks again. */
const MOST_CYCLES = 100;

/**
 * Cycles of a graph, so many that there is no other once one step of each is gone. Each begins with its first id in code-unit order
 * and is told once; which they are does not depend on the order of `edges`. A step from a node to itself is left out.
 */
export function cyclesOf(edges: Edges): string[][] {
	const found = new Map<string, string[]>();
	const done = new Set<string>();
	for (const root of [...edges.keys()].sort()) {
		for (const cycle of cyclesFrom(root, edges, done)) {
			if (found.size < MOST_CYCLES) found.set(cycle.join(' '), cycle);
		}
	}
	return [...found.values()];
}

/** A walk in depth, without recursion: a chain may be longer than the stack is deep. `done` are the nodes that were left for good. */
function* cyclesFrom(root: string, edges: Edges, done: Set<string>): Generator<string[]> {
	const next = (node: string): string[] => [...new Set(edges.get(node))].filter((to) => to !== node).sort();
	if (done.has(root)) return;
	const path = [{ node: root, left: next(root).values() }];
	const places = new Map([[root, 0]]);
	for (let here = path.at(-1); here; here = path.at(-1)) {
		const step = here.left.next();
		if (step.done) {
			done.add(here.node);
			places.delete(here.node);
			path.pop();
			continue;
		}
		const place = places.get(step.value);
		if (place !== undefined) yield turned(path.slice(place).map(({ node }) => node));
		else if (!done.has(step.value)) {
			places.set(step.value, path.length);
			path.push({ node: step.value, left: next(step.value).values() });
		}
	}
}

/** The cycle, begun with its first id. */
function turned(cycle: readonly string[]): string[] {
	const first = cycle.reduce((least, id, i) => (id < (cycle[least] ?? '') ? i : least), 0);
	return [...cycle.slice(first), ...cycle.slice(0, first)];
}

/** “a → b → a” */
export function cycleWords(cycle: readonly string[]): string {
	return [...cycle, ...cycle.slice(0, 1)].join(' → ');
}

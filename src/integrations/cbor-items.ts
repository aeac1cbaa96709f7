const ARRAY = 4;

/**
 * The bytes with the items of one array in the order of their own bytes; everything else stays. `path` leads to the array: the
 * number of an item in the outermost array, of an item in that, and so on.
 * @throws when there is no array of a stated length (RFC 8949, section 3) there.
 */
export function sortItems(bytes: Buffer, path: readonly number[]): Buffer {
	let at = 0;
	for (const index of path) at = itemsOf(bytes, at)[index]?.from ?? fail(at);
	const items = itemsOf(bytes, at);
	const [first, last] = [items[0], items.at(-1)];
	if (!first || !last) return bytes;
	const sorted = items.map(({ from, to }) => bytes.subarray(from, to)).sort(Buffer.compare);
	return Buffer.concat([bytes.subarray(0, first.from), ...sorted, bytes.subarray(last.to)]);
}

function itemsOf(bytes: Buffer, at: number): { from: number; to: number }[] {
	const { type, argument, end } = headOf(bytes, at);
	if (type !== ARRAY) return fail(at);
	const items: { from: number; to: number }[] = [];
	for (let from = end; items.length < argument; from = items.at(-1)?.to ?? from)
		items.push({ from, to: endOf(bytes, from) });
	return items;
}

/** Where the item that begins at `at` ends. */
function endOf(bytes: Buffer, at: number): number {
	const { type, argument, end } = headOf(bytes, at);
	const inner = [0, 0, 0, 0, argument, 2 * argument, 1, 0][type] ?? 0;
	let last = type === 2 || type === 3 ? end + argument : end;
	for (let n = 0; n < inner; n += 1) last = endOf(bytes, last);
	return last;
}

function headOf(bytes: Buffer, at: number): { type: number; argument: number; end: number } {
	const head = bytes[at] ?? fail(at);
	const [type, short] = [head >> 5, head & 31];
	if (short < 24) return { type, argument: short, end: at + 1 };
	const size = { 24: 1, 25: 2, 26: 4 }[short];
	if (size === undefined) return fail(at);
	return { type, argument: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function fail(at: number): never {
	throw new Error(`no array of a stated length at byte ${at}`);
}

import { operators } from './content-stream.ts';

const PATH_BEGINNINGS = new Set(['m', 're']);
const PATH_PAINTINGS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const TEXT_PAINTINGS = new Set(['Tj', 'TJ', "'", '"']);
const TEXT_MOVEMENTS = new Set(['Td', 'TD', 'Tm', 'T*', 'Tf', 'Tc', 'Tw', 'Tz', 'TL', 'Tr', 'Ts']);

const OPENING = new TextEncoder().encode('/Artifact BMC\n');
const CLOSING = new TextEncoder().encode('\nEMC');

/** A stretch of a content stream in bytes: a whole path with what paints it, a line of text, an object with its name. */
interface Stretch {
	start: number;
	end: number;
	name: string;
}

/** What stands in a content stream, as far as marks are concerned. */
export interface MarkedContent {
	/** Whether any of it belongs to the tag tree. */
	readonly tagged: boolean;
	/** What is painted outside of any mark. */
	readonly unmarked: readonly Readonly<Stretch>[];
	/** The names of the objects that are painted outside of any mark. */
	readonly objects: ReadonlySet<string>;
}

/**
 * Finds what paints outside of marked content: rules, backgrounds, running heads. PDF/UA-1, 7.1: whatever is not tagged is to be
 * marked as an artifact.
 */
export function findUnmarked(bytes: Uint8Array): MarkedContent {
	const unmarked: Stretch[] = [];
	let [depth, path, tagged] = [0, -1, false];
	let line: Stretch | null = null;
	for (const { name, start, end, operand } of operators(bytes)) {
		if (line !== null && TEXT_MOVEMENTS.has(name)) continue;
		const stretch: Stretch | null = depth > 0 ? null : paintingOf(name, { start, end, path, operand });
		if (stretch !== null && line !== null && TEXT_PAINTINGS.has(name)) line.end = end;
		else if (stretch !== null) unmarked.push(stretch);
		// Words that are painted in one go stay together for whoever copies them.
		if (!TEXT_PAINTINGS.has(name) || stretch === null) line = null;
		else line ??= stretch;
		if (PATH_BEGINNINGS.has(name) && path < 0) path = start;
		else if (name === 'n' || PATH_PAINTINGS.has(name)) path = -1;
		else if (name === 'BDC' || name === 'BMC') depth += 1;
		else if (name === 'EMC') depth -= 1;
		tagged ||= name === 'BDC';
	}
	return { tagged, unmarked, objects: new Set(unmarked.map(({ name }) => name).filter((name) => name !== '')) };
}

/** The stretch that an operator paints, or `null` when it paints nothing: a path from where it begins. */
function paintingOf(
	name: string,
	{ start, end, path, operand }: { start: number; end: number; path: number; operand: string },
): Stretch | null {
	if (PATH_PAINTINGS.has(name)) return { start: path < 0 ? start : path, end, name: '' };
	if (name === 'Do') return { start, end, name: operand };
	return name === 'sh' || TEXT_PAINTINGS.has(name) ? { start, end, name: '' } : null;
}

/** The stream with those stretches marked as artifacts. Objects that are tagged within are left as they are. */
export function markArtifacts(
	bytes: Uint8Array,
	{ unmarked }: MarkedContent,
	isTagged: (object: string) => boolean,
): Uint8Array {
	const wrapped = unmarked.filter(({ name }) => name === '' || !isTagged(name));
	const marked = new Uint8Array(bytes.length + wrapped.length * (OPENING.length + CLOSING.length));
	let [from, to] = [0, 0];
	const put = (piece: Uint8Array): void => {
		marked.set(piece, to);
		to += piece.length;
	};
	for (const { start, end } of wrapped) {
		put(bytes.subarray(from, start));
		put(OPENING);
		put(bytes.subarray(start, end));
		put(CLOSING);
		from = end;
	}
	put(bytes.subarray(from));
	return marked;
}

import type { Definition } from 'mdast';
import type { Piece } from './brackets.ts';
import { type Flat, flatten, writtenAt } from './flat.ts';
import { startOf } from './nodes.ts';
import type {
	Citation,
	ComponentUse,
	Heading,
	ImageUse,
	InSentence,
	PassageNumber,
	ProseFacts,
	WikiLink,
} from './prose.ts';
import { sentenceStarts } from './sentences.ts';
import { slugger } from './slug.ts';
import type { PlacedPassage, Survey } from './survey.ts';
import { countWords } from './words.ts';

type Text = Survey['texts'][number]['node'];
type Draft = { -readonly [K in keyof ProseFacts]: ProseFacts[K] extends readonly (infer T)[] ? T[] : ProseFacts[K] };

/** How a text is read. */
interface Reading {
	readonly source: string;
	readonly language: string;
	/** The pieces of its text nodes. */
	readonly piecesOf: (node: Text) => readonly Piece[];
}

/** The facts of a text. */
export function proseFacts(found: Survey, reading: Reading, uses: readonly ComponentUse[]): ProseFacts {
	const { source, piecesOf } = reading;
	const images = imageUses(found, uses);
	const facts: Draft = {
		links: [],
		citations: [],
		components: [...uses],
		headings: [],
		images,
		sentences: [],
		wordCount: 0,
	};
	const slug = slugger();
	for (const [i, placed] of found.passages.entries()) {
		const { node } = placed;
		const flat = flatten(node, source, piecesOf);
		if (node.type === 'heading') {
			const depth = Math.max(node.depth, 2) as Heading['depth'];
			facts.headings.push({ depth, text: flat.text, slug: slug(flat.text), passage: i + 1, offset: startOf(node) });
		}
		addSentences(facts, flat, { ...placed, passage: i + 1 }, reading);
	}
	return facts;
}

type Numbered = PlacedPassage & { readonly passage: PassageNumber };

function addSentences(facts: Draft, flat: Flat, placed: Numbered, { source, language }: Reading): void {
	const { passage } = placed;
	if (flat.text === '' && flat.links.length === 0 && flat.citations.length === 0) return;
	const starts = joinLinks(sentenceStarts(flat.cased, language), flat);
	const first = facts.sentences.length;
	const written = writtenAt(flat, source);
	const brackets = new Map(flat.links.map(({ from, offset }) => [from, offset]));
	const sentences = starts.map((start, i) => {
		const { begin, text } = trimmed(flat.text, start, starts[i + 1] ?? flat.text.length);
		return { begin, text, offset: text === '' ? firstOffset(flat) : (brackets.get(begin) ?? written(begin)) };
	});
	const { kind, row, inside } = placed;
	const quoted = placed.quoted ? ({ quoted: true } as const) : {};
	facts.sentences.push(
		...sentences.map(({ text, offset }) => ({ text, passage, kind, row, inside, ...quoted, offset })),
	);
	facts.wordCount += countWords(flat.text);
	const place = (k: number, from: number, to: number): InSentence => {
		const { begin, text } = sentences[k] ?? { begin: 0, text: '' };
		const within = (at: number) => Math.min(Math.max(at - begin, 0), text.length);
		return { passage, sentence: first + k, from: within(from), to: within(to) };
	};
	let k = 0;
	const reach = (reached: (start: number) => boolean) => {
		for (let next = starts[k + 1]; next !== undefined && reached(next); next = starts[k + 1]) k += 1;
	};
	for (const { offset, target, anchor, labelled, from, to } of flat.links) {
		reach((start) => start <= from);
		const at = place(k, from, to);
		const label = labelled ? flat.text.slice(from, to) : null;
		facts.links.push({ ...at, target, anchor, label, offset } satisfies WikiLink);
	}
	k = 0;
	// A marker follows the stop of the sentence that it belongs to.
	for (const { piece, at } of flat.citations) {
		reach((start) => start < at);
		facts.citations.push({ ...place(k, at, at), targets: piece.targets, offset: piece.offset } satisfies Citation);
	}
}

/** Sentences do not end inside a link. */
function joinLinks(starts: readonly number[], { links }: Flat): number[] {
	if (starts.length === 1) return [...starts];
	let i = 0;
	return starts.filter((start) => {
		while (i < links.length && (links[i]?.to ?? 0) <= start) i += 1;
		const link = links[i];
		return link === undefined || link.from >= start;
	});
}

function trimmed(text: string, start: number, end: number): { begin: number; text: string } {
	const whole = text.slice(start, end);
	return { begin: start + (whole.length - whole.trimStart().length), text: whole.trim() };
}

/** Where a passage without words begins: at the first of its brackets. */
const firstOffset = ({ links, citations }: Flat): number =>
	Math.min(...links.map(({ offset }) => offset), ...citations.map(({ piece }) => piece.offset));

function imageUses(found: Survey, uses: readonly ComponentUse[]): ImageUse[] {
	const definitions = new Map<string, Definition>();
	for (const node of found.definitions) {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	}
	const images: ImageUse[] = found.images.map((node) => ({
		url: node.url,
		alt: node.alt ?? '',
		offset: startOf(node),
	}));
	for (const node of found.references) {
		const definition = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
		if (definition && 'alt' in node) images.push({ url: definition.url, alt: node.alt ?? '', offset: startOf(node) });
	}
	for (const { name, attributes, attributeOffsets, offset } of uses) {
		const { src, alt } = attributes;
		if (name !== 'Figure' || src === undefined) continue;
		images.push({ url: src, alt: alt ?? '', offset: attributeOffsets['src'] ?? offset });
	}
	return images.sort((a, b) => a.offset - b.offset);
}

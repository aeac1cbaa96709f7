import type { Text } from 'mdast';
import { type Piece, piecesOf } from './brackets.ts';
import { readElement } from './components.ts';
import { proseFacts } from './facts.ts';
import { inTextOrder, type ProseFault } from './fault.ts';
import { leftovers } from './leftovers.ts';
import { endOf, startOf } from './nodes.ts';
import { bracketFaults, policyFaults } from './policy.ts';
import { NO_FACTS, type ProseFacts } from './prose.ts';
import { mixedWords } from './scripts.ts';
import { survey } from './survey.ts';
import { type ReadText, readTree } from './tree.ts';

interface Options {
	/** Whether the text is an article's: `[@#claim]` names a claim of its own. */
	readonly article: boolean;
	/** The language of the text, which its sentences are found by; English unless given. */
	readonly language?: string;
}

/**
 * Reads a text: what it links, cites and holds, and all that it may not hold. Of a text that cannot be parsed it gives no facts and
 * the first fault of syntax. Never throws.
 */
export function parseProse(text: string, options: Options): { facts: ProseFacts | null; faults: ProseFault[] } {
	const read = readTree(text);
	if ('fault' in read) return { facts: null, faults: [read.fault] };
	const { facts, faults } = examine(read, options);
	return { facts, faults: inTextOrder([...faults, ...mixedScripts(read.source)]) };
}

function mixedScripts(source: string): ProseFault[] {
	return mixedWords(source).map(({ word, scripts, offset }) => ({
		code: 'mixed-script',
		offset,
		args: { word, scripts },
	}));
}

function examine({ tree, source }: ReadText, { article, language = 'en' }: Options): Examined {
	const found = survey(tree);
	const faults = policyFaults(found, source);
	const pieces = new Map<Text, readonly Piece[]>();
	for (const { node, inLink } of found.texts) {
		const split = piecesOf(node, source);
		pieces.set(node, split);
		faults.push(...bracketFaults(split, inLink, article), ...leftovers(node, source));
	}
	const elements = found.elements.map(({ node, inside }) => readElement(node, inside, source));
	faults.push(...elements.flatMap((element) => element.faults));
	const uses = elements.flatMap(({ use }) => use ?? []);
	const facts = proseFacts(found, { source, language, piecesOf: (node) => pieces.get(node) ?? [] }, uses);
	return { facts, faults: inTextOrder(faults) };
}

type TextFault = ProseFault & { readonly index: number };

/**
 * Reads texts that are one paragraph each, such as claims. They are parsed together, since one call of the parser for all is much
 * faster; where that could mix them up, one by one. Offsets count in the text that `index` names.
 */
export function parseTexts(texts: readonly string[], language = 'en'): { facts: ProseFacts[]; faults: TextFault[] } {
	const options: Options = { article: true, language };
	const read = together(texts, options) ?? texts.map((text) => alone(text, options));
	return {
		facts: read.map(({ facts }) => facts),
		faults: read.flatMap(({ faults }, index) =>
			inTextOrder([...faults, ...mixedScripts(texts[index] ?? '')]).map((fault) => ({ ...fault, index })),
		),
	};
}

interface Examined {
	readonly facts: ProseFacts;
	readonly faults: ProseFault[];
}

const SEPARATOR = '\n\n';

/** `null` when any text does not come out as the one paragraph that it is. */
function together(texts: readonly string[], options: Options): Examined[] | null {
	const read = readTree(texts.join(SEPARATOR));
	if ('fault' in read) return null;
	const paragraphs = read.tree.children;
	const found: Examined[] = [];
	let start = 0;
	let next = 0;
	for (const text of texts) {
		const end = start + text.length;
		const paragraph = paragraphs[next];
		if (paragraph !== undefined && startOf(paragraph) < end) {
			if (paragraph.type !== 'paragraph' || startOf(paragraph) < start || endOf(paragraph) > end) return null;
			found.push(moved(examine({ ...read, tree: { type: 'root', children: [paragraph] } }, options), start));
			next += 1;
		} else {
			if (text.trim() !== '') return null;
			found.push({ facts: NO_FACTS, faults: [] });
		}
		start = end + SEPARATOR.length;
	}
	return next === paragraphs.length ? found : null;
}

function alone(text: string, options: Options): Examined {
	const read = readTree(text);
	if ('fault' in read) return { facts: NO_FACTS, faults: [read.fault] };
	const { facts, faults } = examine(read, options);
	const [first, second] = read.tree.children;
	const block = first !== undefined && first.type !== 'paragraph' ? first : second;
	if (block === undefined) return { facts, faults };
	const fault: ProseFault = { code: 'text-not-inline', offset: startOf(block), args: { key: 'text' } };
	return { facts, faults: inTextOrder([fault, ...faults]) };
}

/** The same facts and faults, with offsets that count from `start`. */
function moved({ facts, faults }: Examined, start: number): Examined {
	const move = <T extends { readonly offset: number }>(at: T): T => ({ ...at, offset: at.offset - start });
	return {
		facts: {
			...facts,
			links: facts.links.map(move),
			sentences: facts.sentences.map(move),
			citations: facts.citations.map((citation) => ({ ...move(citation), targets: citation.targets.map(move) })),
			components: facts.components.map(move),
			images: facts.images.map(move),
		},
		faults: faults.map(move),
	};
}

import { parseProse, parseTexts } from '../prose/parse.ts';
import { NO_FACTS, type ProseFacts } from '../prose/prose.ts';
import type { Collection } from '../schema/collections.ts';
import { type Fault, fault } from './fault.ts';
import type { Fields } from './fields.ts';

/** Pages that would say nothing without a text; the others speak through their fields. */
const NEEDS_PROSE: ReadonlySet<Collection> = new Set<Collection>(['articles', 'chapters', 'questions']);

export interface ReadProse {
	readonly facts: ProseFacts;
	/** Whether the text could be parsed; if not, its facts are none. */
	readonly parsed: boolean;
	readonly faults: readonly Fault[];
}

/** The facts of a file’s prose, and its faults, placed in the file. */
export function readProse(text: string, bodyOffset: number, collection: Collection, language: string): ReadProse {
	const body = text.slice(bodyOffset);
	if (body.trim() === '') {
		return {
			facts: NO_FACTS,
			parsed: true,
			faults: NEEDS_PROSE.has(collection) ? [fault('prose-empty', text.lastIndexOf('---', bodyOffset))] : [],
		};
	}
	const { facts, faults } = parseProse(body, { article: collection === 'articles', language });
	return {
		facts: facts ?? NO_FACTS,
		parsed: facts !== null,
		faults: faults.map(({ code, offset, args }) => fault(code, bodyOffset + offset, args)),
	};
}

/** The facts of the texts in front matter that may hold links: of an article its claims, in order. */
export function readClaimProse(
	collection: Collection,
	fields: Fields | null,
	language: string,
): { facts: ProseFacts[]; faults: Fault[] } {
	const claims: unknown = collection === 'articles' ? fields?.['claims'] : undefined;
	if (!Array.isArray(claims)) return { facts: [], faults: [] };
	const { facts, faults } = parseTexts(claims.map(textOf), language);
	return {
		facts,
		faults: [
			// What makes a text more than a line is told once; how a heading is written in prose does not matter here.
			...faults
				.filter(({ code }) => code !== 'heading-top' && code !== 'heading-sentence')
				.map(({ code, offset, args, index }) => ({ code, at: textAt(index, offset), args })),
			...facts.flatMap(({ citations }, index) =>
				citations.map(({ offset }): Fault => ({ code: 'claim-cites', at: textAt(index, offset), args: {} })),
			),
		],
	};
}

const textAt = (claim: number, within: number): Fault['at'] => ({ path: ['claims', claim, 'text'], within });

/** The text of a claim as its schema gives it; of a claim without a readable one, nothing. */
function textOf(claim: unknown): string {
	const text: unknown = typeof claim === 'object' && claim !== null ? Reflect.get(claim, 'text') : undefined;
	return typeof text === 'string' && !text.trim().includes('\n') ? text.trim() : '';
}

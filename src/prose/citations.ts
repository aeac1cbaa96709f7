import { idFault } from '../schema/ids.ts';
import type { CitationTarget } from './prose.ts';

const BRACKET = /^\[@([^[\]]*)\]$/;
const TARGET = /^(?:(S[1-9][0-9]{0,4})?#([a-z0-9-]+)|([a-z0-9-]+)(?:#([a-z0-9-]+))?|!([a-z0-9-]+)#([a-z0-9-]+))$/;

/** What a bracket cites, each with its offset in the bracket; `null` when it is no citation. */
export function citedIn(bracket: string): { target: CitationTarget; offset: number }[] | null {
	const content = BRACKET.exec(bracket)?.[1];
	if (content === undefined) return null;
	const found: { target: CitationTarget; offset: number }[] = [];
	let offset = '[@'.length;
	for (const [i, part] of content.split(';').entries()) {
		const trimmed = i === 0 ? part.trimEnd() : part.trim();
		const target = citationTarget(trimmed);
		if (target === null) return null;
		found.push({ target, offset: offset + part.indexOf(trimmed) });
		offset += part.length + 1;
	}
	return found;
}

function citationTarget(text: string): CitationTarget | null {
	const parts = TARGET.exec(text);
	if (!parts) return null;
	const [, code, claim, question, position, absentQuestion, absentPosition] = parts;
	if ([claim, question, position, absentQuestion, absentPosition].some(isBad)) return null;
	if (claim !== undefined) return { kind: 'claim', code: code ?? null, claim };
	if (absentQuestion !== undefined && absentPosition !== undefined) {
		return { kind: 'absence', question: absentQuestion, position: absentPosition };
	}
	if (question === undefined) return null;
	return position === undefined ? { kind: 'question', question } : { kind: 'position', question, position };
}

const isBad = (id: string | undefined): boolean => id !== undefined && idFault(id) !== null;

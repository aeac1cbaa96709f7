import type { CitationTarget } from '../prose/prose.ts';
import type { ClaimRef, EvidenceRef, Id } from '../schema/ids.ts';
import { push } from './claims.ts';
import type { Entry } from './entry.ts';
import { questionRef } from './evidence.ts';
import type { Dependant, Support } from './model.ts';
import { holdsPosition } from './stance.ts';

type Questions = ReadonlyMap<Id, Entry<'questions'>>;
type Part = Pick<Dependant, 'kind' | 'index' | 'supports'>;

/** What rests on each claim, in the order of `entries` and of their files. */
export function collectDependants(entries: Iterable<Entry>, questions: Questions): Map<ClaimRef, Dependant[]> {
	const dependants = new Map<ClaimRef, Dependant[]>();
	let place = 0;
	for (const entry of entries) {
		for (const part of [...fieldParts(entry, questions), ...sentenceParts(entry, questions)]) {
			const supports = once(part.supports);
			const dependant = { ...part, by: entry.id, place, supports };
			place += 1;
			for (const { claim } of supports) push(dependants, claim, dependant);
		}
	}
	return dependants;
}

/** A claim that supports a thing both by itself and by our inference supports it by itself. */
function once(supports: readonly Support[]): Support[] {
	const byClaim = new Map<ClaimRef, Support>();
	for (const support of supports) {
		if (byClaim.get(support.claim)?.inferred ?? true) byClaim.set(support.claim, support);
	}
	return [...byClaim.values()];
}

function fieldParts(entry: Entry, questions: Questions): Part[] {
	if (entry.collection === 'questions') {
		return entry.data.positions.map(({ held }, index) => ({
			kind: 'position',
			index,
			supports: held.filter(holdsPosition).map(heldSupport),
		}));
	}
	if (entry.collection === 'judgements') {
		const supports = entry.data.evidence.flatMap((ref) => supportsBehind(ref, questions));
		return [{ kind: 'judgement', index: 0, supports }];
	}
	if (entry.collection !== 'entities') return [];
	const { data } = entry;
	return [
		...shown('role', data.roles),
		...shown('relation', data.relations),
		...(data.kind === 'agreement' ? shown('ratification', data.ratified) : []),
	];
}

function shown(kind: Part['kind'], list: readonly { readonly evidence: readonly ClaimRef[] }[]): Part[] {
	return list.map(({ evidence }, index) => ({ kind, index, supports: evidence.map(plain) }));
}

function sentenceParts(entry: Entry, questions: Questions): Part[] {
	const code = entry.collection === 'articles' ? entry.data.code : null;
	const cited = new Map<number, Support[]>();
	for (const { sentence, targets } of entry.prose.citations) {
		for (const { target } of targets) {
			const ref = evidenceOf(target, code);
			if (ref === null) continue;
			for (const support of supportsBehind(ref, questions)) push(cited, sentence, support);
		}
	}
	return [...cited].map(([index, supports]) => ({ kind: 'sentence', index, supports }));
}

/** What a marker in the text cites as support; `null` where it says that no source holds a position, which no source carries. */
function evidenceOf(target: CitationTarget, code: string | null): EvidenceRef | null {
	if (target.kind === 'absence') return null;
	if (target.kind === 'question') return target.question as EvidenceRef;
	if (target.kind === 'position') return `${target.question}#${target.position}` as EvidenceRef;
	return `${target.code ?? code}#${target.claim}` as EvidenceRef;
}

function supportsBehind(ref: EvidenceRef, questions: Questions): Support[] {
	const named = questionRef(ref);
	if (named === null) return [plain(ref as string as ClaimRef)];
	const positions = questions.get(named.question)?.data.positions ?? [];
	const { position } = named;
	if (position === null) return positions.flatMap(({ held }) => held.map(heldSupport));
	return positions
		.filter(({ id }) => id === position)
		.flatMap(({ held }) => held.filter(holdsPosition).map(heldSupport));
}

function plain(claim: ClaimRef): Support {
	return { claim, inferred: false };
}

function heldSupport({ claim, stance }: { readonly claim: ClaimRef; readonly stance: string }): Support {
	return { claim, inferred: stance === 'implies' };
}

import type { EvidenceRef } from '../../schema/ids.ts';
import type { Judgement } from '../../schema/judgement.ts';
import { likelihood } from '../../schema/likelihood.ts';
import { claimsBehind } from '../evidence.ts';
import type { Book } from '../model.ts';
import { corroboration } from '../origins.ts';

/** How sure a judgement is: three statements that are never run together (ICD 203: likelihood and confidence apart). */
export interface SureView {
	/** Per cent; `null` where the judgement carries no likelihood, and `kind` says why. */
	readonly likelihood: { readonly words: string; readonly from: number; readonly to: number } | null;
	readonly kind: string;
	readonly confidence: Judgement['confidence']['level'];
	readonly support: string;
	/** What speaks against it, counted; `null` where nothing does. */
	readonly against: string | null;
}

const kinds: Record<Judgement['kind'], string> = {
	estimate: 'An estimate',
	explanation: 'An explanation; it carries no likelihood',
	finding: 'A finding about the sources; it carries no likelihood',
};

/** How sure a judgement is, with its evidence counted by origin. */
export function sureView(book: Book, judgement: Judgement): SureView {
	return {
		likelihood: judgement.kind === 'estimate' ? likelihood[judgement.likelihood] : null,
		kind: kinds[judgement.kind],
		confidence: judgement.confidence.level,
		support: counted(book, judgement.evidence),
		against: judgement.against.length === 0 ? null : counted(book, judgement.against),
	};
}

function counted(book: Book, refs: readonly EvidenceRef[]): string {
	const { claims, words } = corroboration(book, claimsBehind(book, refs));
	return `${claims} ${claims === 1 ? 'claim' : 'claims'} in ${words}`;
}

import type { Issue } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import { ClaimRef, type Id, splitClaimRef } from '../../schema/ids.ts';
import type { Check } from './check.ts';
import { placeInProse } from './places.ts';
import { targetsOf } from './targets.ts';

/** What a component of prose names is there: the judgement, the question, the claim. */
export const componentTargets: Check = (book, entries) => {
	const targets = targetsOf(book);
	const suggestJudgement = suggester(book.judgements.keys());
	// A missing attribute, and the form of a reference, are the parser’s to report.
	return entries.flatMap((entry) => {
		const place = placeInProse(entry);
		return entry.prose.components.flatMap(({ name, attributes, attributeOffsets, offset }): Issue[] => {
			const at = (attribute: string) => place(attributeOffsets[attribute] ?? offset);
			if (name === 'Judgement') {
				const { id } = attributes;
				if (id === undefined || book.judgements.has(id as Id)) return [];
				const args = {
					name,
					attribute: 'id',
					id,
					reason: `names “${id}”, which is no judgement`,
					...suggestJudgement(id),
				};
				return [{ code: 'attribute-value', at: at('id'), args }];
			}
			if (name === 'Matrix' || name === 'Positions') {
				const { question } = attributes;
				return question === undefined ? [] : targets.question(question, at('question'));
			}
			if (name !== 'Quote') return [];
			const ref = ClaimRef.safeParse(attributes['claim']);
			if (!ref.success) return [];
			const { code, claim } = splitClaimRef(ref.data);
			return targets.claim(code, claim, at('claim'));
		});
	});
};

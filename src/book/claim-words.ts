import type { Claim } from '../schema/claim.ts';

/** Whose words a passage gives, in as few words as a column of a table takes. */
export const formWords: Record<Claim['form'], string> = {
	direct: 'the speaker’s words',
	mixed: 'partly quoted',
	indirect: 'reported speech',
	outlet: 'the article’s own voice',
};

/** How firmly a passage puts it; nothing where it is said without a hedge. */
export const modeWords: Record<Claim['mode'], string | null> = {
	asserted: null,
	likely: 'called likely',
	possible: 'called possible',
	conditional: 'conditional',
	planned: 'planned or announced',
	question: 'put as a question',
	opinion: 'an opinion',
	presupposed: 'taken for granted',
};

export const responseWords = {
	denied: 'denied by the accused',
	'none-found': 'no response found',
	'not-sought': 'no response sought',
} as const;

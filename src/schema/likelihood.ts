/**
 * Likelihood, ICD 203 section D.6.e(2)(a): seven ranges, first row of words only (house rule: the rows are never mixed).
 * `from` and `to` are per cent.
 */
export const likelihood = {
	'almost-no-chance': { words: 'almost no chance', from: 1, to: 5 },
	'very-unlikely': { words: 'very unlikely', from: 5, to: 20 },
	unlikely: { words: 'unlikely', from: 20, to: 45 },
	'roughly-even-chance': { words: 'roughly even chance', from: 45, to: 55 },
	likely: { words: 'likely', from: 55, to: 80 },
	'very-likely': { words: 'very likely', from: 80, to: 95 },
	'almost-certain': { words: 'almost certain', from: 95, to: 99 },
} as const;
export type Likelihood = keyof typeof likelihood;

/** The second row of the same scale, which the book does not use. */
export const otherRow: Readonly<Record<Likelihood, string>> = {
	'almost-no-chance': 'remote',
	'very-unlikely': 'highly improbable',
	unlikely: 'improbable',
	'roughly-even-chance': 'roughly even odds',
	likely: 'probable',
	'very-likely': 'highly probable',
	'almost-certain': 'nearly certain',
};

export const confidence = {
	high: 'sound argument and consistent reporting of high quality from several sources; few gaps, few assumptions',
	moderate: 'credibly sourced and plausible, but not of the quality or corroboration that high asks for',
	low: 'scant, fragmentary or poorly corroborated information, or sources that cannot be judged',
} as const;

import type { Tally } from './source-summary.ts';

/** A grade that a text gives to all. */
export interface StatedGrade {
	/** As written: "All are graded F". */
	readonly words: string;
	/** In UTF-16 code units. */
	readonly offset: number;
	/** Whether it says of all articles or publishers alike what is so. */
	readonly holds: boolean;
}

const GRADE =
	/(?<![\p{L}\p{N}])(?:(?:[Aa]ll|[Ee]ach|[Ee]very)(?:\s+(?:of|them|the|these|article|articles|publisher|publishers|outlet|outlets|source|sources|is|are|was|were)){0,5}\s+)?graded?\s+([A-F])(?![\p{L}\p{N}])/gu;

/** The letters of reliability that a text gives ("graded F"). One holds where it is said of all, and all have it. */
export function statedGrades(text: string, grades: readonly Tally[]): StatedGrade[] {
	return [...text.matchAll(GRADE)].map(({ 0: words, 1: letter, index }) => ({
		words: words.replace(/\s+/g, ' '),
		offset: index,
		holds: /^(?:all|each|every)/i.test(words) && grades.length === 1 && grades[0]?.name === letter,
	}));
}

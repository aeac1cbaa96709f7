import type { Issue } from '../../issues/issue.ts';
import type { OwnText } from './own-texts.ts';

/** A rule on the words of our own texts. */
export interface WordingRule {
	/** The source of a regular expression that matches in every text in which the rule can find something. */
	readonly source: string;
	/** Whether it holds for the texts of claims too, which tell what a source says. */
	readonly ofClaims: boolean;
	find(own: OwnText): readonly Issue[];
}

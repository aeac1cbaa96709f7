import process from 'node:process';

/** Source files into which faults are planted, one at a time, and the tests that are to find them. */
interface Group {
	/** What the files are, as the name of a test says it. */
	readonly about: string;
	/** Each is tested by the file that mirrors it in tests/unit. */
	readonly mutate: readonly string[];
}

/** The evidence code: all that decides what stands behind a sentence, what is said of that, and what is refused. */
export const groups: Readonly<Record<string, Group>> = {
	quotes: {
		about: 'the matching of quotes',
		// Without `html-text`, `surroundings`, and `occurrences`, whose tests search millions of letters a run.
		mutate: [
			'src/quotes/{captured-text,code-points,difference,limits,lock,match,nearest-passage,normalise,quotation-marks,text-rules,word-edges}.ts',
		],
	},
	support: {
		about: 'what stands behind a sentence, and what falls with what',
		mutate: ['src/book/{coverage,cycles,dependants,evidence,ground,impact,impact-words,losses,origins,stance}.ts'],
	},
	figures: {
		about: 'the state of quotes, and the figures of the source summary and of audits',
		mutate: [
			'src/book/{accusation,quote-states,source-summary,stated-dates,stated-grades,stated-totals,totals,unrecorded,untied-figures,worded-sentences}.ts',
			'src/book/audit/*.ts',
		],
	},
	checks: {
		about: 'the checks of evidence',
		mutate: [
			'src/book/checks/{audit-results,credibility,crowded-citations,estimates,firm-sentences,loose-quotes,naked-sentences,origins,publisher-grades,quote-length,stated-figures,statement-sameness,unanswered-accusations}.ts',
		],
	},
	language: {
		about: 'the checks of language',
		mutate: [
			'src/book/checks/{avoided-terms,factive-verbs,likelihood-row,likelihood-with-confidence,misplaced-likelihood,own-texts,weasel-words,wording}.ts',
			'src/prose/{likelihood-words,sentences,word-list,wording}.ts',
		],
	},
};

/** The group that the variable MUTANTS of the environment names, as Stryker hands no argument on to the tests; all where it names none. */
export function chosen(): {
	readonly name: string;
	readonly mutate: readonly string[];
	readonly tests: readonly string[];
} {
	const name = process.env['MUTANTS'] ?? 'all';
	const of = Object.entries(groups).flatMap(([key, group]) => (name === key || name === 'all' ? [group] : []));
	const mutate = of.flatMap((group) => group.mutate);
	const tests = mutate.map((path) => path.replace(/^src\//, 'tests/unit/').replace(/\.ts$/, '.test.ts'));
	return { name, mutate, tests };
}

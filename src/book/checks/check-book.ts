import type { Issue } from '../../issues/issue.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';
import { auditResults } from './audit-results.ts';
import type { Check } from './check.ts';
import { citations } from './citations.ts';
import { claimReferences } from './claim-references.ts';
import { componentTargets } from './component-targets.ts';
import { credibility } from './credibility.ts';
import { crowdedCitations } from './crowded-citations.ts';
import { cycles } from './cycles.ts';
import { duplicateNumbers } from './duplicate-numbers.ts';
import { estimates } from './estimates.ts';
import { eventDates } from './event-dates.ts';
import { firmSentences } from './firm-sentences.ts';
import { judgementDates } from './judgement-dates.ts';
import { links } from './links.ts';
import { looseQuotes } from './loose-quotes.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { nakedSentences } from './naked-sentences.ts';
import { origins } from './origins.ts';
import { periods } from './periods.ts';
import { publicationDates } from './publication-dates.ts';
import { publisherGrades } from './publisher-grades.ts';
import { quoteLength } from './quote-length.ts';
import { references } from './references.ts';
import { repeatedEvidence } from './repeated-evidence.ts';
import { selfRelations } from './self-relations.ts';
import { sharedCaptures } from './shared-captures.ts';
import { sharedNames } from './shared-names.ts';
import { sharedWikidataIds } from './shared-wikidata-ids.ts';
import { statedFigures } from './stated-figures.ts';
import { statementSameness } from './statement-sameness.ts';
import { unansweredAccusations } from './unanswered-accusations.ts';
import { unmentionedEntities } from './unmentioned-entities.ts';
import { wording } from './wording.ts';

const checks: readonly Check[] = [
	duplicateNumbers,
	links,
	citations,
	componentTargets,
	references,
	claimReferences,
	origins,
	publicationDates,
	sharedCaptures,
	judgementDates,
	repeatedEvidence,
	statementSameness,
	selfRelations,
	cycles,
	eventDates,
	periods,
	unmentionedEntities,
	sharedNames,
	sharedWikidataIds,
	mixedScripts,
	credibility,
	quoteLength,
	looseQuotes,
	publisherGrades,
	nakedSentences,
	firmSentences,
	crowdedCitations,
	estimates,
	wording,
	auditResults,
	unansweredAccusations,
	statedFigures,
];

/** Every fault that shows only when the files are joined. What is named only in a misspelling is reported as the misspelling alone. */
export function checkBook(book: Book, entries: readonly Entry[]): Issue[] {
	const issues = checks.flatMap((check) => check(book, entries));
	const meant = new Set(issues.map(({ args }) => args['nearest']));
	return issues.filter(
		({ code, args }) =>
			!(
				(code === 'entity-unmentioned' && meant.has(args['id'])) ||
				(code === 'origin-unused' && meant.has(args['from']))
			),
	);
}

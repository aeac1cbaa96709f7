import { type CatalogueEntry, error, warning } from './entry.ts';

/** What can be wrong with the joined book. */
export const bookIssues = {
	'link-unknown': error(
		'There is no “{id}” in the book.',
		'Did you mean [[{nearest}]]?',
		'Add the page, or take the brackets away.',
	),
	'anchor-unknown': error(
		'“{id}” has no heading or claim “{anchor}”.',
		'Did you mean “{nearest}”?',
		'Link to the page alone.',
	),
	'reference-unknown': error(
		'“{key}” names “{id}”, which is not in the book.',
		'Did you mean “{nearest}”?',
		'Add the file, or mend the id.',
	),
	'reference-kind': error('“{key}” names “{id}”, which is {actual}, not {expected}.', 'Name {expected}.'),
	'article-unknown': error(
		'No article has the code {code}.',
		'Did you mean {nearest}?',
		'The codes are {expected}.',
		'The book has no article that can be read.',
	),
	'claim-unknown': error(
		'{code} has no claim “{claim}”.',
		'Did you mean {code}#{nearest}?',
		'Look at the claims of {file}.',
	),
	'question-unknown': error('There is no question “{id}”.', 'Did you mean “{nearest}”?', 'Add it to questions/.'),
	'position-unknown': error(
		'The question “{id}” has no position “{position}”.',
		'Did you mean “{nearest}”?',
		'Its positions are {expected}.',
	),
	'absence-false': error(
		'“{id}#{position}” is cited as held by nobody, but {claim} holds it.',
		'Cite the position without !, or mend the sentence.',
	),
	'code-duplicate': error(
		'The code {code} is used twice: also by {other}.',
		'Give the newer article the next free code; codes are never reused.',
	),
	'claim-duplicate': error('The claim id “{id}” is used twice in this article.', 'Rename one of the two.'),
	'claim-number-duplicate': error(
		'The claim number {n} is used twice in this article.',
		'Give the newer claim the next free number: {next}.',
	),
	'position-duplicate': error('The position “{id}” is used twice in this question.', 'Rename one of the two.'),
	'order-duplicate': error('The order {order} is used twice: also by {other}.', 'Give each its own number.'),
	'origin-unknown': error(
		'The claim is from “{from}”, which the article’s `from` does not name.',
		'Did you mean “{nearest}”?',
		'The origins of this article are {expected}.',
	),
	'origin-unused': warning('No claim is from “{from}”.', 'Remove it from the article’s `from`.'),
	'statement-later': error(
		'The statement “{statement}” of {date} is later than the article that relays it ({published}).',
		'Mend the date of the statement or of the article.',
	),
	'captured-earlier': error(
		'The article was {what} on {date}, before it was published ({published}).',
		'Mend one of the two dates.',
	),
	'article-twice': error(
		'{other} has the same {what}: one article counts once.',
		'Put the claims of both into one file, or mend what was copied from the other.',
	),
	'period-reversed': error('It begins in {from} and ends in {to}, before that.', 'Mend one of the two dates.'),
	'published-later': error(
		'The article was published {published}, after the book’s information cut-off ({asOf}).',
		'Move the cut-off (asOf in book.yaml), or leave the article out.',
	),
	'judgement-later': error(
		'The judgement takes account of what is known on {date}, after the book’s information cut-off ({asOf}).',
		'Date it on the cut-off or before, or move the cut-off (asOf in book.yaml).',
	),
	'evidence-repeated': error('“{name}” stands in this list twice; it counts once.', 'Take one of them away.'),
	'evidence-opposed': error(
		'“{name}” speaks for the judgement and against it.',
		'Take it away from one of the two lists; what cuts both ways decides nothing.',
	),
	'statement-same-missing': error(
		'Several articles relay “{id}” ({articles}), but it does not say what that rests on.',
		'Add `same` with certainty (stated or inferred) and basis.',
	),
	'relation-self': error('“{id}” is related to itself.', 'Name another target.'),
	'relation-cycle': error(
		'The relation “{kind}” leads back to where it began: {cycle}.',
		'One of these relations is the wrong way round, or of another kind; mend it or take it away.',
	),
	'question-cycle': error(
		'The answers to these questions rest on each other: {cycle}.',
		'In one of them cite the claims, or a position ([@question#position]), instead of the whole question.',
	),
	'event-date-missing': error('The event has no date.', 'Add one; "[..2025-09-03]" means on or before that day.'),
	'entity-unmentioned': error(
		'No page, claim or field names “{id}”.',
		'Link to it where it is spoken of, or remove the file.',
	),
	'name-shared': error(
		'“{name}” is a name of two entities: also of {other}.',
		'Change one of them, or put the shared spelling into a longer one.',
	),
	'wikidata-shared': error(
		'{id} is the Wikidata id of two entities: also of {other}.',
		'Look up which of them it is, or make one entity of the two.',
	),
	'mixed-script': error(
		'The word “{word}” mixes {scripts}.',
		'Write it in one script. A spelling that a source really prints goes into the aliases, with a note.',
	),
	'credibility-one': error(
		'Credibility 1 needs independent origins from two speakers or publishers; {claim} has {count} ({origins}).',
		'Use 2 to 6, or cite the other origin in the same position.',
	),
	'credibility-basis': error('Credibility {number} needs a reason.', 'Add `because`.'),
	'credibility-mode': error('{claim} is {mode}; it cannot be graded.', 'Leave credibility out: 6 is meant.'),
	'accusation-unanswered': error(
		'{claim} accuses {against}, and no response is on record; this stands on the home page and in the brief.',
		'Leave it out here. If a source has the response, read it and set the claim’s accusation to response: denied.',
	),
	'accusation-alone': error(
		'“{what}” consists of an accusation without a response ({claim}); this stands on the home page and in the brief.',
		'Leave it out here. If a source has the response, read it and set the claim’s accusation to response: denied.',
	),
	'figure-contradicted': error(
		'The text says “{stated}”; counted: {actual}.',
		'Write what is counted, or leave the figure out.',
	),
	'figure-untied': error(
		'“{stated}” is a figure that the book does not compute, so nobody can compare it.',
		'Word it without the figure, or name one that is computed: {nearest}.',
	),
	'quote-long': error('The quote has {count} words; 11 are allowed.', 'Keep the words that matter.'),
	'publisher-grade-missing': error(
		'“{id}” publishes {article}, but has no “{key}”.',
		'Add it; letter F with its reason is honest.',
	),
} as const satisfies Record<string, CatalogueEntry>;

import type { Expectations } from './hostile-book.ts';

/** Faults of fields: of each collection, those that its schema finds. */
export const fieldCases: Expectations = {
	'articles/accusation-against-nobody.mdx': {
		faults: ['field-invalid 37:28'],
		says: '“against” is empty',
	},
	'articles/accusation-response-unknown.mdx': {
		faults: ['field-value 37:47'],
	},
	'articles/archive-is-list.mdx': {
		faults: ['field-type 11:13'],
		says: '“archiveUrl” should be a web address, or none with the reason, not a list',
	},
	'articles/archive-reason-misspelt.mdx': {
		faults: ['field-unknown 11:15'],
		says: 'Did you mean “none”?',
	},
	'articles/archive-without-reason.mdx': {
		faults: ['field-type 11:13'],
		says: '“archiveUrl” should be a web address, or none with the reason, not none alone',
	},
	'articles/basis-unknown.mdx': {
		faults: ['field-value 13:21'],
	},
	'articles/byline-is-empty.mdx': {
		faults: ['field-invalid 6:9'],
		says: '“byline” is empty',
	},
	'articles/byline-is-text.mdx': {
		faults: ['field-value 6:9'],
		says: 'The values are none, or a list, as in [Tom Brandt].',
	},
	'articles/captured-as-list.mdx': {
		faults: ['date-list 18:15'],
	},
	'articles/captured-on-some-day.mdx': {
		faults: ['date-invalid 18:15'],
		says: '“some day” is no date: write it in figures, as in 2025-06-13, 2025-06 or 2025~',
	},
	'articles/characters-negative.mdx': {
		faults: ['field-invalid 20:15'],
		says: '“characters” is not a whole number',
	},
	'articles/checked-is-no.mdx': {
		faults: ['field-value 28:10'],
	},
	'articles/claim-date-invalid.mdx': {
		faults: ['date-invalid 37:11'],
		says: '“last May” is no date: write it in figures, as in 2025-06-13, 2025-06 or 2025~',
	},
	'articles/claim-form-missing.mdx': {
		faults: ['field-missing 32:5'],
	},
	'articles/claim-form-unknown.mdx': {
		faults: ['field-value 36:11'],
	},
	'articles/claim-id-with-underscore.mdx': {
		faults: ['id-invalid 32:9'],
		says: 'Did you mean “cranes-missing”?',
	},
	'articles/claim-is-text.mdx': {
		faults: ['field-type 32:5'],
		says: '“claims, item 1” should be a group of fields (id, n, paragraph and so on), not text',
	},
	'articles/claim-key-misspelt.mdx': {
		faults: ['field-unknown 34:5'],
		says: 'Did you mean “paragraph”?',
	},
	'articles/claim-mode-misspelt.mdx': {
		faults: ['field-value 37:11'],
		says: 'Did you mean “possible”?',
	},
	'articles/claim-number-zero.mdx': {
		faults: ['field-invalid 33:8'],
		says: '“n” is not between 1 and 9999',
	},
	'articles/claim-part-unknown.mdx': {
		faults: ['field-value 37:11'],
	},
	'articles/claim-text-cites.mdx': {
		faults: ['claim-cites 38:50'],
	},
	'articles/claim-text-heading.mdx': {
		faults: ['text-not-inline 38:12'],
	},
	'articles/claim-text-is-list-item.mdx': {
		faults: ['text-not-inline 38:12'],
	},
	'articles/claim-text-is-list.mdx': {
		faults: ['field-type 38:11'],
		says: '“text” should be a line of text, not a list',
	},
	'articles/claim-text-link-broken.mdx': {
		faults: ['link-syntax 38:33'],
	},
	'articles/claim-text-with-expression.mdx': {
		faults: ['mdx-expression 38:33'],
	},
	'articles/claim-text-with-html.mdx': {
		faults: ['html-raw 38:33'],
	},
	'articles/code-in-small-letters.mdx': {
		faults: ['field-invalid 4:7'],
		says: '“code” is not a code: a capital S and a number, as in S4',
	},
	'articles/code-with-zero.mdx': {
		faults: ['field-invalid 4:7'],
		says: '“code” is not a code: a capital S and a number, as in S4',
	},
	'articles/descriptor-field-unknown.mdx': {
		faults: ['field-unknown 24:3'],
		says: 'Did you mean “bias”?',
	},
	'articles/four-quotes.mdx': {
		faults: ['field-length 37:13'],
		says: '“quotes” has more than three quotes',
	},
	'articles/from-is-list.mdx': {
		faults: ['field-type 29:7'],
		says: '“from” should be a group of named fields, not a list',
	},
	'articles/hash-in-capitals.mdx': {
		faults: ['field-invalid 19:11'],
		says: '“sha256” is not a SHA-256: 64 small hexadecimal digits',
	},
	'articles/hash-too-short.mdx': {
		faults: ['field-invalid 19:11'],
		says: '“sha256” is not a SHA-256: 64 small hexadecimal digits',
	},
	'articles/how-missing.mdx': {
		faults: ['field-missing 14:9'],
	},
	'articles/kind-misspelt.mdx': {
		faults: ['field-value 7:7'],
		says: 'Did you mean “report”?',
	},
	'articles/kind-unknown.mdx': {
		faults: ['field-value 7:7'],
	},
	'articles/language-in-words.mdx': {
		faults: ['language-invalid 8:11'],
	},
	'articles/language-not-canonical.mdx': {
		faults: ['language-invalid 8:11'],
	},
	'articles/no-claims.mdx': {
		faults: ['field-invalid 31:9'],
		says: '“claims” has no claim',
	},
	'articles/origin-as-text.mdx': {
		faults: ['field-type 30:11'],
		says: '“outlet” should be a group of fields (statement, voice, unnamed), not text',
	},
	'articles/origin-empty.mdx': {
		faults: ['field-invalid 30:11'],
		says: '“outlet” needs one of statement, voice or unnamed',
	},
	'articles/origin-name-with-capital.mdx': {
		faults: ['id-invalid 30:3'],
		says: 'Did you mean “outlet”?',
	},
	'articles/origin-of-two.mdx': {
		faults: ['field-invalid 30:11'],
		says: '“outlet” needs one of statement, voice or unnamed',
	},
	'articles/origin-of-wrong-voice.mdx': {
		faults: ['field-value 30:20'],
	},
	'articles/publisher-is-a-name.mdx': {
		faults: ['id-invalid 5:12'],
		says: 'Did you mean “vell-courier”?',
	},
	'articles/quote-as-text.mdx': {
		faults: ['field-type 37:13'],
		says: '“quotes” should be a list, not text',
	},
	'articles/quote-empty.mdx': {
		faults: ['field-type 37:14'],
		says: '“quotes, item 1” should be a quote, or a group of fields (exact, prefix, suffix), not nothing',
	},
	'articles/quote-key-misspelt.mdx': {
		faults: ['field-unknown 37:16'],
		says: 'Did you mean “exact”?',
	},
	'articles/quote-too-long.mdx': {
		faults: ['field-length 37:14'],
		says: '“quotes, item 1” is longer than 200 characters',
	},
	'articles/reader-as-text.mdx': {
		faults: ['field-type 27:7'],
		says: '“read” should be a group of fields (by, on), not text',
	},
	'articles/status-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'articles/title-is-null.mdx': {
		faults: ['field-invalid 2:8'],
		says: '“title” is YAML’s word for nothing, and would be printed as it stands',
	},
	'articles/url-of-script.mdx': {
		faults: ['url-invalid 10:6'],
	},
	'articles/url-with-password.mdx': {
		faults: ['url-invalid 10:6'],
	},
	'articles/url-without-scheme.mdx': {
		faults: ['url-invalid 10:6'],
	},
	'chapters/everything-at-once.mdx': {
		faults: [
			'field-unknown 2:1',
			'field-type 3:10',
			'field-invalid 4:8',
			'front-matter-duplicate-key 6:1',
			'key-reserved 6:1',
		],
		says: 'Did you mean “title”?',
	},
	'chapters/field-empty.mdx': {
		faults: ['field-type 3:1'],
		says: '“summary” should be a line of text, not nothing',
	},
	'chapters/field-is-group.mdx': {
		faults: ['field-type 3:10'],
		says: '“summary” should be a line of text, not a group of fields',
	},
	'chapters/field-is-list.mdx': {
		faults: ['field-type 2:8'],
		says: '“title” should be a line of text, not a list',
	},
	'chapters/field-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'chapters/field-of-spaces.mdx': {
		faults: ['field-type 2:8'],
		says: '“title” should be a line of text, not nothing',
	},
	'chapters/field-too-long.mdx': {
		faults: ['field-length 2:8'],
		says: '“title” is longer than 120 characters',
	},
	'chapters/key-in-capitals.mdx': {
		faults: ['field-unknown 2:1'],
		says: 'Did you mean “title”?',
	},
	'chapters/key-misspelt.mdx': {
		faults: ['field-unknown 2:1'],
		says: 'Did you mean “title”?',
	},
	'chapters/key-of-nothing.mdx': {
		faults: ['field-unknown 5:1'],
	},
	'chapters/line-of-two-lines.mdx': {
		faults: ['field-invalid 3:10'],
		says: '“summary” spans several lines; write one',
	},
	'chapters/number-in-words.mdx': {
		faults: ['field-invalid 4:8'],
		says: '“order” is not a whole number',
	},
	'chapters/number-too-large.mdx': {
		faults: ['field-invalid 4:8'],
		says: '“order” is not between 1 and 999',
	},
	'chapters/number-too-small.mdx': {
		faults: ['field-invalid 4:8'],
		says: '“order” is not between 1 and 999',
	},
	'chapters/number-with-point.mdx': {
		faults: ['field-invalid 4:8'],
		says: '“order” is not a whole number',
	},
	'corrections/date-backwards.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“2024-05-20/2024-05-01” is no date: it ends before it begins',
	},
	'corrections/date-day-first.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“20/05/2024” is no date: write the year first, as in 2025-06-13',
	},
	'corrections/date-in-brackets.mdx': {
		faults: ['date-list 4:7'],
		says: 'Write one date without brackets',
	},
	'corrections/date-in-words.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“20 May 2024” is no date: write it in figures, as in 2025-06-13, 2025-06 or 2025~',
	},
	'corrections/date-of-geology.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“Y-170000002” is outside the profile: its year is not one from 0100 to 9999',
	},
	'corrections/date-of-level-two.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“{2024-05-20,2024-05-22}” uses a form of EDTF outside the profile (level 1, and [a..b])',
	},
	'corrections/date-of-no-day.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“2023-02-29” is no date: no such month or day, or a digit is missing, as in 2025-06-03',
	},
	'corrections/date-of-no-month.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“2024-13” is no date: no such month or day, or a digit is missing, as in 2025-06-03',
	},
	'corrections/date-too-long.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“2024-05-20T00:00:00.000000000000000000000000+00:00” is too long for a date',
	},
	'corrections/date-unquoted-set.mdx': {
		faults: ['date-list 4:7'],
	},
	'corrections/date-with-open-beginning.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“../2024-05-20” has no beginning; write [..date] for "on or before"',
	},
	'corrections/date-without-zero.mdx': {
		faults: ['date-invalid 4:7'],
		says: '“2024-5-20” is no date: no such month or day, or a digit is missing, as in 2025-06-03',
	},
	'corrections/no-page.mdx': {
		faults: ['field-invalid 5:8'],
		says: '“pages” is empty',
	},
	'corrections/page-is-no-id.mdx': {
		faults: ['id-invalid 5:9'],
		says: 'Did you mean “the-quay”?',
	},
	'corrections/pages-is-text.mdx': {
		faults: ['field-type 5:8'],
		says: '“pages” should be a list, not text',
	},
	'corrections/was-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'entities/agreement/ratified-without-evidence.mdx': {
		faults: ['evidence-missing 6:48'],
	},
	'entities/agreement/read-is-yes.mdx': {
		faults: ['field-value 5:15'],
	},
	'entities/agreement/text-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'entities/agreement/text-url-relative.mdx': {
		faults: ['url-invalid 5:14'],
	},
	'entities/event/date-is-list.mdx': {
		faults: ['date-list 5:7'],
	},
	'entities/event/participants-is-text.mdx': {
		faults: ['field-type 5:15'],
		says: '“participants” should be a list, not text',
	},
	'entities/organisation/control-misspelt.mdx': {
		faults: ['field-value 5:10'],
		says: 'Did you mean “private”?',
	},
	'entities/organisation/grade-unknown.mdx': {
		faults: ['field-value 5:24'],
	},
	'entities/organisation/grade-without-basis.mdx': {
		faults: ['field-missing 5:14'],
	},
	'entities/person/alias-is-list.mdx': {
		faults: ['field-type 5:11'],
		says: '“aliases, item 1” should be a line of text, or a group of fields (text, language, note), not a list',
	},
	'entities/person/alias-key-misspelt.mdx': {
		faults: ['field-unknown 5:13'],
		says: 'Did you mean “text”?',
	},
	'entities/person/evidence-is-no-claim.mdx': {
		faults: ['field-invalid 6:63'],
		says: '“evidence, item 1” is not a claim: the code of an article, # and the id of its claim, as in S4#no-help-asked',
	},
	'entities/person/field-of-another-kind.mdx': {
		faults: ['entity-misplaced 5:1'],
	},
	'entities/person/kind-written.mdx': {
		faults: ['key-reserved 2:1'],
		says: 'Remove it: the kind of an entity is the folder that it lies in.',
	},
	'entities/person/name-without-language.mdx': {
		faults: ['field-missing 5:9'],
	},
	'entities/person/relation-kind-misspelt.mdx': {
		faults: ['field-value 6:13'],
		says: 'Did you mean “member-of”?',
	},
	'entities/person/relation-kind-unknown.mdx': {
		faults: ['field-value 6:13'],
	},
	'entities/person/relation-kind-worked-out.mdx': {
		faults: ['field-value 6:13'],
	},
	'entities/person/relation-without-evidence.mdx': {
		faults: ['evidence-missing 6:49'],
	},
	'entities/person/role-evidence-missing.mdx': {
		faults: ['field-missing 6:5'],
	},
	'entities/person/role-without-attestation.mdx': {
		faults: ['field-missing 6:5'],
	},
	'entities/person/role-without-evidence.mdx': {
		faults: ['evidence-missing 6:62'],
	},
	'entities/person/wikidata-malformed.mdx': {
		faults: ['field-invalid 4:11'],
		says: '“wikidata” is not a Wikidata id, as in Q794',
	},
	'entities/person/wikidata-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'entities/person/wikidata-none-without-reason.mdx': {
		faults: ['field-type 4:11'],
		says: '“wikidata” should be a Wikidata id, or none with the reason, not none alone',
	},
	'entities/statement/access-misspelt.mdx': {
		faults: ['field-value 10:9'],
		says: 'Did you mean “witness”?',
	},
	'entities/statement/interest-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'entities/statement/language-unknown-misspelt.mdx': {
		faults: ['field-value 7:11'],
		says: 'Did you mean “unknown”?',
	},
	'entities/statement/same-without-basis.mdx': {
		faults: ['field-missing 12:7'],
	},
	'entities/statement/seen-is-no.mdx': {
		faults: ['field-value 9:7'],
	},
	'entities/statement/speaker-is-a-name.mdx': {
		faults: ['id-invalid 5:10'],
		says: 'Did you mean “ilka-varga”?',
	},
	'judgements/alternatives-empty.mdx': {
		faults: ['field-invalid 12:15'],
		says: '“alternatives” names no alternative',
	},
	'judgements/assumption-without-consequence.mdx': {
		faults: ['field-missing 11:15'],
	},
	'judgements/assumptions-empty.mdx': {
		faults: ['field-invalid 11:14'],
		says: '“assumptions” names no assumption',
	},
	'judgements/basis-missing.mdx': {
		faults: ['field-missing 9:13'],
	},
	'judgements/change-unknown.mdx': {
		faults: ['field-value 15:17'],
		says: 'Did you mean “new”?',
	},
	'judgements/comma-without-quotes.mdx': {
		faults: ['field-unknown 9:45'],
		says: 'If it belongs to the text before it, put that text in quotes.',
	},
	'judgements/confidence-as-word.mdx': {
		faults: ['field-type 9:13'],
		says: '“confidence” should be a group of fields (level, basis), not text',
	},
	'judgements/confidence-level-unknown.mdx': {
		faults: ['field-value 9:22'],
	},
	'judgements/estimate-without-likelihood.mdx': {
		faults: ['field-missing 1:1'],
	},
	'judgements/evidence-empty.mdx': {
		faults: ['evidence-missing 10:11'],
	},
	'judgements/evidence-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'judgements/evidence-is-text.mdx': {
		faults: ['field-type 10:11'],
		says: 'Write evidence: [S1#cranes-missing].',
	},
	'judgements/evidence-malformed.mdx': {
		faults: ['field-invalid 10:12'],
		says: '“evidence, item 1” is neither a claim (S4#claim), a question (question-id) nor a position (question-id#position)',
	},
	'judgements/finding-with-likelihood.mdx': {
		faults: ['field-unknown 7:1'],
	},
	'judgements/indicators-empty.mdx': {
		faults: ['field-invalid 13:13'],
		says: '“indicators” names no indicator',
	},
	'judgements/kind-missing.mdx': {
		faults: ['field-missing 1:1'],
	},
	'judgements/kind-misspelt-and-more.mdx': {
		faults: ['field-invalid 4:8', 'field-value 5:7', 'field-value 7:13'],
		says: '“order” is not a whole number',
	},
	'judgements/kind-misspelt.mdx': {
		faults: ['field-value 5:7'],
		says: 'Did you mean “estimate”?',
	},
	'judgements/likelihood-in-words.mdx': {
		faults: ['field-value 7:13'],
		says: 'Did you mean “very-likely”?',
	},
	'judgements/likelihood-of-the-other-row.mdx': {
		faults: ['field-value 7:13'],
	},
	'questions/bears-without-why.mdx': {
		faults: ['field-missing 9:9'],
	},
	'questions/claim-without-article.mdx': {
		faults: ['field-invalid 8:18'],
		says: '“claim” is not a claim: the code of an article, # and the id of its claim, as in S4#no-help-asked',
	},
	'questions/conflict-kind-misspelt.mdx': {
		faults: ['field-value 9:65'],
		says: 'Did you mean “contradiction”?',
	},
	'questions/conflict-of-one.mdx': {
		faults: ['field-invalid 9:24'],
		says: '“between” names fewer than two claims',
	},
	'questions/credibility-of-seven.mdx': {
		faults: ['field-value 8:66'],
	},
	'questions/no-position.mdx': {
		faults: ['field-invalid 4:12'],
		says: '“positions” has no position',
	},
	'questions/no-question.mdx': {
		faults: ['field-invalid 2:8'],
		says: '“title” is no question: it ends without a question mark',
	},
	'questions/position-without-label.mdx': {
		faults: ['field-missing 5:5'],
	},
	'questions/stance-misspelt.mdx': {
		faults: ['field-value 8:45'],
		says: 'Did you mean “states”?',
	},
	'questions/status-unknown.mdx': {
		faults: ['field-value 9:9'],
	},
};

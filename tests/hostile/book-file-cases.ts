import type { Expectations } from './hostile-book.ts';

/** Faults of book.yaml, which is read by the same code. */
export const bookFileCases: Expectations = {
	'anchor.yaml': {
		faults: ['front-matter-anchor 1:8'],
	},
	'authors-is-text.yaml': {
		faults: ['field-type 4:10'],
		says: '“authors” should be a list, not text',
	},
	'coverage-unknown.yaml': {
		faults: ['field-value 8:11'],
		says: 'Did you mean “error”?',
	},
	'cut-off-misspelt.yaml': {
		faults: ['field-unknown 3:1'],
		says: 'Did you mean “asOf”?',
	},
	'fences.yaml': {
		faults: ['front-matter-syntax 11:1'],
		says: 'a line --- or ... ends the fields too early',
	},
	'gap-is-group.yaml': {
		faults: ['field-type 8:8'],
		says: '“gaps, item 1” should be text, not a group of fields',
	},
	'grading-is-off.yaml': {
		faults: ['field-value 8:10'],
	},
	'layout.yaml': {
		faults: ['key-reserved 8:1'],
		says: 'Remove it: a book does not choose the layout of its pages.',
	},
	'no-author.yaml': {
		faults: ['field-invalid 4:10'],
		says: '“authors” is empty',
	},
	'paper-unknown.yaml': {
		faults: ['field-value 8:8'],
		says: 'Did you mean “a4”?',
	},
	'term-without-reason.yaml': {
		faults: ['field-missing 8:9'],
	},
	'title-missing.yaml': {
		faults: ['field-missing 1:1'],
	},
	'unquoted-colon.yaml': {
		faults: ['front-matter-syntax 1:12'],
		says: 'a colon and a space stand in a text without quotes',
	},
	'watch-date-list.yaml': {
		faults: ['date-list 10:11'],
	},
};

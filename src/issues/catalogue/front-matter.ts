import { type CatalogueEntry, error } from './entry.ts';

/** What can be wrong with front matter and book.yaml. */
export const frontMatterIssues = {
	'front-matter-missing': error(
		'The file does not begin with front matter.',
		'{mend}',
		'Begin with a line ---, the fields, and another line ---.',
	),
	'front-matter-unclosed': error('The front matter does not end.', 'Close it with a line that is exactly ---.'),
	'front-matter-toml': error('The front matter is TOML.', 'Write YAML between two lines ---.'),
	'front-matter-syntax': error(
		'The YAML cannot be read: {reason}.',
		'{mend}',
		'Look at this line and the one before it: an unclosed quote or bracket, a tab, or a colon that needs quotes around its text.',
	),
	'front-matter-not-map': error(
		'The front matter does not consist of fields.',
		'Write fields, as in title: The twelve-day war.',
	),
	'front-matter-anchor': error(
		'YAML anchors and aliases are not allowed.',
		'Write the value out. If the text begins with & or *, put it in quotes.',
	),
	'front-matter-tag': error(
		'YAML tags are not allowed.',
		'Write the plain value. If the text begins with !, put it in quotes.',
	),
	'front-matter-cut': error(
		'“{lost}” is lost: a # behind a space begins a comment.',
		'Put the whole text in quotes; a comment goes on a line of its own.',
	),
	'front-matter-merge': error('YAML merge keys (<<) are not allowed.', 'Write the fields out.'),
	'front-matter-duplicate-key': error('The field “{key}” is given twice.', 'Keep one of the two.'),
	'front-matter-too-large': error('The front matter is larger than {limit}.', 'Split the file.'),
	'front-matter-too-many-keys': error('The front matter has more than {limit} keys.', 'Split the file.'),
	'front-matter-too-deep': error('The front matter is nested deeper than {limit} levels.', 'Flatten it.'),
	'key-reserved': error(
		'The field “{key}” is reserved.',
		'Remove it: {why}.',
		'Remove it: a book’s file sets no {key}.',
	),
	'field-unknown': error(
		'There is no field “{key}” here.',
		'Did you mean “{nearest}”?',
		'{mend}',
		'The fields are {expected}.',
	),
	'entity-misplaced': error(
		'{names} of {one}, and the file lies in entities/{kind}/.',
		'Move it to entities/{meant}/, or write only the fields of its kind.',
	),
	'field-missing': error('The field “{key}” is missing: {about}.', 'Add it.'),
	'field-type': error('“{key}” should be {expected}, not {actual}.', '{mend}', 'Write {expected}.'),
	'field-value': error(
		'“{value}” is not a value of “{key}”.',
		'Did you mean “{nearest}”?',
		'The values are {expected}.',
	),
	'field-invalid': error('“{key}” {reason}.', 'Did you mean “{nearest}”?', '{mend}', 'Mend the value.'),
	'field-length': error('“{key}” {reason}.', 'Shorten it.'),
	'id-invalid': error(
		'“{value}” {reason}.',
		'Did you mean “{nearest}”?',
		'Ids are the names of the book’s files without their ending.',
	),
	'date-invalid': error(
		'“{value}” {reason}.',
		'Did you mean “{nearest}”?',
		'Dates are EDTF: 2025-06-13, 2025-06, 2025~, 2025-06-13/2025-06-24, [2025-06-13..2025-06-24].',
	),
	'date-list': error(
		'YAML reads this date as a list.',
		'Put it in quotes: "{value}".',
		'Write one date without brackets, or the earliest and the latest in quotes: "[2025-06-13..2025-06-24]".',
	),
	'url-invalid': error(
		'“{value}” is not an http or https address.',
		'Did you mean “{nearest}”?',
		'Write the whole address, as in https://example.org/page.',
	),
	'language-invalid': error(
		'“{value}” is not a language tag.',
		'Did you mean “{nearest}”?',
		'Write a BCP 47 tag, as in en, fa or zh-Hant.',
	),
	'evidence-missing': error(
		'“{key}” names no evidence.',
		'Name at least one claim that shows it, as in evidence: [S4#claim-id].',
	),
} as const satisfies Record<string, CatalogueEntry>;

import { type CatalogueEntry, error } from './entry.ts';

/** What can be wrong with the files of a book. */
export const fileIssues = {
	'book-missing': error(
		'The book has no book.yaml.',
		'Add a file book.yaml with at least title, edition, asOf, authors, reviewer, contact, language, licence and description.',
	),
	'folder-unknown': error(
		'A book has no folder “{name}”.',
		'Did you mean “{nearest}”?',
		'The folders of a book are {expected}.',
	),
	'file-unexpected': error(
		'“{name}” does not belong here.',
		'Rename it to “{nearest}”.',
		'Move or remove it. {expected}',
	),
	'file-name-invalid': error(
		'The file name “{name}” is not an id.',
		'Rename it to “{nearest}”.',
		'Use small Latin letters, digits and single hyphens, at most 80 characters, as in twelve-day-war.mdx.',
	),
	'file-name-reserved': error(
		'“{name}” cannot be an id: Windows or YAML gives it another meaning.',
		'Rename the file, for instance by adding a word.',
	),
	'file-symlink': error('“{name}” is a symbolic link.', 'Put the file itself into the book.'),
	'file-irregular': error('“{name}” is neither a file nor a folder.', 'Remove it from the book.'),
	'file-unreadable': error('The file cannot be read: {reason}.', 'Change its permissions.'),
	'file-too-large': error('The file is larger than {limit}.', 'Split it; no page of a brief is that long.'),
	'file-encoding': error('The file is not UTF-8.', 'Save it as UTF-8 without a byte order mark.'),
	'file-bom': error('The file begins with a byte order mark.', 'Save it as UTF-8 without a byte order mark.'),
	'file-line-ends': error('The file has carriage returns.', 'Save it with Unix line ends (LF).'),
	'character-lost': error(
		'“{written}” is what a wrong encoding has left of a character.',
		'Did you mean “{nearest}”?',
		'Write the character that stood there.',
	),
	'character-odd': error(
		'The text has an invisible or control character ({character}).',
		'Delete it; it can hide what the text says.',
	),
	'id-duplicate': error(
		'The id “{id}” is used twice: also by {other}.',
		'Rename one of the two files; ids are unique across the whole book.',
	),
} as const satisfies Record<string, CatalogueEntry>;

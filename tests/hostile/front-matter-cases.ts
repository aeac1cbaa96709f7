import type { Expectations } from './hostile-book.ts';

/** Faults of the front matter as such: its fences, its YAML, its reserved keys. */
export const frontMatterCases: Expectations = {
	'chapters/alias-of-nothing.mdx': {
		faults: ['front-matter-anchor 3:10'],
	},
	'chapters/alias.mdx': {
		faults: ['front-matter-anchor 2:8'],
	},
	'chapters/anchor-in-a-list.mdx': {
		faults: ['front-matter-anchor 3:11'],
	},
	'chapters/anchor.mdx': {
		faults: ['front-matter-anchor 2:8'],
	},
	'chapters/apostrophe-in-single-quotes.mdx': {
		faults: ['front-matter-syntax 2:21'],
		says: 'text goes on after a closing quotation mark',
	},
	'chapters/astro.mdx': {
		faults: ['key-reserved 5:1'],
		says: 'Remove it: a book does not configure the engine.',
	},
	'chapters/at-sign-at-start.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'a text cannot begin with @',
	},
	'chapters/backslash-in-double-quotes.mdx': {
		faults: ['front-matter-syntax 2:13'],
		says: 'a backslash in double quotes begins a special character, and this one does not exist',
	},
	'chapters/backtick-at-start.mdx': {
		faults: ['front-matter-syntax 2:8'],
		says: 'a text cannot begin with `',
	},
	'chapters/billion-laughs.mdx': {
		faults: ['front-matter-anchor 2:4', 'front-matter-anchor 3:4'],
	},
	'chapters/blank-line-before-front-matter.mdx': {
		faults: ['front-matter-missing 1:1'],
	},
	'chapters/block-text-not-indented.mdx': {
		faults: ['front-matter-syntax 4:1'],
		says: 'this line has no colon after the name of a field, and no indentation as part of a text',
	},
	'chapters/closed-with-four-hyphens.mdx': {
		faults: ['front-matter-unclosed 5:1'],
	},
	'chapters/closed-with-points.mdx': {
		faults: ['front-matter-unclosed 5:1'],
	},
	'chapters/comment-only.mdx': {
		faults: ['field-missing 1:1', 'field-missing 1:1', 'field-missing 1:1'],
	},
	'chapters/constructor-inside.mdx': {
		faults: ['field-type 5:7', 'key-reserved 5:9'],
		says: '“part” should be a line of text, not a group of fields',
	},
	'chapters/directive.mdx': {
		faults: ['front-matter-syntax 2:1'],
		says: 'a line that begins with % is no field',
	},
	'chapters/draft.mdx': {
		faults: ['key-reserved 5:1'],
		says: 'Remove it: a book has no drafts; what is not to be read is kept elsewhere.',
	},
	'chapters/duplicate-key-and-syntax.mdx': {
		faults: ['front-matter-syntax 4:10'],
		says: 'a double quotation mark is not closed',
	},
	'chapters/duplicate-key-thrice.mdx': {
		faults: ['front-matter-duplicate-key 3:1', 'front-matter-duplicate-key 5:1'],
	},
	'chapters/duplicate-key.mdx': {
		faults: ['front-matter-duplicate-key 5:1'],
	},
	'chapters/empty-front-matter.mdx': {
		faults: ['field-missing 1:1', 'field-missing 1:1', 'field-missing 1:1'],
	},
	'chapters/exclamation-mark-at-start.mdx': {
		faults: ['front-matter-tag 3:10'],
	},
	'chapters/file.mdx': {
		faults: ['key-reserved 5:1'],
		says: 'Remove it: a file is known by its place.',
	},
	'chapters/id.mdx': {
		faults: ['key-reserved 2:1'],
		says: 'Remove it: the id is the name of the file.',
	},
	'chapters/indented-field.mdx': {
		faults: ['front-matter-syntax 3:3'],
		says: 'this line is indented, as if it went on with the text above it',
	},
	'chapters/item-on-the-line-of-its-key.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'a list cannot begin on the line of its field',
	},
	'chapters/javascript-by-name.mdx': {
		faults: ['front-matter-missing 1:1'],
	},
	'chapters/layout.mdx': {
		faults: ['key-reserved 2:1'],
		says: 'Remove it: a book does not choose the layout of its pages.',
	},
	'chapters/link-at-start-of-value.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'a text that begins with [[ is read as a list',
	},
	'chapters/list.mdx': {
		faults: ['front-matter-not-map 1:1'],
	},
	'chapters/comments-that-cut-nothing.mdx': {
		faults: [],
	},
	'chapters/text-cut-by-comment.mdx': {
		faults: ['front-matter-cut 2:27'],
		says: '“#2” is lost',
	},
	'chapters/merge-key.mdx': {
		faults: ['front-matter-merge 4:1'],
	},
	'chapters/nested-too-deep.mdx': {
		faults: ['front-matter-too-deep 5:42'],
	},
	'chapters/no-colon.mdx': {
		faults: ['front-matter-syntax 3:1'],
		says: 'this line has no colon after the name of a field, and no indentation as part of a text',
	},
	'chapters/no-front-matter.mdx': {
		faults: ['front-matter-missing 1:1'],
	},
	'chapters/no-key.mdx': {
		faults: ['front-matter-syntax 2:1'],
		says: 'a colon has no name of a field before it',
	},
	'chapters/per-cent-at-start.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'a text cannot begin with %',
	},
	'chapters/plain-text.mdx': {
		faults: ['front-matter-not-map 1:1'],
	},
	'chapters/points-in-the-middle.mdx': {
		faults: ['front-matter-syntax 3:1'],
		says: 'a line --- or ... ends the fields too early',
	},
	'chapters/proto.mdx': {
		faults: ['key-reserved 5:1'],
		says: 'Remove it: a book’s file sets no __proto__.',
	},
	'chapters/quote-in-double-quotes.mdx': {
		faults: ['front-matter-syntax 2:14'],
		says: 'text goes on after a closing quotation mark',
	},
	'chapters/quoted-merge-key.mdx': {
		faults: ['field-unknown 5:1'],
	},
	'chapters/slug.mdx': {
		faults: ['key-reserved 5:1'],
		says: 'Remove it: the address follows from the name of the file.',
	},
	'chapters/field-indented-by-a-space.mdx': {
		faults: ['front-matter-syntax 5:2'],
		says: 'Begin the line exactly where the other fields of its group begin',
	},
	'chapters/item-indented-otherwise.mdx': {
		faults: ['front-matter-syntax 7:2'],
		says: 'Begin its hyphen exactly where those of the other items stand.',
	},
	'entities/person/evidence-with-at.mdx': {
		faults: ['front-matter-syntax 6:71'],
		says: 'Write S1#two, without the @.',
	},
	'chapters/tab-indentation.mdx': {
		faults: ['front-matter-syntax 4:1'],
		says: 'a tab stands where only spaces may',
	},
	'chapters/tag.mdx': {
		faults: ['front-matter-tag 2:8', 'front-matter-tag 4:8'],
	},
	'chapters/toml-by-name.mdx': {
		faults: ['front-matter-toml 1:1'],
	},
	'chapters/toml-fences.mdx': {
		faults: ['front-matter-toml 1:1'],
	},
	'chapters/unclosed-brace.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'the bracket { is not closed',
	},
	'chapters/unclosed-bracket.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'the bracket [ is not closed',
	},
	'chapters/unclosed-double-quote.mdx': {
		faults: ['front-matter-syntax 2:8'],
		says: 'a double quotation mark is not closed',
	},
	'chapters/unclosed-single-quote.mdx': {
		faults: ['front-matter-syntax 3:10'],
		says: 'a single quotation mark is not closed',
	},
	'chapters/unclosed.mdx': {
		faults: ['front-matter-unclosed 1:1'],
	},
	'chapters/unquoted-colon.mdx': {
		faults: ['front-matter-syntax 2:16'],
		says: 'a colon and a space stand in a text without quotes',
	},
};

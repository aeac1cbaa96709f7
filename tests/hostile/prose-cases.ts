import type { Expectations } from './hostile-book.ts';

/** Faults of prose: a book is MDX syntax, never MDX execution. */
export const proseCases: Expectations = {
	'articles/empty.mdx': {
		faults: ['prose-empty 39:1'],
	},
	'chapters/attribute-event.mdx': {
		faults: ['attribute-unknown 7:11'],
		says: '<Timeline> has no attribute “onClick”',
	},
	'chapters/attribute-expression.mdx': {
		faults: ['attribute-expression 7:12'],
	},
	'chapters/attribute-missing.mdx': {
		faults: ['attribute-missing 7:1'],
	},
	'chapters/attribute-misspelt.mdx': {
		faults: ['attribute-missing 7:1', 'attribute-unknown 7:13'],
	},
	'chapters/attribute-spread.mdx': {
		faults: ['attribute-missing 7:1', 'mdx-spread 7:12'],
	},
	'chapters/attribute-unknown.mdx': {
		faults: ['attribute-unknown 7:30'],
		says: '<Judgement> has no attribute “colour”',
	},
	'chapters/attribute-without-value.mdx': {
		faults: ['attribute-value 7:12'],
	},
	'chapters/blank.mdx': {
		faults: ['prose-empty 5:1'],
	},
	'chapters/brace-unclosed.mdx': {
		faults: ['mdx-expression 7:10'],
	},
	'chapters/citation-empty.mdx': {
		faults: ['citation-syntax 7:10'],
	},
	'chapters/citation-of-its-own.mdx': {
		faults: ['citation-own 7:12'],
	},
	'chapters/citation-unclosed.mdx': {
		faults: ['citation-syntax 7:10'],
	},
	'chapters/citation-with-comma.mdx': {
		faults: ['citation-syntax 7:10'],
	},
	'chapters/citation-with-link.mdx': {
		faults: ['citation-syntax 7:10'],
	},
	'chapters/citation-without-claim.mdx': {
		faults: ['citation-syntax 7:10'],
	},
	'chapters/comment-expression.mdx': {
		faults: ['mdx-expression 9:1'],
	},
	'chapters/component-closed-misspelt.mdx': {
		faults: ['mdx-syntax 11:1'],
		says: 'Did you mean </Finding>?',
	},
	'chapters/component-in-component.mdx': {
		faults: ['component-misplaced 9:1'],
		says: 'Put it outside the <Finding>',
	},
	'chapters/footnote-twice.mdx': {
		faults: ['footnote-duplicate 11:1'],
		says: 'The footnote “a” is written twice',
	},
	'chapters/heading-empty.mdx': {
		faults: ['heading-empty 7:1'],
	},
	'chapters/link-by-name.mdx': {
		faults: ['link-syntax 7:5'],
	},
	'chapters/link-by-path.mdx': {
		faults: ['link-syntax 7:5'],
	},
	'chapters/link-look-alike.mdx': {
		faults: ['link-syntax 7:5', 'mixed-script 7:7'],
	},
	'chapters/component-empty.mdx': {
		faults: ['component-empty 7:1'],
	},
	'chapters/component-filled.mdx': {
		faults: ['component-filled 7:1'],
	},
	'chapters/component-in-list.mdx': {
		faults: ['component-misplaced 8:3'],
		says: '<Timeline> stands inside a list',
	},
	'chapters/component-in-quote.mdx': {
		faults: ['component-misplaced 7:3'],
		says: '<Timeline> stands inside a quote',
	},
	'chapters/component-in-sentence.mdx': {
		faults: ['component-misplaced 7:10'],
		says: '<Timeline> stands inside a paragraph',
	},
	'chapters/component-in-small-letters.mdx': {
		faults: ['html-raw 7:1'],
	},
	'chapters/component-misspelt.mdx': {
		faults: ['component-unknown 7:1'],
		says: 'Did you mean <Judgement>?',
	},
	'chapters/component-unknown.mdx': {
		faults: ['component-unknown 7:1'],
	},
	'chapters/component-with-point.mdx': {
		faults: ['component-unknown 7:1'],
	},
	'chapters/empty.mdx': {
		faults: ['prose-empty 5:1'],
	},
	'chapters/export.mdx': {
		faults: ['mdx-export 7:1'],
	},
	'chapters/expression-alone.mdx': {
		faults: ['mdx-expression 7:1'],
	},
	'chapters/expression.mdx': {
		faults: ['mdx-expression 7:13'],
	},
	'chapters/figure-missing.mdx': {
		faults: ['image-missing 7:9'],
		says: 'There is no image “./quay.png”',
	},
	'chapters/figure-outside.mdx': {
		faults: ['image-outside 7:9'],
	},
	'chapters/footnote-missing.mdx': {
		faults: ['footnote-missing 7:10'],
		says: 'There is no footnote “1”',
	},
	'chapters/reference-missing.mdx': {
		faults: ['reference-missing 7:11'],
		says: 'as [minutes]: https://example.org',
	},
	'chapters/table-without-rule.mdx': {
		faults: ['table-rule-missing 7:1'],
	},
	'chapters/footnote-text-unused.mdx': {
		faults: ['footnote-unused 9:1'],
	},
	'chapters/heading-of-first-level.mdx': {
		faults: ['heading-top 7:1'],
	},
	'chapters/html-block.mdx': {
		faults: ['html-raw 7:1'],
	},
	'chapters/html-comment.mdx': {
		faults: ['html-raw 9:1'],
	},
	'chapters/html-element.mdx': {
		faults: ['html-raw 7:5'],
	},
	'chapters/iframe.mdx': {
		faults: ['html-raw 7:1'],
	},
	'chapters/image-missing.mdx': {
		faults: ['image-missing 7:1'],
		says: 'There is no image “./quay.png”',
	},
	'chapters/image-of-the-web.mdx': {
		faults: ['image-outside 7:1'],
	},
	'chapters/image-of-wrong-type.mdx': {
		faults: ['image-type 7:1'],
	},
	'chapters/image-outside.mdx': {
		faults: ['image-outside 7:1'],
	},
	'chapters/image-without-alt.mdx': {
		faults: ['image-alt 7:1', 'image-missing 7:1'],
	},
	'chapters/import-as-first-word.mdx': {
		faults: ['mdx-import 7:1'],
	},
	'chapters/import.mdx': {
		faults: ['mdx-import 7:1'],
	},
	'chapters/less-than-sign.mdx': {
		faults: ['mdx-syntax 7:12'],
		says: 'a < begins no component',
	},
	'chapters/link-by-definition.mdx': {
		faults: ['url-unsafe 9:1'],
	},
	'chapters/link-empty.mdx': {
		faults: ['link-syntax 7:5'],
	},
	'chapters/link-in-capitals.mdx': {
		faults: ['link-syntax 7:5'],
	},
	'chapters/link-label-empty.mdx': {
		faults: ['link-syntax 7:5'],
	},
	'chapters/link-to-data.mdx': {
		faults: ['url-unsafe 7:5'],
	},
	'chapters/link-to-file.mdx': {
		faults: ['url-unsafe 7:5'],
	},
	'chapters/link-to-page.mdx': {
		faults: ['url-relative 7:5'],
	},
	'chapters/link-to-root.mdx': {
		faults: ['url-relative 7:5'],
	},
	'chapters/link-to-script.mdx': {
		faults: ['url-unsafe 7:5'],
	},
	'chapters/link-without-scheme.mdx': {
		faults: ['url-unsafe 7:5'],
		says: 'Did you mean https://example.org/',
	},
	'chapters/script.mdx': {
		faults: ['html-raw 7:1'],
	},
	'chapters/tag-closed-twice.mdx': {
		faults: ['mdx-syntax 13:1'],
		says: '</Finding> closes nothing',
	},
	'chapters/tag-unclosed.mdx': {
		faults: ['mdx-syntax 7:1'],
		says: '<Finding> is never closed',
	},
	'chapters/three-faults.mdx': {
		faults: ['heading-top 7:1', 'mdx-expression 9:5', 'link-syntax 9:12', 'component-unknown 11:1'],
	},
};

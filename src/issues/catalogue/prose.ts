import { type CatalogueEntry, error, warning } from './entry.ts';

/** What can be wrong with a text: MDX syntax, never MDX execution. */
export const proseIssues = {
	'mdx-syntax': error(
		'The MDX cannot be read: {reason}.',
		'{mend}',
		'A < or { that is meant as a character is written \\< or \\{.',
	),
	'mdx-import': error(
		'A book has no imports.',
		'Remove it. A line of prose that begins with the word import needs another first word.',
	),
	'mdx-export': error(
		'A book has no exports.',
		'Remove it. A line of prose that begins with the word export needs another first word.',
	),
	'mdx-expression': error(
		'A book has no expressions in braces.',
		'Write the text itself; a brace that is meant as a character is written \\{.',
	),
	'mdx-spread': error('Attributes cannot be spread.', 'Write each attribute as name="value".'),
	'component-unknown': error(
		'There is no component <{name}>.',
		'Did you mean <{nearest}>?',
		'The components are {expected}.',
	),
	'component-misplaced': error(
		'<{name}> stands inside a {inside}.',
		'Put it outside the {inside}, on lines of its own, with a blank line before and after.',
	),
	'component-empty': error(
		'<{name}> has no text inside.',
		'Put the text between <{name}> and </{name}>, with blank lines around it.',
	),
	'component-filled': error('<{name}> takes no text inside.', 'Close it at once: <{name} />.'),
	'attribute-unknown': error(
		'<{name}> has no attribute “{attribute}”.',
		'Did you mean “{nearest}”?',
		'Its attributes are {expected}.',
		'It takes none.',
	),
	'attribute-missing': error('<{name}> needs the attribute “{attribute}”.', 'Write <{name} {attribute}="…">.'),
	'attribute-expression': error(
		'The attribute “{attribute}” is an expression.',
		'Write a plain string: {attribute}="…".',
	),
	'attribute-value': error(
		'The attribute “{attribute}” of <{name}> {reason}.',
		'Did you mean “{nearest}”?',
		'Mend the value.',
	),
	'html-raw': error(
		'Raw HTML is not allowed: <{name}>.',
		'{mend}',
		'Did you mean <{nearest}>?',
		'Use Markdown or one of the book’s components. A < that is meant as a character is written \\<.',
	),
	'url-unsafe': error(
		'A link may not go to “{url}”.',
		'Did you mean {nearest}?',
		'Link to http, https or mailto; to a page of the book with [[its-id]].',
	),
	'url-relative': error('“{url}” is not a link to a page of the book.', 'Write [[id]] or [[id|label]].'),
	'image-outside': error(
		'“{url}” is not the address of an image beside this file.',
		'Did you mean {nearest}?',
		'Put it beside the file and write ./name.png.',
	),
	'image-type': error('“{url}” is not an image that a book can show.', 'Use .png, .jpg, .webp, .avif or .gif.'),
	'image-missing': error('There is no image “{url}”.', 'Did you mean “{nearest}”?', 'Put it beside this file.'),
	'image-alt': error(
		'The image “{url}” has no alternative text.',
		'Say in a few words what it shows: ![what it shows](./name.png).',
	),
	'heading-top': error(
		'A heading of the first level stands in the text.',
		'Begin with ##; the title of the page is its first level.',
	),
	'heading-space': error('“{line}” is not a heading.', 'Put a space behind {marks}.'),
	'heading-sentence': error(
		'A sentence is written as a heading, where nobody checks it.',
		'{mend}',
		'Write it as a paragraph; a heading has no full stop.',
	),
	'citation-in-address': error(
		'The citation {citation} is taken for the end of the address before it.',
		'Write the address as a link with words: [words](https://example.org/page).',
	),
	'citation-syntax': error(
		'“{citation}” is not a citation.',
		'Did you mean {nearest}?',
		'Write [@S4#claim], [@S4#a; S5#b], [@#claim] inside an article, [@question], [@question#position] or [@!question#position].',
	),
	'citation-own': error(
		'“{citation}” cites a claim of the article itself, but this is no article.',
		'Name the article: [@S4#claim].',
	),
	'markup-left': error('“{sign}” marks nothing here and would be printed.', '{mend}'),
	'placeholder-left': warning('“{word}” is a note to oneself, and would be printed.', 'Write what belongs there.'),
	'link-syntax': error(
		'“{link}” is not a link.',
		'{mend}',
		'Did you mean [[{nearest}]]?',
		'Write [[id]] or [[id|label]].',
	),
	'reference-missing': error(
		'There is no address for “{label}”.',
		'Add it on a line of its own, as [{label}]: https://example.org; a backslash before the first bracket keeps the brackets as they are.',
	),
	'footnote-missing': error('There is no footnote “{label}”.', 'Add [^{label}]: its text.'),
	'footnote-unused': warning(
		'Nothing refers to the footnote “{label}”; it is not shown.',
		'Write [^{label}] where it belongs, or remove it.',
	),
	'footnote-duplicate': warning(
		'The footnote “{label}” is written twice; the second is not shown.',
		'Give it another label, or remove it.',
	),
	'heading-empty': error('The heading has no words.', 'Write them after the #, or remove the line.'),
	'table-rule-missing': error(
		'These lines have cells, but are no table.',
		'Put a line below the head: | --- | --- |, with as many cells as the head has.',
	),
	'table-row-long': error(
		'The row has {count} cells, but the table has {width} columns.',
		'Remove a cell. A | that is meant as a character, also in [[id\\|label]], is written \\|.',
	),
	'text-not-inline': error(
		'“{key}” is more than one line of running text.',
		'Write one paragraph without headings, lists or tables.',
	),
	'claim-cites': error(
		'The text of a claim cites; a claim rests on its own passage alone.',
		'Remove the citation. How claims stand to each other, say in a question, a chapter or the text of the article.',
	),
	'prose-too-complex': error('The text has more than {limit} {what}.', 'Simplify it, or split the file.'),
	'prose-empty': error('The file has no text below its front matter.', 'Write what the page is to say.'),
} as const satisfies Record<string, CatalogueEntry>;

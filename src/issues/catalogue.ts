import type { Severity } from './issue.ts';

type Args = Readonly<Record<string, string>>;

/** What a code means: how bad it is, what is wrong, and how to mend it. `{name}` stands for an argument of the issue. */
interface Entry {
	readonly severity: Severity;
	readonly message: string;
	/** Hints, the first whose arguments are all given is used. */
	readonly hints: readonly [string, ...string[]];
}

const error = (message: string, ...hints: [string, ...string[]]): Entry => ({ severity: 'error', message, hints });
const warning = (message: string, ...hints: [string, ...string[]]): Entry => ({ severity: 'warning', message, hints });

/** Every fault that Briefbook reports. A code is stable: it is never renamed or given another meaning. */
export const catalogue = {
	// Files of a book
	'book-missing': error(
		'The book has no book.yaml.',
		'Add a file book.yaml with at least title, edition, asOf, authors, contact, language, licence and description.',
	),
	'folder-unknown': error(
		'A book has no folder “{name}”.',
		'Did you mean “{nearest}”?',
		'The folders of a book are {expected}.',
	),
	'file-unexpected': error('“{name}” does not belong here.', 'Move or remove it. {expected}'),
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
	'character-odd': error(
		'The text has an invisible or control character ({character}).',
		'Delete it; it can hide what the text says.',
	),
	'id-duplicate': error(
		'The id “{id}” is used twice: also by {other}.',
		'Rename one of the two files; ids are unique across the whole book.',
	),

	// Front matter
	'front-matter-missing': error(
		'The file does not begin with front matter.',
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
	'field-unknown': error('There is no field “{key}” here.', 'Did you mean “{nearest}”?', 'The fields are {expected}.'),
	'field-missing': error('The field “{key}” is missing: {about}.', 'Add it.'),
	'field-type': error('“{key}” should be {expected}, not {actual}.', '{mend}', 'Write {expected}.'),
	'field-value': error(
		'“{value}” is not a value of “{key}”.',
		'Did you mean “{nearest}”?',
		'The values are {expected}.',
	),
	'field-invalid': error('“{key}” {reason}.', 'Mend the value.'),
	'field-length': error('“{key}” {reason}.', 'Shorten it.'),
	'id-invalid': error(
		'“{value}” {reason}.',
		'Did you mean “{nearest}”?',
		'Ids are the names of the book’s files without their ending.',
	),
	'date-invalid': error(
		'“{value}” {reason}.',
		'Dates are EDTF: 2025-06-13, 2025-06, 2025~, 2025-06-13/2025-06-24, [2025-06-13..2025-06-24].',
	),
	'date-list': error('YAML reads this date as a list.', 'Put it in quotes: "{value}".'),
	'url-invalid': error(
		'“{value}” is not an http or https address.',
		'Write the whole address, as in https://example.org/page.',
	),
	'language-invalid': error('“{value}” is not a language tag.', 'Write a BCP 47 tag, as in en, fa or zh-Hant.'),
	'evidence-missing': error(
		'“{key}” names no evidence.',
		'Name at least one claim that shows it, as in evidence: [S4#claim-id].',
	),

	// MDX: syntax, never execution
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
		'Put it on lines of its own, with a blank line before and after.',
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
		'Use Markdown or one of the book’s components. A < that is meant as a character is written \\<.',
	),
	'url-unsafe': error(
		'A link may not go to “{url}”.',
		'Link to http, https or mailto; to a page of the book with [[its-id]].',
	),
	'url-relative': error('“{url}” is not a link to a page of the book.', 'Write [[id]] or [[id|label]].'),
	'image-outside': error('The image “{url}” lies outside the book.', 'Put it beside the file and write ./name.png.'),
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
	'citation-syntax': error(
		'“{citation}” is not a citation.',
		'Write [@S4#claim], [@S4#a; S5#b], [@#claim] inside an article, [@question], [@question#position] or [@!question#position].',
	),
	'citation-own': error(
		'“{citation}” cites a claim of the article itself, but this is no article.',
		'Name the article: [@S4#claim].',
	),
	'link-syntax': error('“{link}” is not a link.', 'Write [[id]] or [[id|label]].'),
	'footnote-missing': error('There is no footnote “{label}”.', 'Add [^{label}]: its text.'),
	'footnote-unused': warning(
		'Nothing refers to the footnote “{label}”; it is not shown.',
		'Write [^{label}] where it belongs, or remove it.',
	),
	'table-row-long': error(
		'The row has {count} cells, but the table has {width} columns.',
		'Remove a cell. A | that is meant as a character, also in [[id\\|label]], is written \\|.',
	),
	'text-not-inline': error(
		'“{key}” is more than one line of running text.',
		'Write one paragraph without headings, lists or tables.',
	),
	'prose-too-complex': error('The text has more than {limit} {what}.', 'Simplify it, or split the file.'),
	'prose-empty': error('The file has no text below its front matter.', 'Write what the page is to say.'),

	// The joined book
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
	'article-unknown': error('No article has the code {code}.', 'Did you mean {nearest}?', 'The codes are {expected}.'),
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
	'published-later': error(
		'The article was published {published}, after the book’s information cut-off ({asOf}).',
		'Move the cut-off (asOf in book.yaml), or leave the article out.',
	),
	'statement-same-missing': error(
		'Several articles relay “{id}” ({articles}), but it does not say what that rests on.',
		'Add `same` with certainty (stated or inferred) and basis.',
	),
	'relation-self': error('“{id}” is related to itself.', 'Name another target.'),
	'event-date-missing': error('The event has no date.', 'Add one; "[..2025-09-03]" means on or before that day.'),
	'entity-unmentioned': error(
		'No page, claim or field names “{id}”.',
		'Link to it where it is spoken of, or remove the file.',
	),
	'name-shared': error(
		'“{name}” is a name of two entities: also of {other}.',
		'Change one of them, or put the shared spelling into a longer one.',
	),
	'mixed-script': error(
		'The word “{word}” mixes {scripts}.',
		'Write it in one script. A spelling that a source really prints goes into the aliases, with a note.',
	),
	'credibility-one': error(
		'Credibility 1 needs two independent origins; {claim} has {count} ({origins}).',
		'Use 2 or less, or cite the other origin in the same position.',
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
		'The text says “{stated}”; counted are {actual}.',
		'Write {actual}. A part of them is told as a part: two of the articles.',
	),
	'quote-long': error('The quote has {count} words; 11 are allowed.', 'Keep the words that matter.'),
	'publisher-grade-missing': error(
		'“{id}” publishes {article}, but has no “{key}”.',
		'Add it; letter F with its reason is honest.',
	),

	// Our own sentences
	'sentence-naked': error(
		'Nothing supports the sentence “{sentence}”.',
		'Cite the claim that shows it, or put it into <Finding>, <Assumption> or <Background>.',
	),
	'sentence-firmer': warning(
		'The sentence “{sentence}” has no hedge, but all that it cites is {modes}.',
		'Put it as the source does: may, might, would, is to, whether.',
	),
	'verb-factive': warning(
		'“{word}” treats what somebody said as proved.',
		'Write says, states or confirms with an object; a source’s own word goes into quotation marks.',
	),
	'words-weasel': warning(
		'“{word}” {fault}.',
		'Say who says it and cite the claim, say what is meant, or leave the word out.',
	),
	'likelihood-misplaced': warning(
		'“{word}” is a likelihood of ours outside an estimate.',
		'Make it a judgement of kind estimate, say whose view it is and cite the claim, or put it without a likelihood.',
	),
	'likelihood-row': warning(
		'“{word}” is of the other row of the scale of likelihood.',
		'Write “{use}”, the word that this book has for the same range.',
	),
	'likelihood-with-confidence': error(
		'A likelihood (“{word}”) and a level of confidence (“{level}”) stand in one sentence.',
		'Make two sentences: how probable it is, and how far the evidence carries.',
	),
	'likelihood-unstated': error(
		'The statement of the estimate does not say that it is “{words}”.',
		'Put the words into the sentence: standing alone it is firmer than the estimate.',
	),
	'likelihood-differs': error(
		'The statement says “{word}”, but the likelihood of the estimate is “{words}”.',
		'Mend the statement, or the field `likelihood`.',
	),
	'term-avoided': warning(
		'This book avoids the word “{word}”: {why}.',
		'Write “{use}”; a source’s own word goes into quotation marks.',
	),
	'citation-crowded': error(
		'A word follows the citation without a space.',
		'Put a space between them, so that a sentence that begins there is seen as one.',
	),

	// Quotes, captures and the evidence lock
	'quote-absent': error(
		'These words do not stand in the capture of {code}.',
		'The nearest passage, in paragraph {paragraph}, differs: {difference} ([-in the quote-], {+in the capture+}). Quote it letter for letter.',
		'Quote the capture letter for letter; no passage of it is near these words.',
	),
	'quote-elsewhere': error(
		'These words stand in paragraph {actual} of the capture, not in paragraph {paragraph}.',
		'Mend `paragraph`, or quote another slice: {context}',
	),
	'quote-twice': error(
		'These words stand {count} times in the capture: {first}; {second}.',
		'Say which is meant with `prefix` (what stands right before it) or `suffix` (what stands right after it).',
	),
	'quote-neighbours': error(
		'These words stand in the capture, but not beside that prefix or suffix: {context}.',
		'Mend `prefix` or `suffix`, letter for letter.',
	),
	'quote-cut': error('The quote begins or ends inside a word of the capture: {context}.', 'Quote whole words.'),
	'quote-sentence': error('The quote holds a whole sentence of the capture.', 'Keep the words that matter.'),
	'quote-share': error(
		'The quotes of {code} take {share} of its capture; a quarter is allowed.',
		'Take some quotes away, or shorten them.',
	),
	'claim-paragraph': error(
		'The capture of {code} has {count} paragraphs; there is no paragraph {paragraph}.',
		'Count its lines that are not blank, from 1.',
	),
	'capture-missing': error(
		'There is no capture “{file}” in the folder of captures.',
		'Did you mean “{nearest}”?',
		'Put the captured file there, under that name.',
	),
	'capture-changed': error(
		'The capture “{file}” of {code} is not the one that was read: its SHA-256 is {actual}. On the captured text rest {rests}.',
		'Bring the captured file back. If the article changed, capture it under another name, read it anew and mend `capture`.',
	),
	'capture-length': error(
		'The captured text of {code} has {actual} characters, not {expected}.',
		'Mend `characters`; code points are counted.',
	),
	'capture-type': error('No text can be made of “{file}”.', 'Captures end in .txt, .html or .pdf.'),
	'capture-unreadable': error('The capture “{file}” cannot be read: {reason}.', 'Put the captured file there.'),
	'capture-too-large': error('The capture “{file}” is larger than {limit}.', 'Capture the article alone.'),
	'capture-encoding': error('The capture “{file}” is not UTF-8.', 'Capture it again, as UTF-8.'),
	'capture-character': error(
		'The capture “{file}” has a control character ({character}) in line {line}.',
		'Capture it again; a text of an article has none.',
	),
	'capture-pdf': error('The capture “{file}” cannot be read as a PDF.', 'Capture it again, without a password.'),
	'capture-empty': error(
		'There is no text in the capture “{file}”.',
		'A PDF of pictures holds none; capture the text of the article.',
	),
	'quote-unlocked': error(
		'The quote is not in evidence.lock.json.',
		'With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'quote-changed': error(
		'The quote is not the one that was matched: {what} changed since.',
		'Undo the change, or, with the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'capture-unlocked': error(
		'The quotes of {code} were matched with another capture than this.',
		'With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'lock-unused': error(
		'evidence.lock.json has {what} that the book has not: {code}#{claim}.',
		'With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'lock-broken': error(
		'evidence.lock.json cannot be used: {reason}.',
		'Never edit or merge it by hand. With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'lock-outdated': error(
		'evidence.lock.json is out of date: {what}.',
		'With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),

	// An audit
	'audit-duplicate': error('The sentence {id} is listed twice.', 'Keep one of the two.'),
	'audit-sheet': error(
		'The seed, the sample, the population and the sentences are not those of the sheet {sheet}.',
		'Fill in auditor, date, verdicts and notes, and leave the rest as it was written. Drawing the sheet anew gives an untouched form.',
	),
	'audit-draw': error(
		'The seed {seed} does not draw these sentences.',
		'Fill in the form that “briefbook audit” writes beside its sheet.',
	),
	'audit-outdated': warning(
		'{count} of {total} audited sentences are no longer in the book as they were judged; the first is {id}. They are not counted.',
		'Draw a new sheet when the book has settled: npm run briefbook -- audit --sample 30 --seed 1',
	),

	// The built site
	'output-link': error(
		'The link “{url}” leads nowhere.',
		'This is a fault of the engine or of a half-copied book; run the build again, then report it.',
	),
	'output-anchor': error(
		'The link “{url}” leads to an anchor that its page lacks.',
		'This is a fault of the engine; please report it.',
	),
	'output-absolute': error(
		'“{url}” is an absolute address within the site.',
		'This is a fault of the engine; please report it.',
	),
	'output-external': error(
		'The page loads “{url}” from elsewhere.',
		'This is a fault of the engine; please report it.',
	),
	'output-id-duplicate': error(
		'The id “{id}” stands twice on the page.',
		'If two headings are equal, reword one; else please report it.',
	),
	'output-syntax': error(
		'Unrendered syntax stands on the page: “{text}”.',
		'Look at the source of this page for a bracket that is not closed.',
	),
	'output-inline-code': error('The page has inline code: {what}.', 'This is a fault of the engine; please report it.'),
	'output-url-unsafe': error('The page links to “{url}”.', 'This is a fault of the engine; please report it.'),
	'output-empty': error('The page has no {what}.', 'This is a fault of the engine; please report it.'),

	// Paper
	'paper-unsettled': error(
		'The page numbers did not settle in {prints} prints; what moved last: {names}.',
		'This is a fault of the engine; please report it.',
	),
	'paper-long': error(
		'At its shortest this paper has {pages} pages, and it may have {most}.',
		'Shorten the key judgements and what they imply, or what to watch.',
	),
} as const satisfies Record<string, Entry>;

export type IssueCode = keyof typeof catalogue;

/** The words of an issue. A hint whose arguments are not all given is passed over for the next one. */
export function words(code: IssueCode, args: Args): { severity: Severity; message: string; hint: string } {
	const entry: Entry = catalogue[code];
	const hint = entry.hints.find((candidate) => missing(candidate, args).length === 0) ?? entry.hints.at(-1) ?? '';
	return { severity: entry.severity, message: fill(entry.message, args), hint: fill(hint, args) };
}

const ARGUMENT = /\{([a-zA-Z]+)\}/g;

function missing(template: string, args: Args): string[] {
	return [...template.matchAll(ARGUMENT)].map((match) => match[1] ?? '').filter((name) => !Object.hasOwn(args, name));
}

function fill(template: string, args: Args): string {
	return template.replace(ARGUMENT, (_, name: string) => args[name] ?? '…');
}

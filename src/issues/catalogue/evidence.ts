import { type CatalogueEntry, error, warning } from './entry.ts';

/** What can be wrong with quotes, captures and the evidence lock. */
export const evidenceIssues = {
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
	'quote-not-quoted': warning(
		'The form is direct, but in the capture of {code} these words stand in no quotation marks.',
		'Quote words that the article quotes, or set `form` to mixed or indirect, or to outlet where the article speaks for itself.',
	),
	'quote-loose': error(
		'“{words}” stands as a quotation, but no claim that is cited here has it among its quotes.',
		'Did you mean “{nearest}”?',
		'Add it to the quotes of a claim that the sentence cites, where verify matches it with the capture, or show it by <Quote>; else use words of your own. A title is set in *italics*.',
	),
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
	'capture-deep': error(
		'The elements of the page “{file}” are nested more than {limit} deep.',
		'Capture the text of the article, as .txt.',
	),
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
		'The quotes of {code} were matched with a capture whose {what} is {there}; here it is {here}.',
		'Undo a slip of the pen; for another capture, with the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'lock-unused': error(
		'evidence.lock.json has {what} that the book has not: {code}#{claim}.',
		'With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
	),
	'lock-missing': warning(
		'The book has {quotes} and no evidence.lock.json: nothing tells whether they are what the captures say.',
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
} as const satisfies Record<string, CatalogueEntry>;

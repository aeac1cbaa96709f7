import { Parser } from 'htmlparser2';

/** Elements whose text no reader of the page sees, or that are no text. */
const LEFT_OUT = new Set(
	'head title script style noscript template iframe object svg math canvas audio video select textarea datalist'.split(
		' ',
	),
);
/** Elements that run inside a line. Any other begins and ends a paragraph. */
const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark output q rp rt ruby s samp small ' +
		'span strike strong sub sup time tt u var wbr button input'
	).split(' '),
);
/** What stands in a page for its layout alone: soft hyphens, zero-width spaces and joiners of lines. */
const LAYOUT_ONLY = /[\u00ad\u200b\u2060\ufeff]/g;
/** Elements within each other; browsers end at 512. The parser’s work grows with their number. */
export const DEEPEST = 1000;
/** What goes of a run of spaces, and what becomes a space; one by one, since a run can be megabytes long. */
const SPARE_SPACES = /(?<=[ \t\n\f\r])[ \t\n\f\r]/g;
const OTHER_SPACES = /[\t\n\f\r]/g;

/**
 * The text of a page, rule `html 1`: one line a block, in the order of the file. Spaces collapse as a browser collapses them; one
 * `<br>` is a space, two are the end of a paragraph; scripts, styles, forms’ contents and whatever is `hidden` are left out.
 * @returns `null` for a page whose elements are nested deeper than `DEEPEST`.
 */
export function htmlText(html: string): string | null {
	const lines: string[] = [];
	let line = '';
	let breaks = 0;
	let depth = 0;
	let isTooDeep = false;
	/** The elements that are open inside one that is left out, that one first. */
	let skipped: string[] = [];
	const endLine = (): void => {
		const text = line.replace(LAYOUT_ONLY, '').replace(SPARE_SPACES, '').replace(OTHER_SPACES, ' ').trim();
		if (text !== '') lines.push(text);
		line = '';
		breaks = 0;
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth += 1;
				if (depth > DEEPEST) {
					isTooDeep = true;
					parser.pause();
				}
				if (skipped.length > 0) skipped.push(name);
				else if (LEFT_OUT.has(name) || 'hidden' in attributes) {
					if (!INLINE.has(name)) endLine();
					skipped = [name];
				} else if (name === 'br') {
					breaks += 1;
					if (breaks > 1) endLine();
					else line += ' ';
				} else if (!INLINE.has(name)) endLine();
			},
			ontext(text) {
				if (skipped.length > 0) return;
				if (/\S/.test(text)) breaks = 0;
				line += text;
			},
			onclosetag(name) {
				depth -= 1;
				if (skipped.length > 0) skipped.pop();
				else if (name !== 'br' && !INLINE.has(name)) endLine();
			},
		},
		{ decodeEntities: true, lowerCaseTags: true },
	);
	parser.write(html);
	if (isTooDeep) return null;
	parser.end();
	endLine();
	return lines.map((text) => `${text}\n`).join('');
}

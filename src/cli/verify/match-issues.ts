import type { Issue, Place } from '../../issues/issue.ts';
import { differenceLine } from '../../quotes/difference.ts';
import type { Context, QuoteMatch } from '../../quotes/match.ts';
import { visible } from '../../sources/odd-characters.ts';

/** What is wrong with a quote that did not match; nothing with one that did. */
export function matchIssues(match: QuoteMatch, at: Place, code: string, paragraph: number): Issue[] {
	switch (match.kind) {
		case 'matched':
			return [];
		case 'elsewhere': {
			const actual = String(match.context.paragraph ?? 'none');
			const args = { actual, paragraph: String(paragraph), context: contextLine(match.context) };
			return [{ code: 'quote-elsewhere', at, args }];
		}
		case 'several': {
			const [first, second] = match.contexts.map(placedLine);
			return [
				{ code: 'quote-twice', at, args: { count: String(match.count), first: first ?? '', second: second ?? '' } },
			];
		}
		case 'neighbours':
			return [{ code: 'quote-neighbours', at, args: { context: contextLine(match.context) } }];
		case 'cut':
			return [{ code: 'quote-cut', at, args: { context: contextLine(match.context) } }];
		case 'absent':
			return [{ code: 'quote-absent', at, args: { code, ...nearestArgs(match) } }];
	}
}

/** A passage on one line: “the words before [the quote] the words after”. */
function contextLine({ before, words, after }: Context): string {
	return visible(`“${before.trimStart()}[${words}]${after.trimEnd()}”`);
}

function placedLine(context: Context): string {
	const place = context.paragraph === null ? 'over the end of a paragraph' : `in paragraph ${context.paragraph}`;
	return `${place} ${contextLine(context)}`;
}

function nearestArgs({ nearest }: Extract<QuoteMatch, { kind: 'absent' }>): Record<string, string> {
	if (nearest === null) return {};
	return {
		paragraph: nearest.paragraph === null ? 'none' : String(nearest.paragraph),
		difference: visible(differenceLine(nearest.parts)),
	};
}

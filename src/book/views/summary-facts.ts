import { controls, reliability } from '../../schema/grades.ts';
import { dateWords } from '../date-words.ts';
import { hrefFrom, page } from '../href.ts';
import { languageWords } from '../language-words.ts';
import { type SourceSummary, sourceSummary, type Tally } from '../source-summary.ts';
import { type Fact, type FactLine, fact, words } from './fact.ts';
import type { Setting } from './setting.ts';

/** The source summary statement as a data sheet: every figure is computed. */
export function summaryFacts(setting: Setting): Fact[] {
	const summary = sourceSummary(setting.book);
	return [
		...fact('Read', words(readWords(summary))),
		...fact('Quotes', words(quoteWords(summary))),
		...fact('Origins', ...originLines(summary)),
		...fact('Control', ...tallyLines(summary.control, (name) => `${name}: ${controls[name as keyof typeof controls]}`)),
		...fact(
			'Reliability',
			...tallyLines(summary.grade ?? [], (name) => `${name}: ${reliability[name as keyof typeof reliability]}`),
		),
		...fact('Published', ...publishedLines(summary)),
		...fact('Language', ...tallyLines(summary.languages, languageWords)),
		...fact('Conflicts', ...conflictLines(setting, summary)),
	];
}

function readWords({ articles, publishers, claims, checked }: SourceSummary): string {
	const second = checked === 0 ? 'none' : String(checked);
	return `${count(articles, 'article')} of ${count(publishers, 'publisher')}, ${count(claims, 'claim')}; ${second} checked against the capture by a second person`;
}

function quoteWords({ quotes: { all, matched } }: SourceSummary): string {
	return all === 0 ? 'none' : `${matched} of ${count(all, 'quote')} matched with the captured texts`;
}

function originLines({ origins }: SourceSummary): FactLine[] {
	const { statements, interested, outlets, unknownClaims, inferredClaims } = origins;
	const lines = [
		`${count(statements, 'statement')} of a known speaker, ${interested} of them by a side with an interest`,
		`${count(outlets, 'outlet')} speaking for ${outlets === 1 ? 'itself' : 'themselves'}`,
		`${count(unknownClaims, 'claim')} of unknown origin`,
	];
	const inferred = `${count(inferredClaims, 'claim')} whose speaker the article does not name and we infer`;
	return (inferredClaims === 0 ? lines : [...lines, inferred]).map(words);
}

function tallyLines(tallies: readonly Tally[], worded: (name: string) => string): FactLine[] {
	return tallies.map(({ name, count: number }) => words(`${count(number, 'article')}: ${worded(name)}`));
}

function publishedLines({ published }: SourceSummary): FactLine[] {
	if (published === null) return [];
	const { first, last } = published;
	return [words(first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`)];
}

function conflictLines({ from }: Setting, { conflicts }: SourceSummary): FactLine[] {
	if (conflicts.length === 0) return [words('None recorded')];
	const total = conflicts.reduce((sum, { count: number }) => sum + number, 0);
	const kinds = conflicts.map(({ name, count: number }) => `${number} of ${name}`).join(', ');
	const link = { text: count(total, 'conflict'), href: hrefFrom(from, page('contradictions')) };
	return [{ parts: [link, { text: `: ${kinds}`, href: null }], evidence: [] }];
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

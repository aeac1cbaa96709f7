import { type GoalOutcome, outcomes, type Result } from './goals.ts';

/** The results as two Markdown tables: what was measured, and what it says of the goals. */
export function report(results: readonly Result[], wordsOf: (tool: string) => string): string {
	return `${figures(results, wordsOf)}\n\n${goals(outcomes(results))}\n`;
}

function figures(results: readonly Result[], wordsOf: (tool: string) => string): string {
	const rows = results.map(({ tool, pages, bytes, cpu, wall, peak }) => [
		wordsOf(tool),
		pages.toLocaleString('en'),
		megabytes(bytes, 1),
		cpu.toFixed(1),
		wall.toFixed(1),
		megabytes(peak, 0),
		(pages / wall).toFixed(0),
	]);
	return table(['', 'pages', 'text, MB', 'CPU, s', 'wall, s', 'peak, MB', 'pages a second'], rows);
}

function goals(found: readonly GoalOutcome[]): string {
	const rows = found.map(({ words, limit, value, met }) => [
		words,
		`≤ ${limit}`,
		value ?? '–',
		met === null ? 'not measured' : met ? 'pass' : 'fail',
	]);
	return table(['goal', 'limit', 'measured', ''], rows);
}

/** A Markdown table that also reads well in a terminal: the first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}

function megabytes(bytes: number, digits: number): string {
	return (bytes / 1e6).toFixed(digits);
}

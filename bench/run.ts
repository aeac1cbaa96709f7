import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { sizeOfArticles } from './book/size.ts';
import { CHECKED_ARTICLES, type Result, SLOPE_PAGES } from './goals.ts';
import { busyness, machine } from './machine.ts';
import { type Measurement, measure } from './measure/measure.ts';
import { help, type Options, readOptions } from './options.ts';
import { report } from './report.ts';
import { installRivals, rivalVersions } from './rivals.ts';
import { checkJob, type Prepared, type Tool, tools } from './tools.ts';

/** One row of the figures: what is run, and how often it came out how. */
interface Series {
	readonly tool: string;
	readonly pages: number;
	readonly prepare: () => Prepared;
	readonly measured: Measurement[];
	bytes: number;
}

const RECORD = resolve(import.meta.dirname, '../BENCHMARKS.md');

function plan({ pages, tools: chosen, slope, check, seed }: Options): Series[] {
	const series = (tool: Tool, count: number): Series => ({
		tool: tool.name,
		pages: count,
		prepare: () => tool.prepare(count, seed),
		measured: [],
		bytes: 0,
	});
	const planned = pages.flatMap((count) => chosen.map((tool) => series(tool, count)));
	const ours = tools.filter(({ name }) => name === 'briefbook');
	const missing = SLOPE_PAGES.filter(
		(count) => !planned.some(({ tool, pages: at }) => tool === 'briefbook' && at === count),
	);
	if (slope) planned.push(...missing.flatMap((count) => ours.map((tool) => series(tool, count))));
	const checked = sizeOfArticles(CHECKED_ARTICLES);
	if (check) {
		const prepare = () => checkJob(checked, seed);
		planned.push({ tool: 'check', pages: CHECKED_ARTICLES, prepare, measured: [], bytes: 0 });
	}
	return planned;
}

/** Each once, one after the other, and the same again: what slows the machine for a while slows every tool. */
async function runAll(planned: readonly Series[], repeat: number): Promise<Result[]> {
	for (let round = 1; round <= repeat; round += 1) {
		for (const series of planned) {
			process.stderr.write(`${round}/${repeat}  ${series.tool}, ${series.pages} …`);
			const { job, bytes, leftovers } = series.prepare();
			const clean = () => leftovers.forEach((path) => void rmSync(path, { recursive: true, force: true }));
			clean();
			const measured = await measure(job);
			clean();
			series.measured.push(measured);
			series.bytes = bytes;
			process.stderr.write(` ${measured.cpu.toFixed(1)} s of CPU\n`);
		}
	}
	return planned.map(({ tool, pages, bytes, measured }) => ({
		tool,
		pages,
		bytes,
		cpu: median(measured.map(({ cpu }) => cpu)),
		wall: median(measured.map(({ wall }) => wall)),
		peak: median(measured.map(({ peak }) => peak)),
	}));
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function record(text: string): void {
	const before = readFileSync(RECORD, 'utf8');
	const marked = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;
	if (!marked.test(before)) throw new Error(`${RECORD} has no place for the figures.`);
	writeFileSync(
		RECORD,
		before.replace(marked, (_, open: string, close: string) => `${open}\n${text}\n${close}`),
	);
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		process.stdout.write(help);
		return;
	}
	if (process.platform !== 'linux') throw new Error('The benchmark reads /proc; run it on Linux.');
	if (options.tools.some(({ name }) => !name.startsWith('briefbook'))) installRivals();
	const busy = busyness();
	if (busy) process.stderr.write(`${busy}\n`);
	const results = await runAll(plan(options), options.repeat);
	const words = new Map([...tools.map(({ name, words }) => [name, words] as const), ['check', 'check (articles)']]);
	const rounds = options.repeat === 1 ? 'one run' : `medians of ${options.repeat} runs`;
	const where = `${new Date().toISOString().slice(0, 10)}, ${rounds}, on ${machine()}; against ${rivalVersions()}.`;
	const text = `${where}\n\n${report(results, (tool) => words.get(tool) ?? tool)}`;
	process.stdout.write(`\n${text}`);
	if (options.write) record(text);
}

try {
	await main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}

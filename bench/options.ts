import { parseArgs } from 'node:util';
import { type Tool, tools } from './tools.ts';

export interface Options {
	readonly pages: readonly number[];
	readonly tools: readonly Tool[];
	readonly repeat: number;
	readonly seed: number;
	readonly slope: boolean;
	readonly check: boolean;
	readonly write: boolean;
	readonly help: boolean;
}

export const help = `Builds one generated text with Briefbook and with other tools, and prints what each run cost.

  npm run bench -- [options]

  --pages 1500,6000   how large the text is: articles, entities and the rest
  --tools …           which tools build it: ${tools.map(({ name }) => name).join(', ')}, or none
  --slope             build what shows the cost of an added page as well (15,000 pages: a minute or two)
  --no-check          leave out the check of 10,000 articles
  --repeat 1          how often; the medians are printed
  --seed 1            another seed makes another text of the same shape
  --write             put the figures into BENCHMARKS.md

CPU seconds are user and system time of all processes; peak memory is the largest sum of their proportional set sizes,
looked up ten times a second; each build starts without a cache.
`;

/** @throws Error, in one sentence, for what cannot be understood. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		allowNegative: true,
		options: {
			pages: { type: 'string', default: '1500,6000' },
			tools: { type: 'string', default: tools.map(({ name }) => name).join(',') },
			repeat: { type: 'string', default: '1' },
			seed: { type: 'string', default: '1' },
			slope: { type: 'boolean', default: false },
			check: { type: 'boolean', default: true },
			write: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	return {
		pages: values.pages.split(',').map((part) => count('--pages', part)),
		tools: values.tools === 'none' ? [] : values.tools.split(',').map(toolNamed),
		repeat: count('--repeat', values.repeat),
		seed: count('--seed', values.seed),
		slope: values.slope,
		check: values.check,
		write: values.write,
		help: values.help,
	};
}

function toolNamed(name: string): Tool {
	const tool = tools.find((each) => each.name === name);
	if (!tool) throw new Error(`There is no tool “${name}”; there are ${tools.map((each) => each.name).join(', ')}.`);
	return tool;
}

function count(option: string, value: string): number {
	if (!/^[1-9][0-9]{0,5}$/.test(value)) throw new Error(`${option} takes whole numbers, not “${value}”.`);
	return Number(value);
}

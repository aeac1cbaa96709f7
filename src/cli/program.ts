import { Command, CommanderError, Option } from 'commander';
import { nearest } from '../issues/nearest.ts';
import { draftKinds } from './draft/kinds.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { failureText } from './failure.ts';
import { recover } from './publish/recover.ts';

type Run<Options> = (options: Options, effects: Effects) => Promise<ExitCode>;
/**
 * Makes a command into what commander calls with its options. It is loaded when it runs: none waits for what the others need.
 */
type Runner = <Options>(load: () => Promise<Run<Options>>) => (options: Options) => Promise<void>;

const bookNote = `
The book is src/content/, or the folder that the environment variable BRIEFBOOK_DIR names.`;

const examples = (...lines: readonly string[]): string =>
	`\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n${bookNote}`;

/** Runs the command that the arguments name. Never throws: every end is an exit code, with its reason on standard error. */
export async function runProgram(args: readonly string[], effects: Effects): Promise<ExitCode> {
	let code: ExitCode = exit.fine;
	const run: Runner = (load) => async (options) => {
		const command = await load();
		await recover(effects);
		code = await command(options, effects);
	};
	try {
		const program = createProgram(run, effects);
		await program.parseAsync(args.length === 0 ? ['help'] : [...args], { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.wrong;
		effects.stderr.write(failureText(error));
		return exit.wrong;
	}
}

function createProgram(run: Runner, effects: Effects): Command {
	const program = new Command('briefbook')
		.description('Turns a folder of MDX files into a briefing book in which every sentence can be checked.')
		.configureOutput({ writeOut: (text) => effects.stdout.write(text), writeErr: (text) => effects.stderr.write(text) })
		.exitOverride()
		.showHelpAfterError('(--help shows how it is used)');
	program.addHelpText('after', bookNote);
	addReading(program, run);
	addMaking(program, run);
	addAsking(program, run);
	addServing(program, run);
	addNew(program, run);
	return program;
}

const json = ['--json', 'print one JSON object on standard output, and nothing else there'] as const;
const capturesOption = [
	'--captures <folder>',
	'the folder of the captured texts, instead of BRIEFBOOK_CAPTURES',
] as const;
const out = ['--out <folder>', 'publish to this folder instead of dist/'] as const;

function addReading(program: Command, run: Runner): void {
	program
		.command('check')
		.description('report every fault of the book; build nothing')
		.addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'github']).default('text'))
		.option('--json', 'the same as --format json')
		.addHelpText('after', examples('npm run briefbook -- check', 'npm run -s briefbook -- check --json'))
		.action(run(async () => (await import('./check.ts')).check));
	program
		.command('verify')
		.description('match every quote afresh with the captured texts')
		.option(...capturesOption)
		.option('--write', 'record in evidence.lock.json where the quotes stand')
		.addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'github']).default('text'))
		.option('--json', 'the same as --format json')
		.addHelpText(
			'after',
			examples(
				'npm run briefbook -- verify --captures ../captures',
				'BRIEFBOOK_CAPTURES=../captures npm run briefbook -- verify --write',
			),
		)
		.action(run(async () => (await import('./verify.ts')).verify));
	program
		.command('coverage')
		.description('count the sentences that are accounted for, by page and kind of support; list the others')
		.option(...json)
		.addHelpText('after', examples('npm run briefbook -- coverage', 'npm run -s briefbook -- coverage --json'))
		.action(run(async () => (await import('./coverage.ts')).coverage));
}

function addMaking(program: Command, run: Runner): void {
	program
		.command('build')
		.description('check the book and publish its site to dist/')
		.option(...json)
		.option(...out)
		.addHelpText('after', examples('npm run briefbook -- build', 'npm run briefbook -- build --out public-site'))
		.action(run(async () => (await import('./build.ts')).build));
	program
		.command('book')
		.description('everything that a book needs: check, verify (where the captures are at hand), build, PDF, EPUB')
		.option(...capturesOption)
		.option(...json)
		.option(...out)
		.addHelpText('after', examples('npm run book', 'BRIEFBOOK_DIR=../my-book npm run book'))
		.action(run(async () => (await import('./book.ts')).book));
	program
		.command('pdf')
		.description('print the book and the brief, and nothing else')
		.addOption(new Option('--variant <variant>', 'which one').choices(['book', 'brief']))
		.addOption(
			new Option('--paper <paper>', 'for which paper, instead of the one that book.yaml names').choices([
				'a4',
				'letter',
			]),
		)
		.option(
			'--out <file>',
			'write one of them (the book, unless --variant says otherwise) to this file, instead of dist/',
		)
		.option(...json)
		.addHelpText(
			'after',
			examples('npm run briefbook -- pdf', 'npm run briefbook -- pdf --variant brief --paper letter --out brief.pdf'),
		)
		.action(run(async () => (await import('./pdf.ts')).pdf));
	program
		.command('epub')
		.description('make the EPUB, for readers of electronic books, and nothing else')
		.option('--out <file>', 'write it to this file, instead of dist/')
		.option(...json)
		.addHelpText('after', examples('npm run briefbook -- epub', 'npm run briefbook -- epub --out book.epub'))
		.action(run(async () => (await import('./epub.ts')).epub));
}

function addAsking(program: Command, run: Runner): void {
	program
		.command('audit')
		.description('draw sentences for a sceptic to compare with what they cite; read the results back')
		.option('--sample <number>', 'how many sentences to draw')
		.option('--seed <number>', 'the seed of the draw: the same seed and the same book give the same sheet')
		.option(...capturesOption)
		.option('--out <folder>', 'write the sheet to this folder instead of audit/')
		.option('--site <address>', 'the address of the published site, for links')
		.option('--results <file>', 'read a form that was filled in, instead of drawing')
		.option('--write', 'put these results into the book, as audit.yaml')
		.option(...json)
		.addHelpText(
			'after',
			examples(
				'npm run briefbook -- audit --sample 30 --seed 1 --captures ../captures',
				'npm run briefbook -- audit --results audit/audit.yaml --write',
			),
		)
		.action(run(async () => (await import('./audit.ts')).audit));
	program
		.command('impact')
		.argument('<id>', 'an article by its id or code, a claim, a statement, a publisher or another entity')
		.description('list what stands less firmly if a source falls')
		.option(...json)
		.addHelpText(
			'after',
			examples('npm run briefbook -- impact S4', 'npm run -s briefbook -- impact S4#no-help-asked --json'),
		)
		.action((id: string, options: { json?: boolean }) =>
			run(async () => (await import('./impact.ts')).impactCommand)({ ...options, id }),
		);
}

function addServing(program: Command, run: Runner): void {
	program
		.command('dev')
		.description('serve the book while you write; pages change as files do')
		.option('--port <number>', 'the port to serve at', '4321')
		.addHelpText('after', examples('npm run dev', 'npm run dev -- --port 8000'))
		.action(run(async () => (await import('./dev.ts')).dev));
	program
		.command('preview')
		.description('serve the published site as a web server would')
		.option('--port <number>', 'the port to serve at', '4321')
		.option('--out <folder>', 'the folder that was published to', 'dist')
		.addHelpText('after', examples('npm run briefbook -- preview', 'npm run briefbook -- preview --port 8000'))
		.action(run(async () => (await import('./preview.ts')).preview));
}

function addNew(program: Command, run: Runner): void {
	const parent = program
		.command('new')
		.description('write a draft with all its fields explained')
		.allowExcessArguments()
		.addHelpText(
			'after',
			examples(
				'npm run briefbook -- new chapter what-to-watch',
				'npm run briefbook -- new entity ali-larijani --kind person',
			),
		)
		.action((_, command: Command) => {
			const given = command.args[0];
			const near = given === undefined ? null : nearest(given, draftKinds);
			const hint = near === null ? `Write one of ${draftKinds.join(', ')}.` : `Did you mean ${near}?`;
			command.error(
				given === undefined ? `error: new needs to know what.\n${hint}` : `error: there is no “new ${given}”.\n${hint}`,
			);
		});
	for (const what of draftKinds) {
		parent
			.command(what)
			.argument('<id>', 'its id: small Latin letters, digits and hyphens')
			.allowExcessArguments(false)
			.description(`write a draft ${what}`)
			.option('--kind <kind>', 'its kind, where there are several')
			.option(...json)
			.action((id: string, options: { kind?: string; json?: boolean }) =>
				run(async () => (await import('./new.ts')).newFile)({ ...options, what, id }),
			);
	}
}

import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../issues/usage-error.ts';
import { idFault } from '../schema/ids.ts';
import { asId } from '../sources/file-names.ts';
import { bookFolder } from './book-folder.ts';
import { draftText } from './draft/draft-text.ts';
import { fieldsOf } from './draft/fields.ts';
import { type DraftKind, draftFolder, draftSchema } from './draft/kinds.ts';
import { fileWithId, nextNumber } from './draft/taken.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { makeFolder } from './publish/make-folder.ts';

interface NewOptions {
	readonly what: DraftKind;
	readonly id: string;
	readonly kind?: string;
	readonly json?: boolean;
}

/** Writes a draft in which every field is explained, with the next free number filled in. Never overwrites. */
export async function newFile({ what, id, kind, json }: NewOptions, effects: Effects): Promise<ExitCode> {
	const dir = bookFolder(effects);
	if (!existsSync(dir))
		throw new UsageError(`There is no book folder ${dir}.`, 'Make it first, or name another with BRIEFBOOK_DIR.');
	refuseId(id, dir);
	const schema = draftSchema(what, kind);
	const folder = what === 'entity' ? `${draftFolder(what)}/${kind}` : draftFolder(what);
	const file = join(dir, folder, `${id}.mdx`);
	// The folder says what kind of entity it is; the file does not repeat it. The date of an event is asked for by a check of its own.
	const fields = fieldsOf(schema)
		.filter((field) => !(what === 'entity' && field.key === 'kind'))
		.map((field) => (kind === 'event' && field.key === 'date' ? { ...field, required: true } : field));
	write(file, draftText(fields, filledIn(what, dir, kind)));
	const shown = relative(effects.cwd, file);
	effects.stdout.write(
		json
			? `${JSON.stringify({ file: shown })}\n`
			: `Wrote ${shown}. Fill it in; “npm run briefbook -- check” says what is missing.\n`,
	);
	return exit.fine;
}

function refuseId(id: string, dir: string): void {
	if (idFault(id) !== null) {
		const near = asId(id);
		const rule = 'Use small Latin letters, digits and single hyphens, at most 80 characters, as in twelve-day-war.';
		throw new UsageError(`“${id}” cannot be an id.`, near === null ? rule : `Did you mean ${near}?`);
	}
	const other = fileWithId(dir, id);
	if (other !== null)
		throw new UsageError(
			`The id ${id} is taken: by ${other}.`,
			'Choose another; ids are unique across the whole book.',
		);
}

function filledIn(what: DraftKind, dir: string, kind: string | undefined): Readonly<Record<string, string>> {
	const next = (field: RegExp): number => nextNumber(join(dir, draftFolder(what)), field);
	const order = /^order:\s*["']?([0-9]+)/m;
	if (what === 'article')
		return { code: `S${next(/^code:\s*["']?S([0-9]+)/m)}`, ...(kind === undefined ? {} : { kind }) };
	return what === 'chapter' || what === 'judgement' ? { order: String(next(order)) } : {};
}

function write(file: string, text: string): void {
	makeFolder(dirname(file));
	try {
		writeFileSync(file, text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new UsageError(`${file} exists already.`, 'Choose another id; nothing was overwritten.', { cause: error });
	}
}

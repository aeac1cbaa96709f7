import { join } from 'node:path';
import type { z } from 'zod';
import type { Entry } from '../book/entry.ts';
import type { Issue } from '../issues/issue.ts';
import { collections } from '../schema/collections.ts';
import { type Fault, inFile } from './fault.ts';
import type { Fields } from './fields.ts';
import { imageFaults } from './image-files.ts';
import type { TextFile } from './list-book.ts';
import { type FieldRules, type ReadFields, readFields } from './read-fields.ts';
import { readClaimProse, readProse } from './read-prose.ts';
import { readText } from './read-text.ts';
import { splitFrontMatter } from './split-front-matter.ts';

export interface ReadEntry {
	/** `null` when the fields or the name of the file have faults. */
	readonly entry: Entry | null;
	/** The fields as typed, for what may still be told of a faulty file. */
	readonly fields: Fields | null;
	readonly text: string;
	readonly issues: readonly Issue[];
}

/** Reads one text of the book. Its fields and its prose are both checked, whatever is wrong with the other. */
export function readEntry(dir: string, place: TextFile, images: ReadonlySet<string>): ReadEntry {
	const { text, digest, usable, faults } = readText(join(dir, place.file));
	const done = (more: readonly Fault[], entry: Entry | null, fields: Fields | null): ReadEntry => {
		return { entry, fields, text, issues: [...faults, ...more].map((each) => inFile(place.file, each)) };
	};
	if (!usable) return done([], null, null);
	const split = splitFrontMatter(text);
	if ('code' in split) return done([split], null, null);
	const { yaml, bodyOffset } = split;
	const read: ReadFields<unknown> = readFields(text.slice(yaml.from, yaml.to), yaml.from, rulesOf(place));
	const prose = readProse(text, bodyOffset, place.collection);
	const claims = readClaimProse(place.collection, read.fields);
	const more = [
		...read.faults,
		...prose.faults,
		...imageFaults(place.file, bodyOffset, prose.facts, images),
		...claims.faults,
	];
	if (read.data === null || place.id === null) return done(more, null, read.fields);
	const { file, collection, id } = place;
	// The schema was chosen by the collection, which the compiler cannot follow through the table of collections.
	const data = read.data as never;
	return done(
		more,
		{ collection, id, file, digest, data, bodyOffset, prose: prose.facts, claimProse: claims.facts },
		read.fields,
	);
}

function rulesOf({ collection, kind }: TextFile): FieldRules<unknown> {
	const schema: z.ZodType<unknown> = collections[collection];
	if (kind === null) return { schema };
	return { schema, given: { kind }, reserved: { kind: 'the kind of an entity is the folder that it lies in' } };
}

import { join } from 'node:path';
import type { z } from 'zod';
import type { Entry, Text } from '../book/entry.ts';
import type { Issue } from '../issues/issue.ts';
import { collections } from '../schema/collections.ts';
import { type Fault, inFile } from './fault.ts';
import type { Fields } from './fields.ts';
import { imageFaults } from './image-files.ts';
import type { TextFile } from './list-book.ts';
import { withMisplacement } from './misplaced-entity.ts';
import { type FieldRules, readFields } from './read-fields.ts';
import { readClaimProse, readProse } from './read-prose.ts';
import { readText } from './read-text.ts';
import { splitFrontMatter } from './split-front-matter.ts';

export interface ReadEntry {
	/** `null` when the fields or the name of the file have faults. */
	readonly entry: Entry | null;
	/** What is known of its prose; `null` when its text could not be told from its front matter. */
	readonly prose: Text | null;
	/** The fields as typed, for what may still be told of a faulty file. */
	readonly fields: Fields | null;
	/** Whether its prose could be parsed. */
	readonly parsed: boolean;
	readonly text: string;
	readonly issues: readonly Issue[];
}

/** Reads one text of a book in a language. Its fields and its prose are both checked, whatever is wrong with the other. */
export function readEntry(dir: string, place: TextFile, images: ReadonlySet<string>, language: string): ReadEntry {
	const { text, digest, usable, faults } = readText(join(dir, place.file));
	const issues = (all: readonly Fault[]): Issue[] => all.map((each) => inFile(place.file, each));
	const unread = (more: readonly Fault[]): ReadEntry => {
		return { entry: null, prose: null, fields: null, parsed: false, text, issues: issues([...faults, ...more]) };
	};
	if (!usable) return unread([]);
	const split = splitFrontMatter(text);
	if ('code' in split) return unread([split]);
	const { yaml, bodyOffset } = split;
	const { data, fields, faults: inFields } = readFields(text.slice(yaml.from, yaml.to), yaml.from, rulesOf(place));
	const faultsInFields = place.kind && fields ? withMisplacement(fields, place.kind, inFields) : inFields;
	const prose = readProse(text, bodyOffset, place.collection, language);
	const claims = readClaimProse(place.collection, fields, language);
	const inImages = imageFaults(place.file, bodyOffset, prose.facts, images);
	const { collection, file, id } = place;
	const known = { collection, file, digest, bodyOffset, prose: prose.facts, claimProse: claims.facts };
	return {
		// The schema was chosen by the collection, which the compiler cannot follow through the table of collections.
		entry: data === null || id === null ? null : { ...known, id, data: data as never },
		prose: known,
		fields,
		parsed: prose.parsed,
		text,
		issues: issues([...faults, ...faultsInFields, ...prose.faults, ...inImages, ...claims.faults]),
	};
}

function rulesOf({ collection, kind }: TextFile): FieldRules<unknown> {
	const schema: z.ZodType<unknown> = collections[collection];
	if (kind === null) return { schema };
	return { schema, given: { kind }, reserved: { kind: 'the kind of an entity is the folder that it lies in' } };
}

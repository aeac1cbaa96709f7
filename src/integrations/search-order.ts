import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sortItems } from './cbor-items.ts';

/** What Pagefind puts before the CBOR of each file. */
const SIGNATURE = 'pagefind_dcd';
const FILTER = /^(.+_)([0-9a-f]+)\.pf_filter$/;
const META = /^pagefind\.(.+_)([0-9a-f]+)\.pf_meta$/;
/** Where the filters stand in the meta file: version, pages, chunks, filters. */
const META_FILTERS = [3];
/** Where the values stand in a filter: its name, its values. */
const FILTER_VALUES = [1];
/** The byte of a gzip head that names the operating system (RFC 1952); 255 is none. */
const GZIP_SYSTEM = 9;

/**
 * Gives an index written by Pagefind 1.5 one order: it writes filters and their values in the order of a hash map with a random
 * seed, so that no two indexes of one site are alike. Files keep the names of their content, under which they name each other.
 */
export function orderIndex(folder: string): void {
	const filters = join(folder, 'filter');
	const renamed = new Map(
		files(filters, FILTER).map((file) => rewrite(filters, file, FILTER, (bytes) => sortItems(bytes, FILTER_VALUES))),
	);
	const metas = files(folder, META).map((file) => {
		return rewrite(folder, file, META, (bytes) => sortItems(renameIn(bytes, renamed), META_FILTERS));
	});
	const entry = join(folder, 'pagefind-entry.json');
	writeFileSync(entry, renameIn(readFileSync(entry), new Map(metas)));
}

function files(folder: string, names: RegExp): string[] {
	return readdirSync(folder)
		.filter((file) => names.test(file))
		.sort();
}

/** Changes the content of a file and names it after that. Returns the old and the new name as other files write them. */
function rewrite(
	folder: string,
	file: string,
	names: RegExp,
	change: (bytes: Buffer) => Buffer,
): [from: string, to: string] {
	const [, prefix = '', hash = ''] = names.exec(file) ?? [];
	const content = gunzipSync(readFileSync(join(folder, file)));
	const bytes = change(content.subarray(SIGNATURE.length));
	const digest = createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
	const packed = gzipSync(Buffer.concat([content.subarray(0, SIGNATURE.length), bytes]), { level: 9 });
	packed[GZIP_SYSTEM] = 0xff;
	writeFileSync(join(folder, file), packed);
	renameSync(join(folder, file), join(folder, file.replace(prefix + hash, prefix + digest)));
	return [prefix + hash, prefix + digest];
}

/** Both names are equally long, so that lengths in the bytes around them stay true. */
function renameIn(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
	const text = [...names].reduce((result, [from, to]) => result.replaceAll(from, to), bytes.toString('latin1'));
	return Buffer.from(text, 'latin1');
}

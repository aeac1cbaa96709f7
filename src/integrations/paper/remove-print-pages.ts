import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The folder of the pages that are only printed, below the site. */
const FOLDER = 'print';
/** A page that has whatever every page of a site has. */
const ANY_PAGE = 'index.html';

/**
 * Takes the pages that were printed out of a site, with the stylesheets and fonts that no other page has: the fonts for print alone
 * are larger than a whole site.
 */
export function removePrintPages(dir: string): readonly [] {
	const folder = join(dir, FOLDER);
	if (!existsSync(folder)) return [];
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => posix.join(FOLDER, name.replaceAll('\\', '/')));
	const kept = closure(dir, [ANY_PAGE]);
	for (const file of closure(dir, pages)) if (!kept.has(file)) rmSync(join(dir, file), { force: true });
	rmSync(folder, { recursive: true, force: true });
	return [];
}

/** The stylesheets of these pages and whatever those name. */
function closure(dir: string, pages: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const page of pages) {
		for (const sheet of named(dir, page, /<link\b[^>]*\bhref="([^"?#]+\.css)"/g)) {
			found.add(sheet);
			for (const file of named(dir, sheet, /url\(\s*["']?([^"')?#]+)/g)) found.add(file);
		}
	}
	return found;
}

/** The files of the site that a file names. */
function named(dir: string, file: string, address: RegExp): string[] {
	if (!existsSync(join(dir, file))) return [];
	const text = readFileSync(join(dir, file), 'utf8');
	return [...text.matchAll(address)].flatMap(([, url = '']) => {
		if (/^[a-z]+:|^\//i.test(url)) return [];
		const path = posix.join(posix.dirname(file), url);
		return path.startsWith('../') || !existsSync(join(dir, path)) ? [] : [path];
	});
}

import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** The texts of all headings of an EPUB, which has those of the page that is printed. */
export function epubHeadings(epub: Uint8Array): ReadonlySet<string> {
	const files = unzipSync(epub, { filter: ({ name }) => name.endsWith('.xhtml') });
	const texts = new Set<string>();
	let open: string | null = null;
	for (const file of Object.values(files)) {
		const parser = new Parser(
			{
				onopentagname: (name) => {
					if (/^h[1-6]$/.test(name)) open = '';
					else if (name === 'br' && open !== null) open += ' ';
				},
				ontext: (text) => {
					if (open !== null) open += text;
				},
				onclosetag: (name) => {
					if (open === null || !/^h[1-6]$/.test(name)) return;
					texts.add(open.replace(/\s+/g, ' ').trim());
					open = null;
				},
			},
			{ xmlMode: true },
		);
		parser.end(strFromU8(file));
	}
	return texts;
}

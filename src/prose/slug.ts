import anyAscii from 'any-ascii';

const MAX_LENGTH = 80;
/** Beginnings of ids, and whole ids, that pages give to elements of their own. */
const BEGINNINGS = 'claim correction entity fn fnref cite judgement legend note p position question'.split(' ');
const IDS =
	'about-this-book citation claims contents figures footer gaps header judgements main mentions menu notes origins parts preview provenance questions search source-descriptor summary timeline watch'.split(
		' ',
	);
const TAKEN = new RegExp(`^(?:(?:${BEGINNINGS.join('|')})(?:-|$)|(?:${IDS.join('|')})$)`);
const PREFIX = 'h-';

/** Makes the ids of a text's headings: ASCII, unique within the text, none that a page uses for itself. */
export function slugger(): (heading: string) => string {
	const used = new Set<string>();
	const next = new Map<string, number>();
	return (heading) => {
		const base = slugBase(heading);
		let slug = base;
		for (let n = next.get(base) ?? 2; used.has(slug); n += 1) {
			slug = `${base}-${n}`;
			next.set(base, n + 1);
		}
		used.add(slug);
		return slug;
	};
}

function slugBase(heading: string): string {
	const words = anyAscii(heading.slice(0, 4 * MAX_LENGTH))
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, MAX_LENGTH)
		.replace(/^-|-$/g, '');
	const slug = words === '' ? 'section' : words;
	return TAKEN.test(slug) ? PREFIX + slug : slug;
}

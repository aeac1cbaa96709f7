/** A part of a print page: what bears a running head of its own. */
export interface Part {
	readonly id: string;
	/** Its running head. */
	readonly title: string;
	/** What stands before page 1 and is numbered in Roman figures. */
	readonly front: boolean;
	readonly cover: boolean;
}

/** What the pipeline has to know of a print page. */
export interface Survey {
	readonly title: string;
	/** What stands at the foot of each page. */
	readonly foot: string;
	readonly parts: readonly Part[];
	readonly ids: readonly string[];
	/** What each place for one page number names, in the order of the page. */
	readonly folios: readonly string[];
	/** What each place for several page numbers names. */
	readonly folioLists: readonly (readonly string[])[];
	/** The addresses of all links. */
	readonly links: readonly string[];
	/** How many pages the paper may have; `null` for any number. */
	readonly most: number | null;
	/** How many times something can be dropped to make it fit. */
	readonly drops: number;
}

/** Some page numbers in a row: what is printed, and where it leads. */
export interface FolioRun {
	readonly text: string;
	readonly id: string;
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

/**
 * Loads every face that holds a character of the page, which is still hidden: a face that arrives later moves a line by a fraction of a
 * point, and two prints of a long book would not be equal.
 */
export async function loadFontsFirst(): Promise<void> {
	// What styles and page margins add to the text is Latin and punctuation.
	const added = Array.from({ length: 0x250 }, (_, code) => code).concat(
		Array.from({ length: 0x70 }, (_, code) => 0x2000 + code),
	);
	const text = `${document.title}${document.body.textContent}`;
	const codes = [...new Set([...added, ...Array.from(text, (character) => character.codePointAt(0) ?? 0)])];
	const holds = (range: string): boolean => {
		const [first = '', last = first] = range.trim().slice(2).split('-');
		const [from, to] = [
			Number.parseInt(first.replaceAll('?', '0'), 16),
			Number.parseInt(last.replaceAll('?', 'F'), 16),
		];
		return codes.some((code) => code >= from && code <= to);
	};
	const needed = [...document.fonts].filter((face) => face.unicodeRange.split(',').some(holds));
	await Promise.all(needed.map((face) => face.load()));
	await document.fonts.ready;
	await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** Reads the page, and marks each part with the name of its pages: `part-0`, and `part-0-wide` for what lies across. */
export function surveyPage(): Survey {
	const main = document.querySelector('main');
	const sections = [...document.querySelectorAll<HTMLElement>('main > section[data-part]')];
	for (const [index, section] of sections.entries()) {
		section.style.setProperty('page', `part-${index}`);
		for (const wide of section.querySelectorAll<HTMLElement>('[data-wide]'))
			wide.style.setProperty('page', `part-${index}-wide`);
	}
	const values = (name: string): string[] =>
		[...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '');
	return {
		title: document.title,
		foot: main?.dataset['foot'] ?? '',
		parts: sections.map((section) => ({
			id: section.id,
			title: section.dataset['title'] ?? '',
			front: section.hasAttribute('data-front') || section.dataset['part'] === 'cover',
			cover: section.dataset['part'] === 'cover',
		})),
		ids: values('id'),
		folios: values('data-folio'),
		folioLists: values('data-folios').map((list) => list.split(/\s+/).filter((id) => id !== '')),
		links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
		most: main?.dataset['pages'] ? Number(main.dataset['pages']) : null,
		drops: Math.max(0, ...values('data-drop').map(Number)),
	};
}

/**
 * Guesses on which page each of these ids will stand, from how far down it stands on the screen, where each part begins a new page.
 * @param height how much of a page is text, in pixels of CSS
 * @returns indexes of pages, in the order of the ids
 */
export function guessPlaces({ ids, height }: { ids: readonly string[]; height: number }): readonly number[] {
	const starts = new Map<Element, { top: number; page: number }>();
	let page = 0;
	for (const section of document.querySelectorAll('main > section[data-part]')) {
		const box = section.getBoundingClientRect();
		starts.set(section, { top: box.top, page });
		page += Math.max(1, Math.ceil(box.height / height));
	}
	return ids.map((id) => {
		const element = document.getElementById(id);
		const start = starts.get(element?.closest('main > section[data-part]') ?? document.body);
		if (!element || !start) return 0;
		return start.page + Math.max(0, Math.floor((element.getBoundingClientRect().top - start.top) / height));
	});
}

/** Makes the browser write down on which page each of these ids stands: it does so for what a link names, shown or not. */
export function nameDestinations(ids: readonly string[]): void {
	const links = document.createElement('div');
	links.hidden = true;
	for (const id of ids) {
		const link = document.createElement('a');
		link.setAttribute('href', `#${id}`);
		links.append(link);
	}
	document.body.append(links);
}

/** Gives each block that has no id a name, `prefix` and which of them it is, from 0. Returns how many there are. */
export function nameBlocks({ tags, prefix }: { tags: readonly string[]; prefix: string }): number {
	const unnamed = document.querySelectorAll(`:is(${tags.join()}):not([id])`);
	for (const [index, block] of unnamed.entries()) block.id = `${prefix}${index}`;
	return unnamed.length;
}

/** Takes the names of blocks away, and the links that were added last. */
export function forgetBlocks(prefix: string): void {
	for (const block of document.querySelectorAll(`[id^="${prefix}"]`)) block.removeAttribute('id');
	document.body.lastElementChild?.remove();
}

/** Sets the rules of the pages in the place of those set before, after the sheet that hides the page on a screen; title and foot as strings of CSS. */
export function setPageRules({ rules, title, foot }: { rules: string; title: string; foot: string }): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
	document.documentElement.style.setProperty('--paper-title', title);
	document.documentElement.style.setProperty('--paper-foot', foot);
}

/** Writes page numbers into their places, in the order of the page. */
export function writeFolios({
	folios,
	lists,
}: {
	folios: readonly string[];
	lists: readonly (readonly FolioRun[])[];
}): void {
	for (const [index, place] of document.querySelectorAll('[data-folio]').entries())
		place.textContent = folios[index] ?? '';
	for (const [index, place] of document.querySelectorAll('[data-folios]').entries()) {
		const nodes = (lists[index] ?? []).flatMap(({ text, id }, n) => {
			const link = document.createElement('a');
			link.setAttribute('href', `#${id}`);
			link.textContent = text;
			return n === 0 ? [link] : [document.createTextNode(', '), link];
		});
		place.replaceChildren(...nodes);
	}
}

/** Hides what has been dropped at a level, and shows what stands there instead. */
export function dropContent(level: number): void {
	for (const element of document.querySelectorAll<HTMLElement>('[data-drop]'))
		element.hidden = Number(element.dataset['drop']) <= level;
	for (const element of document.querySelectorAll<HTMLElement>('[data-instead]'))
		element.hidden = Number(element.dataset['instead']) > level;
}

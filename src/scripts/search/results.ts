import { isNameOf, matchedAliases } from './aliases.ts';
import type { Hit, Place } from './engine.ts';
import { runs } from './marked.ts';

const MOST_PLACES = 3;
const ANY_PLACE = /#/;
/** A claim or a position, which is worth naming even where the beginning of its page has the words too. */
const OWN_PLACE = /#(?:claim|position)-/;

/** The order of hits that puts what bears the searched name first, and else keeps the engine's order. */
export function byName(term: string): (a: Hit, b: Hit) => number {
	const rank = ({ meta }: Hit): number => (isNameOf(term, meta['title'] ?? '', meta['aliases']) ? 0 : 1);
	return (a, b) => rank(a) - rank(b);
}

/** One result as a list item. All text enters as text, never as HTML. */
export function resultItem(hit: Hit, term: string): HTMLLIElement {
	const item = document.createElement('li');
	const title = hit.meta['title'] ?? hit.url;
	item.append(heading(hit, title));
	const aliases = matchedAliases(term, title, hit.meta['aliases']);
	if (aliases.length > 0) item.append(aliasLine(aliases));
	const beginning = hit.sub_results.find(({ url }) => !url.includes('#'));
	const places = bestPlaces(hit, beginning === undefined ? ANY_PLACE : OWN_PLACE);
	if (beginning !== undefined || places.length === 0) item.append(excerpt((beginning ?? hit).excerpt));
	if (places.length > 0) item.append(placeList(places));
	return item;
}

/** The claims and sections of a page that fit best, in the order of the page. */
function bestPlaces({ sub_results: all }: Hit, wanted: RegExp): Place[] {
	const score = ({ weighted_locations: found }: Place): number =>
		found.reduce((sum, { balanced_score: part }) => sum + part, 0);
	const places = all.filter(({ url }) => wanted.test(url));
	const best = new Set(places.toSorted((a, b) => score(b) - score(a)).slice(0, MOST_PLACES));
	return places.filter((place) => best.has(place));
}

function heading(hit: Hit, title: string): HTMLElement {
	const line = element('p', 'result-title');
	const link = document.createElement('a');
	link.href = hit.url;
	link.textContent = title;
	line.append(link);
	const kind = hit.meta['kind'];
	if (kind !== undefined) {
		const label = element('span', 'label');
		label.textContent = kind;
		line.append(' ', label);
	}
	return line;
}

function aliasLine(aliases: readonly string[]): HTMLElement {
	const line = element('p', 'result-alias data');
	line.append('Also written ');
	aliases.forEach((alias, i) => {
		const name = document.createElement('bdi');
		name.textContent = alias;
		line.append(i === 0 ? '' : ', ', name);
	});
	return line;
}

function placeList(places: readonly Place[]): HTMLElement {
	const list = element('ul', 'result-places');
	for (const place of places) {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = place.url;
		link.textContent = place.title;
		item.append(link);
		// A claim is its own heading: its excerpt would say it twice.
		if (!OWN_PLACE.test(place.url)) item.append(excerpt(place.excerpt));
		list.append(item);
	}
	return list;
}

function excerpt(html: string): HTMLElement {
	const line = element('p', 'result-excerpt');
	for (const { text, found } of runs(html)) {
		if (!found) {
			line.append(text);
			continue;
		}
		const mark = document.createElement('mark');
		mark.textContent = text;
		line.append(mark);
	}
	return line;
}

function element(name: string, className: string): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	return made;
}

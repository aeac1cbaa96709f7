import { matchedAliases } from './aliases.ts';
import type { Hit } from './engine.ts';
import { runs } from './marked.ts';

const MOST_PLACES = 3;

/** One result as a list item. All text enters as text, never as HTML. */
export function resultItem(hit: Hit, term: string): HTMLLIElement {
	const item = document.createElement('li');
	const title = hit.meta['title'] ?? hit.url;
	item.append(heading(hit, title));
	const aliases = matchedAliases(term, title, hit.meta['aliases']);
	if (aliases.length > 0) item.append(aliasLine(aliases));
	const places = hit.sub_results.filter(({ url }) => url.includes('#'));
	if (places.length === 0) item.append(excerpt(hit.excerpt));
	else item.append(placeList(places.slice(0, MOST_PLACES)));
	return item;
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

function placeList(places: readonly Hit['sub_results'][number][]): HTMLElement {
	const list = element('ul', 'result-places');
	for (const place of places) {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = place.url;
		link.textContent = place.title;
		item.append(link, excerpt(place.excerpt));
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

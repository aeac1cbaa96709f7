import type { Issue } from '../../issues/issue.ts';
import type { Survey } from './page-content.ts';

const LIVE = /^(?:https?|mailto):/i;

/**
 * What is wrong with a print page before it is printed: links and page numbers that name nothing, addresses that would lead to this
 * machine, and what it asked for and may not have.
 */
export function surveyFaults(
	{ ids, folios, folioLists, links }: Survey,
	refused: ReadonlySet<string>,
	{ site, path }: { site: string; path: string },
): readonly Issue[] {
	const known = new Set(ids);
	const fault = (code: Issue['code'], url: string): Issue => ({ code, at: { file: path, offset: 0 }, args: { url } });
	const inPage = (url: string): boolean => url.startsWith('#') && known.has(url.slice(1));
	const named = [...folios, ...folioLists.flat()].map((id) => `#${id}`);
	const dead = [...new Set([...links.filter((url) => url.startsWith('#')), ...named])].filter((url) => !inPage(url));
	const local = [...new Set(links)].filter((url) => !url.startsWith('#') && !LIVE.test(url));
	return [
		...[...refused].map((url) =>
			url.startsWith(site) ? fault('output-link', url.slice(site.length)) : fault('output-external', url),
		),
		...dead.map((url) => fault('output-anchor', url)),
		...local.map((url) => fault('output-link', url)),
	];
}

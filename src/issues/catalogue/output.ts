import { type CatalogueEntry, error } from './entry.ts';

/** What can be wrong with the built site. */
export const outputIssues = {
	'output-link': error(
		'The link “{url}” leads nowhere.',
		'This is a fault of the engine or of a half-copied book; run the build again, then report it.',
	),
	'output-anchor': error(
		'The link “{url}” leads to an anchor that its page lacks.',
		'This is a fault of the engine; please report it.',
	),
	'output-absolute': error(
		'“{url}” is an absolute address within the site.',
		'This is a fault of the engine; please report it.',
	),
	'output-external': error(
		'The page loads “{url}” from elsewhere.',
		'This is a fault of the engine; please report it.',
	),
	'output-id-duplicate': error(
		'The id “{id}” stands twice on the page.',
		'If two headings are equal, reword one; else please report it.',
	),
	'output-syntax': error(
		'Unrendered syntax stands on the page: “{text}”.',
		'Look at the source of this page for a bracket that is not closed.',
	),
	'output-inline-code': error('The page has inline code: {what}.', 'This is a fault of the engine; please report it.'),
	'output-url-unsafe': error('The page links to “{url}”.', 'This is a fault of the engine; please report it.'),
	'output-empty': error('The page has no {what}.', 'This is a fault of the engine; please report it.'),
} as const satisfies Record<string, CatalogueEntry>;

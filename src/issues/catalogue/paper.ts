import { type CatalogueEntry, error } from './entry.ts';

/** What can be wrong with the printed book. */
export const paperIssues = {
	'paper-unsettled': error(
		'The page numbers did not settle in {prints} prints; what moved last: {names}.',
		'This is a fault of the engine; please report it.',
	),
	'paper-long': error(
		'At its shortest this paper has {pages} pages, and it may have {most}.',
		'Shorten the key judgements and what they imply, or what to watch.',
	),
} as const satisfies Record<string, CatalogueEntry>;

import type { PDFDocument } from 'pdf-lib';
import type { Destinations } from './destinations.ts';
import type { Numbering } from './folios.ts';
import { nameApostrophes } from './tagging/apostrophes.ts';
import { limitBookmarks, nameBookmarks } from './tagging/bookmarks.ts';
import { describeLinks } from './tagging/link-contents.ts';
import { addListBodies } from './tagging/list-bodies.ts';
import { describeDocument, identify, type PaperMetadata } from './tagging/metadata.ts';
import { dropUnusedNames } from './tagging/names.ts';
import { labelPages } from './tagging/page-labels.ts';
import { mapRoles } from './tagging/role-map.ts';
import { dropSurplusLinks } from './tagging/surplus-links.ts';
import { renumberTags } from './tagging/tag-ids.ts';
import { markUntagged } from './tagging/untagged.ts';

interface Finishing {
	readonly places: Destinations;
	readonly numbering: Numbering;
	/** The texts of the headings, in order. */
	readonly headings: readonly string[];
	readonly metadata: PaperMetadata;
}

/**
 * What the browser has printed, made into what PDF/UA-1 wants as far as a machine can judge it, with the same bytes for the same
 * content.
 */
export async function finishPdf(
	doc: PDFDocument,
	{ places, numbering, headings, metadata }: Finishing,
): Promise<Uint8Array> {
	nameApostrophes(doc);
	markUntagged(doc);
	addListBodies(doc);
	mapRoles(doc);
	renumberTags(doc);
	dropSurplusLinks(doc);
	describeLinks(doc, places, numbering);
	dropUnusedNames(doc);
	nameBookmarks(doc, headings);
	limitBookmarks(doc);
	labelPages(doc, numbering);
	describeDocument(doc, metadata);
	identify(doc, metadata);
	return doc.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
}

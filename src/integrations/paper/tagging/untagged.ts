import { type PDFContext, PDFDict, type PDFDocument, PDFName, type PDFRawStream, type PDFRef } from 'pdf-lib';
import { findUnmarked, markArtifacts } from './artifacts.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';
import { decoded, namedObject, replaceContent, streamAt } from './streams.ts';

interface Content {
	readonly ref: PDFRef;
	readonly stream: PDFRawStream;
	readonly resources: PDFDict | undefined;
}

/** Marks everything that the pages paint outside of the tag tree as artifacts, and takes out what is not for readers: soft hyphens. */
export function markUntagged(doc: PDFDocument): void {
	const { context } = doc;
	const done = new Map<PDFRef, boolean>();
	for (const page of doc.getPages()) {
		const found = streamAt(context, page.node.get(PDFName.of('Contents')));
		if (!found) throw new Error('a page has no content, or in several streams');
		mark(context, { ...found, resources: page.node.Resources() }, done);
	}
}

/** Marks the untagged paintings of a stream, and of the forms that it paints. Returns whether any of it is tagged. */
function mark(context: PDFContext, { ref, stream, resources }: Content, done: Map<PDFRef, boolean>): boolean {
	const known = done.get(ref);
	if (known !== undefined) return known;
	const bytes = withoutSoftHyphens(decoded(stream));
	const found = findUnmarked(bytes);
	const isTagged = new Map([...found.objects].map((name) => [name, isTaggedForm(context, resources, name, done)]));
	const tagged = found.tagged || [...isTagged.values()].includes(true);
	done.set(ref, tagged);
	// A form without any tag is marked as a whole, where it is painted.
	const isForm = stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
	if (tagged || !isForm)
		replaceContent(
			context,
			ref,
			stream,
			markArtifacts(bytes, found, (name) => isTagged.get(name) ?? false),
		);
	return tagged;
}

function isTaggedForm(
	context: PDFContext,
	resources: PDFDict | undefined,
	name: string,
	done: Map<PDFRef, boolean>,
): boolean {
	const object = namedObject(context, resources, name);
	if (!object || object.stream.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return false;
	const own = object.stream.dict.lookup(PDFName.of('Resources'));
	return mark(context, { ...object, resources: own instanceof PDFDict ? own : resources }, done);
}

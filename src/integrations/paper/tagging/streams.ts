import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, type PDFContext, type PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';

/** The decoded bytes of a stream. */
export function decoded(stream: PDFRawStream): Uint8Array {
	const filter = stream.dict.lookup(PDFName.of('Filter'));
	if (filter === undefined) return stream.contents;
	if (filter === PDFName.of('FlateDecode')) return inflateSync(stream.contents);
	throw new Error(`a content stream is encoded as ${filter.toString()}`);
}

/** Puts other content into the place of a stream; everything else that its dictionary says stays. */
export function replaceContent(context: PDFContext, ref: PDFRef, stream: PDFRawStream, bytes: Uint8Array): void {
	const contents = deflateSync(bytes);
	stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
	stream.dict.set(PDFName.of('Length'), context.obj(contents.length));
	context.assign(ref, PDFRawStream.of(stream.dict, contents));
}

/** The one stream that an entry refers to. */
export function streamAt(
	context: PDFContext,
	entry: PDFObject | undefined,
): { ref: PDFRef; stream: PDFRawStream } | null {
	const only = entry instanceof PDFArray && entry.size() === 1 ? entry.get(0) : entry;
	if (!(only instanceof PDFRef)) return null;
	const stream = context.lookup(only);
	if (stream instanceof PDFArray) return streamAt(context, stream);
	return stream instanceof PDFRawStream ? { ref: only, stream } : null;
}

/** The form or image that a name stands for in a dictionary of resources. */
export function namedObject(
	context: PDFContext,
	resources: PDFDict | undefined,
	name: string,
): { ref: PDFRef; stream: PDFRawStream } | null {
	const objects = resources?.lookup(PDFName.of('XObject')) as PDFDict | undefined;
	return streamAt(context, objects?.get(PDFName.of(name)));
}

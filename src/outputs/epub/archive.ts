import { strToU8, type ZippableFile, zipSync } from 'fflate';
import { PACKAGE_FILE } from './package-document.ts';

/** The folder of a book’s files in its archive. */
const FOLDER = 'EPUB';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="${FOLDER}/${PACKAGE_FILE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** Text, or the bytes of an image. */
export type FileContents = string | Uint8Array;

/**
 * The archive of an EPUB (Open Container Format 3.3): the media type first and stored as it is, so that it stands at a fixed place in
 * the file. Equal files make equal archives: all bear one moment, which an archive holds in local time.
 */
export function archive(files: ReadonlyMap<string, FileContents>): Uint8Array {
	const bytes = (contents: FileContents): Uint8Array => (typeof contents === 'string' ? strToU8(contents) : contents);
	const entries: Record<string, ZippableFile> = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(CONTAINER),
	};
	for (const [name, contents] of files) entries[`${FOLDER}/${name}`] = bytes(contents);
	return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

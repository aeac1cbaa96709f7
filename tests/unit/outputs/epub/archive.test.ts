import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from '../../../../src/outputs/epub/archive.ts';

const bytes = archive(
	new Map<string, string | Uint8Array>([
		['package.opf', '<package/>'],
		['media/ü.png', new Uint8Array([1])],
	]),
);

test('the media type stands at its fixed place, stored as it is', () => {
	expect(strFromU8(bytes.slice(0, 4))).toBe('PK\u0003\u0004');
	expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
	const [method, extra] = [8, 28].map((at) => new DataView(bytes.buffer, bytes.byteOffset).getUint16(at, true));
	expect([method, extra]).toEqual([0, 0]);
});

test('the container names the package document', () => {
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', 'EPUB/media/ü.png']);
	expect(strFromU8(files['META-INF/container.xml'] ?? new Uint8Array())).toContain('full-path="EPUB/package.opf"');
});

import { posix } from 'node:path';
import { nearest } from '../issues/nearest.ts';
import { imageFault } from '../prose/images.ts';
import type { ProseFacts } from '../prose/prose.ts';
import { type Fault, fault } from './fault.ts';

/** Whether the images that a text shows lie beside it. What is no image, or lies outside the book, the prose itself refuses. */
export function imageFaults(file: string, bodyOffset: number, facts: ProseFacts, images: ReadonlySet<string>): Fault[] {
	const folder = posix.dirname(file);
	return facts.images.flatMap(({ url, offset }) => {
		if (imageFault(url, 'words', offset) !== null || images.has(posix.join(folder, url))) return [];
		const beside = [...images]
			.filter((image) => posix.dirname(image) === folder)
			.map((image) => `./${posix.basename(image)}`);
		const near = nearest(url, beside);
		return [fault('image-missing', bodyOffset + offset, { url, ...(near === null ? {} : { nearest: near }) })];
	});
}

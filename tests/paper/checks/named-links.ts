import type { Opened } from './opened.ts';

/** Every link of a document that leads to a named place, with the index of the page that it leads to; by the second reader. */
export async function readNamedLinks({ second }: Opened): Promise<readonly { name: string; to: number }[]> {
	const found: { name: string; to: number }[] = [];
	for (let number = 1; number <= second.numPages; number += 1) {
		for (const { dest } of await (await second.getPage(number)).getAnnotations()) {
			if (typeof dest !== 'string') continue;
			const [page] = (await second.getDestination(dest)) ?? [];
			found.push({ name: dest, to: page ? await second.getPageIndex(page) : -1 });
		}
	}
	return found;
}

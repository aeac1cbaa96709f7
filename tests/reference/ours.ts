import type { Block, Resolver } from '../../src/prose/prose.ts';
import { renderProse } from '../../src/prose/render.ts';

/** A page that shows every image at its address, and has no links and citations of the book. */
const page: Resolver = { link: () => null, cite: () => null, image: (url) => ({ src: encodeURI(url) }) };

/** A text as the engine renders it, components as elements that carry their name. */
export const ours = (source: string): string => html(renderProse(source, page));

function html(blocks: readonly Block[]): string {
	return blocks
		.map((block) => {
			if (block.kind === 'html') return block.html;
			return `<x-component data-name="${block.name}">${html(block.blocks)}</x-component>`;
		})
		.join('\n');
}

import type { ProseView } from '../prose-view.ts';
import { proseView } from '../prose-view.ts';
import { besideLines, type RefGroup } from './beside-lines.ts';
import { shortRefs } from './margin-refs.ts';
import type { PaperSetting } from './paper-setting.ts';

type Block = ProseView[number];

/** A piece of running text in print: as on a page, but with short references instead of whole notes beside it. */
export type PaperBlock =
	| {
			readonly kind: 'html';
			readonly html: string;
			readonly groups: readonly RefGroup[];
			/** Whether it comes to three lines or fewer: Chromium would leave the last alone on the next page, whatever `widows` says. */
			readonly short: boolean;
	  }
	| (Omit<Extract<Block, { kind: 'passage' }>, 'blocks'> & { readonly blocks: readonly PaperBlock[] })
	| Exclude<Block, { kind: 'html' | 'passage' }>;

/** The running text of an object in print. */
export function paperProse(setting: PaperSetting, body: string): PaperBlock[] {
	const blocks = proseView(setting, body);
	const refs = shortRefs(setting.book, setting.from, setting.resolver.notes);
	return blocks.map((block) => placed(block, refs.of));
}

function placed(block: Block, refs: ReturnType<typeof shortRefs>['of']): PaperBlock {
	if (block.kind === 'html')
		return { kind: 'html', ...besideLines(block.html, refs(block.notes)), short: isShort(block.html) };
	if (block.kind === 'passage') return { ...block, blocks: block.blocks.map((inner) => placed(inner, refs)) };
	return block;
}

/** Three lines of the printed measure. */
const SHORT = 215;

function isShort(html: string): boolean {
	return html.startsWith('<p') && html.replace(/<sup.*?<\/sup>|<[^>]*>/g, '').length <= SHORT;
}

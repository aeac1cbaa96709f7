import type { Block, ComponentName } from '../../prose/prose.ts';
import { renderProse } from '../../prose/render.ts';
import type { Id } from '../../schema/ids.ts';
import { type NetworkFigure, networkFigure } from '../figures/network.ts';
import { type TimelineFigure, timelineFigure } from '../figures/timeline.ts';
import type { PageResolver } from '../page-resolver.ts';
import { type JudgementBox, judgementBox, keyJudgements } from './judgement-box.ts';
import { type MatrixView, matrixView } from './matrix-view.ts';
import { type NotesBeside, notesBeside } from './notes-beside.ts';
import { type PositionRow, positionRows } from './position-rows.ts';
import { type QuoteView, quoteView } from './quote-view.ts';
import { type RelationLine, relationLines } from './relation-lines.ts';
import type { Setting } from './setting.ts';
import { type SourceRow, sourceRows } from './source-rows.ts';
import { datedItems } from './timeline-items.ts';
import { listHref, type TimelineDate, timelineYears } from './timeline-view.ts';

/** A piece of running text as Prose.astro shows it: HTML with the notes beside it, or a component with its record. */
export type PlacedBlock =
	| { readonly kind: 'html'; readonly html: string; readonly notes: NotesBeside | null }
	| {
			readonly kind: 'heading';
			readonly level: 2 | 3 | 4;
			readonly id: string;
			readonly html: string;
			readonly linked: boolean;
	  }
	| {
			readonly kind: 'passage';
			readonly name: PassageName;
			readonly source: string | null;
			readonly blocks: readonly PlacedBlock[];
	  }
	| { readonly kind: 'judgement'; readonly view: JudgementBox }
	| { readonly kind: 'key-judgements'; readonly rows: readonly JudgementBox[] }
	| { readonly kind: 'timeline'; readonly figure: TimelineFigure | null; readonly rows: readonly TimelineDate[] }
	| { readonly kind: 'relations'; readonly figure: NetworkFigure | null; readonly rows: readonly RelationLine[] }
	| { readonly kind: 'matrix'; readonly view: MatrixView }
	| { readonly kind: 'positions'; readonly question: string; readonly rows: readonly PositionRow[] }
	| { readonly kind: 'sources'; readonly rows: readonly SourceRow[] }
	| { readonly kind: 'quote'; readonly view: QuoteView }
	| { readonly kind: 'figure'; readonly src: string; readonly alt: string; readonly caption: string | null };

/** A marked passage that is not carried by citations alone. */
export type PassageName = 'Finding' | 'Assumption' | 'Background' | 'Note';
export type ProseView = readonly PlacedBlock[];

interface ProseSetting extends Setting {
	readonly resolver: PageResolver;
}

/** The running text of a page, ready to be shown. A component whose object is missing is left out; the checks report it. */
export function proseView(setting: ProseSetting, body: string): ProseView {
	const blocks = renderProse(body, setting.resolver);
	const beside = notesBeside(setting.resolver.notes());
	return place(setting, beside, blocks);
}

type Beside = ReturnType<typeof notesBeside>;

function place(setting: ProseSetting, beside: Beside, blocks: readonly Block[]): PlacedBlock[] {
	return blocks.flatMap((block): PlacedBlock[] => {
		if (block.kind === 'html')
			return [heading(block.html) ?? { kind: 'html', html: block.html, notes: beside(block.citations) }];
		if (isPassage(block.name)) {
			const source = block.attributes['source'] ?? null;
			return [{ kind: 'passage', name: block.name, source, blocks: place(setting, beside, block.blocks) }];
		}
		const placed = component(setting, block.name, block.attributes);
		return placed === null ? [] : [placed];
	});
}

const HEADING = /^<h([2-4]) id="([^"]+)">(.*)<\/h\1>$/s;

/** A heading, which pages make lead to itself. `linked`: it holds links of its own. The renderer writes each heading as a block. */
function heading(html: string): PlacedBlock | null {
	const [, level, id, inner] = HEADING.exec(html) ?? [];
	if (level === undefined || id === undefined || inner === undefined) return null;
	return { kind: 'heading', level: Number(level) as 2 | 3 | 4, id, html: inner, linked: inner.includes('<a ') };
}

function isPassage(name: ComponentName): name is PassageName {
	return name === 'Finding' || name === 'Assumption' || name === 'Background' || name === 'Note';
}

function component(
	setting: ProseSetting,
	name: Exclude<ComponentName, PassageName>,
	attributes: Readonly<Record<string, string>>,
): PlacedBlock | null {
	const { book, from } = setting;
	if (name === 'Judgement') {
		const judgement = book.judgements.get(attributes['id'] as Id);
		return judgement ? { kind: 'judgement', view: judgementBox(book, from, judgement) } : null;
	}
	if (name === 'Matrix' || name === 'Positions') {
		const question = book.questions.get(attributes['question'] as Id);
		if (!question) return null;
		if (name === 'Matrix') return { kind: 'matrix', view: matrixView(setting, question) };
		return { kind: 'positions', question: question.data.title, rows: positionRows(setting, question) };
	}
	if (name === 'Quote') {
		const view = quoteView(setting, attributes['claim'] ?? '');
		return view ? { kind: 'quote', view } : null;
	}
	if (name === 'Figure') return figure(setting, attributes);
	if (name === 'Timeline') return timeline(setting);
	if (name === 'Network')
		return {
			kind: 'relations',
			figure: networkFigure(book, { from, width: FIGURE_WIDTH }),
			rows: relationLines(setting),
		};
	if (name === 'SourceTable') return { kind: 'sources', rows: sourceRows(setting) };
	return { kind: 'key-judgements', rows: keyJudgements(book, from) };
}

/** The width of a line of text. */
const FIGURE_WIDTH = 684;

/** What is dated but for claims, which are left to the page of the timeline. */
function timeline(setting: Setting): PlacedBlock {
	const items = datedItems(setting).filter(({ item }) => item.kind !== 'Claim');
	return {
		kind: 'timeline',
		figure: timelineFigure(items, { width: FIGURE_WIDTH, listHref: listHref(setting.from) }),
		rows: timelineYears(items).flatMap(({ months }) => months.flatMap(({ dates }) => dates)),
	};
}

function figure({ resolver }: ProseSetting, attributes: Readonly<Record<string, string>>): PlacedBlock | null {
	const image = resolver.image(attributes['src'] ?? '');
	if (!image) return null;
	return { kind: 'figure', src: image.src, alt: attributes['alt'] ?? '', caption: attributes['caption'] ?? null };
}

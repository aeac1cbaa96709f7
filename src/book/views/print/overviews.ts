import { type MatrixFigure, matrixSheets } from '../../figures/matrix.ts';
import { type NetworkFigure, networkFigure } from '../../figures/network.ts';
import { type TimelineFigure, timelineFigure } from '../../figures/timeline.ts';
import type { Book } from '../../model.ts';
import type { CrossTable } from '../cross-table.ts';
import { articleTable } from '../matrices-view.ts';
import { type RelationLine, relationLines } from '../relation-lines.ts';
import { datedItems } from '../timeline-items.ts';
import { listHref, type TimelineDate, timelineYears } from '../timeline-view.ts';
import { paperSetting } from './paper-setting.ts';

/** What shows the whole book at one glance: each as a figure, where there is enough to draw, and as a table of the same rows. */
export interface Overviews {
	readonly timeline: { readonly figure: TimelineFigure | null; readonly rows: readonly TimelineDate[] };
	readonly network: { readonly figure: NetworkFigure | null; readonly rows: readonly RelationLine[] };
	readonly matrix: { readonly figures: readonly MatrixFigure[]; readonly table: CrossTable };
}

/** Widths, in CSS pixels, at which the figures fill a sheet with the largest type: the text of an upright sheet is 604 wide. */
const WIDTHS = { timeline: 604, network: 1150, matrix: 604 };
/** A sheet of A4 has this room below a heading and above a caption; on Letter the figure is a little smaller. */
const MATRIX_HEIGHT = 830;

/** The overviews of a book. Dated claims stand with their sources, not in the timeline. */
export function overviews(book: Book): Overviews {
	const setting = paperSetting(book, null);
	const { from } = setting;
	const dated = datedItems(setting).filter(({ item }) => item.kind !== 'Claim');
	return {
		timeline: {
			figure: timelineFigure(dated, { width: WIDTHS.timeline, listHref: listHref(from) }),
			rows: timelineYears(dated).flatMap(({ months }) => months.flatMap(({ dates }) => dates)),
		},
		network: { figure: networkFigure(book, { from, width: WIDTHS.network }), rows: relationLines(setting) },
		matrix: {
			figures: matrixSheets(setting, { width: WIDTHS.matrix, height: MATRIX_HEIGHT }),
			table: articleTable(setting),
		},
	};
}

import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf, positionAnchor } from '../href.ts';
import { unrecorded } from '../unrecorded.ts';
import type { Setting } from '../views/setting.ts';
import { shownQuestions } from './matrix-choice.ts';
import { COLUMN_GAP, type MatrixColumn, type MatrixGrid, matrixGrid } from './matrix-grid.ts';
import { type MatrixKeyEntry, matrixKey } from './matrix-key.ts';
import { tenth } from './paths.ts';
import type { PlacedText } from './placed-text.ts';
import { isAgainst, stanceSign, stanceWords } from './stance-sign.ts';
import { wrappedText } from './text-width.ts';
import type { Stroke } from './time-marks.ts';

/** A question or one of its positions, with what stands in its cells. */
export interface MatrixFigureRow {
	readonly of: 'question' | 'position';
	readonly href: string;
	readonly title: string;
	readonly y: number;
	readonly lines: readonly PlacedText[];
	/** At a question: "predates", below the articles of which that is so. */
	readonly words: readonly PlacedText[];
	/** At a position: the stances in which an article takes it. */
	readonly cells: readonly MatrixFigureCell[];
}

export interface MatrixFigureCell {
	readonly title: string;
	readonly against: boolean;
	readonly strokes: readonly Stroke[];
}

/** Positions against articles, laid out: coordinates in the units of `width`. */
export interface MatrixFigure {
	readonly width: number;
	readonly height: number;
	readonly label: string;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixFigureRow[];
	/** Where the last row ends. */
	readonly floor: number;
	readonly key: readonly MatrixKeyEntry[];
	readonly notes: readonly string[];
}

/** Sizes of type in the units of the figure. */
const MATRIX_TYPE = { question: 11.5, position: 11 };
const LINE = 13;
const MOST_LINES = 3;
const PAD = { question: 14, position: 6 };
const INDENT = 14;
const SIGN_STEP = 14;
/** From the last row to the key. */
const TO_KEY = 12;

/** Who takes which position, and how, at one glance; `null` where fewer than two articles take any. */
export function matrixFigure(setting: Setting, { width }: { readonly width: number }): MatrixFigure | null {
	return matrixSheets(setting, { width, height: Number.POSITIVE_INFINITY })[0] ?? null;
}

/** The same on as many sheets as it takes when none is higher than `height`; a question that is higher alone has a sheet to itself. */
export function matrixSheets(
	setting: Setting,
	{ width, height }: { readonly width: number; readonly height: number },
): MatrixFigure[] {
	const questions = shownQuestions(setting.book);
	const grid = matrixGrid(setting, questions, width);
	if (grid === null) return [];
	const below = PAD.position + matrixKey(questions, TO_KEY, width).bottom;
	const sheets = evenSheets(grid, questions, height - grid.top - below);
	return sheets.map((own, i) => {
		const figure = sheetOf(grid, own, sheets.length === 1 ? '' : `, part ${i + 1} of ${sheets.length}`);
		return i < sheets.length - 1 ? figure : { ...figure, notes: notesOf(grid, questions.length) };
	});
}

type Question = Entry<'questions'>;

/** As few sheets as there is room for, and these as even as questions allow. */
function evenSheets(grid: MatrixGrid, questions: readonly Question[], room: number): Question[][] {
	const heights = questions.map((question) => bottomOf(rowsOf(grid, question, 0).at(-1) as MatrixFigureRow));
	const filled = (limit: number): Question[][] => {
		const sheets: Question[][] = [];
		let left = 0;
		for (const [i, question] of questions.entries()) {
			const own = heights[i] ?? 0;
			if (sheets.length === 0 || own > left) [left] = [limit, sheets.push([])];
			sheets.at(-1)?.push(question);
			left -= own;
		}
		return sheets;
	};
	const fewest = filled(room);
	if (fewest.length === 1) return fewest;
	const even = Math.ceil(heights.reduce((sum, own) => sum + own, 0) / fewest.length);
	for (let limit = even; limit < room; limit += LINE) {
		const sheets = filled(limit);
		if (sheets.length === fewest.length) return sheets;
	}
	return fewest;
}

function sheetOf(grid: MatrixGrid, questions: readonly Question[], part: string): MatrixFigure {
	const { width, top, articles, heads } = grid;
	let y = top;
	const rows = questions.flatMap((question) => {
		const own = rowsOf(grid, question, y);
		y = bottomOf(own.at(-1) as MatrixFigureRow);
		return own;
	});
	const floor = y + PAD.position;
	const key = matrixKey(questions, floor + TO_KEY, width);
	return {
		width,
		height: key.bottom,
		label: `Overview of ${rows.filter((row) => row.of === 'position').length} positions and the ${articles.length} articles that take them${part}. The tables on this page say the same in words.`,
		columns: heads,
		rows,
		floor,
		key: key.entries,
		notes: [],
	};
}

function rowsOf(grid: MatrixGrid, question: Question, y: number): MatrixFigureRow[] {
	const rows = [questionRow(grid, question, y)];
	for (const position of question.data.positions)
		rows.push(positionRow(grid, question, position, bottomOf(rows.at(-1) as MatrixFigureRow)));
	return rows;
}

function bottomOf({ y, lines, of }: MatrixFigureRow): number {
	return y + lines.length * LINE + PAD[of];
}

function questionRow({ setting, articles, left, column }: MatrixGrid, question: Question, y: number): MatrixFigureRow {
	const { book, from } = setting;
	const baseline = y + PAD.question + LINE - 5;
	const predating = [...articles.keys()].filter(
		(i) => unrecorded(book, question, articles[i] as Entry<'articles'>) === 'predates',
	);
	return {
		of: 'question',
		href: hrefFrom(from, pageOf('questions', question.id)),
		title: question.data.title,
		y,
		lines: textLines(question.data.title, MATRIX_TYPE.question, 0, baseline, left - 16),
		words: predating.map((i) => ({ text: 'predates', x: left + i * column, y: baseline })),
		cells: [],
	};
}

type Position = Question['data']['positions'][number];

function positionRow(grid: MatrixGrid, question: Question, position: Position, y: number): MatrixFigureRow {
	const { from } = grid.setting;
	return {
		of: 'position',
		href: hrefFrom(from, pageOf('questions', question.id), positionAnchor(position.id)),
		title: position.label,
		y,
		lines: textLines(position.label, MATRIX_TYPE.position, INDENT, y + LINE, grid.left - INDENT - 16),
		words: [],
		cells: cellsOf(grid, position, y + LINE - 4),
	};
}

function textLines(text: string, type: number, x: number, y: number, width: number): PlacedText[] {
	return wrappedText(text, type, width, MOST_LINES).map((line, i) => ({ text: line, x, y: y + i * LINE }));
}

/** For each article that takes the position: the signs of its stances, each once, on the line at `y`. */
function cellsOf(
	{ setting, articles, left, column }: MatrixGrid,
	{ label, held }: Position,
	y: number,
): MatrixFigureCell[] {
	const records = held.flatMap(({ claim, stance }) => {
		const record = setting.book.claims.get(claim);
		return record ? [{ stance, record }] : [];
	});
	const byArticle = Map.groupBy(records, ({ record }) => record.article.id);
	return articles.flatMap((article, i): MatrixFigureCell[] => {
		const own = byArticle.get(article.id) ?? [];
		const taken = stanceWords.filter(([stance]) => own.some((each) => each.stance === stance));
		const step = Math.min(SIGN_STEP, (column - COLUMN_GAP) / Math.max(1, taken.length));
		return taken.map(([stance], s) => {
			const numbers = own.filter((each) => each.stance === stance).map(({ record }) => record.number);
			return {
				title: `${article.data.code} ${stance} “${label}”: ${numbers.join(', ')}`,
				against: isAgainst(stance),
				strokes: stanceSign(stance, tenth(left + i * column + 5 + s * step), y),
			};
		});
	});
}

function notesOf({ setting, articles, holding }: MatrixGrid, shown: number): string[] {
	const { questions } = setting.book;
	return [
		'An empty cell reads “nothing recorded”.',
		...(shown < questions.size
			? [`The first ${shown} of ${questions.size} questions are shown; the tables have all.`]
			: []),
		...(articles.length < holding
			? [`Of ${holding} articles that take a position the ${articles.length} that take most are shown.`]
			: []),
	];
}

import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf, positionAnchor } from '../href.ts';
import type { Book } from '../model.ts';
import { nameOf } from '../names.ts';
import { unrecorded } from '../unrecorded.ts';
import type { Setting } from '../views/setting.ts';
import { articlesHolding, mostHolding, shownQuestions } from './matrix-choice.ts';
import { tenth } from './paths.ts';
import type { PlacedText } from './placed-text.ts';
import { type Stance, stanceSign, stanceWords } from './stance-sign.ts';
import { textWidth, wrappedText } from './text-width.ts';
import type { Stroke } from './time-marks.ts';

/** An article as the head of a column: code, publisher and date, one below the other. */
export interface MatrixColumn {
	readonly href: string;
	readonly title: string;
	readonly lines: readonly PlacedText[];
}

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
	readonly key: readonly (PlacedText & Pick<MatrixFigureCell, 'against' | 'strokes'>)[];
	readonly notes: readonly string[];
}

/** Sizes of type in the units of the figure. */
const MATRIX_TYPE = { question: 11.5, position: 11, head: 10 };
const LINE = 13;
const HEAD = { lines: 5, line: 12, end: 8 };
const PAD = { question: 14, position: 6 };
const INDENT = 14;
/** Widths of a column, and the share of the figure that the words keep at least. */
const COLUMN = { least: 62, most: 92, gap: 8 };
const WORDS = 0.52;
const SIGN_STEP = 14;
const KEY_LINE = 18;

interface Grid {
	readonly setting: Setting;
	readonly articles: readonly Entry<'articles'>[];
	/** Where the columns begin, and how wide each is. */
	readonly left: number;
	readonly column: number;
}

/** Who takes which position, and how, at one glance; `null` where fewer than two articles take any. */
export function matrixFigure(setting: Setting, { width }: { readonly width: number }): MatrixFigure | null {
	const { book } = setting;
	const questions = shownQuestions(book);
	const all = articlesHolding(book, questions);
	if (all.length < 2) return null;
	const articles = mostHolding(book, all, Math.floor((width * (1 - WORDS)) / COLUMN.least));
	const column = Math.min(COLUMN.most, Math.floor((width * (1 - WORDS)) / articles.length));
	const grid: Grid = { setting, articles, left: width - column * articles.length, column };
	let y = HEAD.lines * HEAD.line + HEAD.end;
	const rows = questions.flatMap((question) => {
		const own = [questionRow(grid, question, y)];
		for (const position of question.data.positions) {
			y = bottomOf(own.at(-1) as MatrixFigureRow);
			own.push(positionRow(grid, question, position, y));
		}
		y = bottomOf(own.at(-1) as MatrixFigureRow);
		return own;
	});
	const floor = y + PAD.position;
	const key = matrixKey(questions, floor + 12, width);
	return {
		width,
		height: key.bottom,
		label: `Overview of ${rows.filter((row) => row.of === 'position').length} positions and the ${articles.length} articles that take them. The tables on this page say the same in words.`,
		columns: articles.map((article, i) => columnHead(grid, article, i)),
		rows,
		floor,
		key: key.entries,
		notes: notesOf(book, questions.length, articles.length, all.length),
	};
}

function columnHead({ setting, left, column }: Grid, { id, data }: Entry<'articles'>, i: number): MatrixColumn {
	const { book, from } = setting;
	const publisher = nameOf(book.entities.get(data.publisher)) ?? data.publisher;
	const x = left + i * column;
	const width = column - COLUMN.gap;
	const lines = [
		data.code,
		...wrappedText(publisher, MATRIX_TYPE.head, width, 2),
		...wrappedText(dateWords(data.published), MATRIX_TYPE.head, width, 2),
	];
	const first = HEAD.line * (HEAD.lines - lines.length + 1) - 2;
	return {
		href: hrefFrom(from, pageOf('articles', id)),
		title: `${data.code} ${publisher}, ${dateWords(data.published)}`,
		lines: lines.map((text, line) => ({ text, x, y: first + line * HEAD.line })),
	};
}

function bottomOf({ y, lines, of }: MatrixFigureRow): number {
	return y + lines.length * LINE + PAD[of];
}

function questionRow(
	{ setting, articles, left, column }: Grid,
	question: Entry<'questions'>,
	y: number,
): MatrixFigureRow {
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

type Position = Entry<'questions'>['data']['positions'][number];

function positionRow(grid: Grid, question: Entry<'questions'>, position: Position, y: number): MatrixFigureRow {
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
	return wrappedText(text, type, width, 2).map((line, i) => ({ text: line, x, y: y + i * LINE }));
}

/** For each article that takes the position: the signs of its stances, each once, on the line at `y`. */
function cellsOf({ setting, articles, left, column }: Grid, { label, held }: Position, y: number): MatrixFigureCell[] {
	const records = held.flatMap(({ claim, stance }) => {
		const record = setting.book.claims.get(claim);
		return record ? [{ stance, record }] : [];
	});
	const byArticle = Map.groupBy(records, ({ record }) => record.article.id);
	return articles.flatMap((article, i): MatrixFigureCell[] => {
		const own = byArticle.get(article.id) ?? [];
		const taken = stanceWords.filter(([stance]) => own.some((each) => each.stance === stance));
		const step = Math.min(SIGN_STEP, (column - COLUMN.gap) / Math.max(1, taken.length));
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

function isAgainst(stance: Stance): boolean {
	return stance === 'doubts' || stance === 'denies';
}

function matrixKey(questions: readonly Entry<'questions'>[], top: number, width: number) {
	const used = new Set(
		questions.flatMap(({ data }) => data.positions.flatMap(({ held }) => held.map(({ stance }) => stance))),
	);
	let [x, y] = [0, top];
	const entries = stanceWords
		.filter(([stance]) => used.has(stance))
		.map(([stance, text]): MatrixFigure['key'][number] => {
			const wide = 16 + textWidth(text, MATRIX_TYPE.position);
			if (x > 0 && x + wide > width) [x, y] = [0, y + KEY_LINE];
			const entry = {
				text,
				x: tenth(x + 16),
				y: y + 4,
				against: isAgainst(stance),
				strokes: stanceSign(stance, tenth(x + 5), y),
			};
			x += wide + 22;
			return entry;
		});
	return { entries, bottom: y + KEY_LINE };
}

function notesOf({ questions }: Book, shown: number, articles: number, holding: number): string[] {
	return [
		'An empty cell reads “nothing recorded”.',
		...(shown < questions.size
			? [`The first ${shown} of ${questions.size} questions are shown; the tables have all.`]
			: []),
		...(articles < holding
			? [`Of ${holding} articles that take a position the ${articles} that take most are shown.`]
			: []),
	];
}

import type { Id } from '../../schema/ids.ts';
import { articlesAnswering, MOST_ARTICLES } from '../answering.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { type MatrixFigure, matrixFigure } from '../figures/matrix.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { once } from '../once.ts';
import { pageResolver } from '../page-resolver.ts';
import { unrecorded } from '../unrecorded.ts';
import { type CrossRow, type CrossTable, crossCell } from './cross-table.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type NamedLink, namedLink } from './named-link.ts';
import { headingsOf } from './section.ts';
import type { Setting } from './setting.ts';

export interface MatricesView {
	readonly frame: FrameView;
	/** All positions and articles at one glance. */
	readonly figure: MatrixFigure | null;
	/** Questions against articles, and speakers against questions. */
	readonly tables: readonly CrossTable[];
}

const LEAD =
	'Every question against every article, and against everybody who takes a side: the position, how it is taken, and the claims in which it is.';
/** More columns than this are no table that anybody reads. */
const MOST_QUESTIONS = 24;
/** The width of a line of text. */
const FIGURE_WIDTH = 684;

/** The page of all questions at one glance. */
export function matricesView(book: Book): MatricesView {
	const path = page('matrix');
	const setting = { book, from: path, resolver: pageResolver(book, path, null) };
	const tables = [articleTable(setting), speakerTable(setting)];
	const frame = frameView(book, {
		path,
		title: 'Who answers what',
		description: LEAD,
		lead: LEAD,
		headings: headingsOf(tables),
		search: null,
	});
	return { frame, figure: matrixFigure(setting, { width: FIGURE_WIDTH }), tables };
}

/** Questions against articles. */
export function articleTable(setting: Setting): CrossTable {
	const { book, from } = setting;
	const articles = [...book.articles.values()];
	const isGrid = articles.length <= MOST_ARTICLES;
	const columns = new Map(articles.map((article) => [article.id, articleHead(setting, article)]));
	return {
		slug: 'articles',
		text: 'Questions and articles',
		caption: isGrid
			? 'A row is a question, a column an article.'
			: 'At each question stand the articles that take a position on it. Of all others nothing is recorded.',
		corner: 'Question',
		columns: isGrid ? [...columns.values()] : null,
		rows: [...book.questions.values()].map((question) => ({
			head: namedLink(book, from, question.id),
			aside: null,
			cells: (isGrid ? articles : articlesAnswering(book, question)).map((article) =>
				crossCell(
					setting,
					question,
					columns.get(article.id) as NamedLink,
					(record) => record.article.id === article.id,
					isGrid ? unrecorded(book, question, article) : '',
				),
			),
		})),
	};
}

function articleHead({ book, from }: Setting, { id, data }: Entry<'articles'>): NamedLink {
	return {
		text: `${data.code} ${nameOf(book.entities.get(data.publisher)) ?? data.publisher}, ${dateWords(data.published)}`,
		href: hrefFrom(from, pageOf('articles', id)),
	};
}

function speakerTable(setting: Setting): CrossTable {
	const { book, from } = setting;
	const questions = [...book.questions.values()];
	const isGrid = questions.length <= MOST_QUESTIONS;
	const columns = new Map(questions.map(({ id }) => [id, namedLink(book, from, id)]));
	const answered = once(() => questionsBySpeaker(book));
	return {
		slug: 'speakers',
		text: 'Questions and speakers',
		caption: `${
			isGrid
				? 'A row is somebody who takes a side, a column a question.'
				: 'At everybody who takes a side stand the questions on which that is so.'
		} An outlet stands here for what it says in its own voice.`,
		corner: 'Speaker',
		columns: isGrid ? [...columns.values()] : null,
		rows: speakers(setting).map(({ key, head, aside }) => ({
			head,
			aside,
			cells: (isGrid ? questions : [...(answered().get(key) ?? [])]).map((question) =>
				crossCell(
					setting,
					question,
					columns.get(question.id) as NamedLink,
					(record) => speakerKey(record) === key,
					'nothing recorded',
				),
			),
		})),
	};
}

/** The questions on which a speaker takes a side, in the order of the book. */
function questionsBySpeaker(book: Book): ReadonlyMap<string, ReadonlySet<Entry<'questions'>>> {
	const answered = new Map<string, Set<Entry<'questions'>>>();
	for (const question of book.questions.values()) {
		for (const { held } of question.data.positions) {
			for (const { claim } of held) {
				const key = keyOf(book, claim);
				answered.set(key, (answered.get(key) ?? new Set()).add(question));
			}
		}
	}
	return answered;
}

type Speaker = Pick<CrossRow, 'head' | 'aside'> & { readonly key: string };

const UNNAMED = 'unnamed';

/** Whom a claim is put to; all whom nobody names stand together, though they are not one. */
function speakerKey({ origin }: ClaimRecord): string {
	if (origin.kind === 'publisher') return `outlet ${origin.publisher}`;
	return origin.kind === 'statement' && origin.speaker !== null ? `speaker ${origin.speaker}` : UNNAMED;
}

const nameOrder = new Intl.Collator('en');

/** Everybody who takes a side on a question: speakers by name, then outlets, then those who are not named. */
function speakers({ book, from }: Setting): Speaker[] {
	const held = [...book.questions.values()].flatMap(({ data }) => data.positions.flatMap((position) => position.held));
	const keys = new Set(
		held.flatMap(({ claim }) => (book.claims.has(claim) ? [claim] : [])).map((ref) => keyOf(book, ref)),
	);
	const named = [...keys].flatMap((key): Speaker[] => {
		const [kind, id] = key.split(' ');
		if (id === undefined) return [];
		return [{ key, head: namedLink(book, from, id as Id), aside: kind === 'outlet' ? 'in its own voice' : null }];
	});
	const sorted = named.sort(
		(a, b) => Number(a.aside !== null) - Number(b.aside !== null) || nameOrder.compare(a.head.text, b.head.text),
	);
	const unnamed = { key: UNNAMED, head: { text: 'Sources that are not named', href: null }, aside: 'not one source' };
	return keys.has(UNNAMED) ? [...sorted, unnamed] : sorted;
}

function keyOf(book: Book, ref: ClaimRecord['ref']): string {
	const record = book.claims.get(ref);
	return record ? speakerKey(record) : UNNAMED;
}

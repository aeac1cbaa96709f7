import type { Id } from '../../schema/ids.ts';
import { changes, judgementKinds } from '../../schema/judgement.ts';
import { confidence } from '../../schema/likelihood.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type EvidenceItem, evidenceItems } from './evidence-item.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type NamedLink, namedLink } from './named-link.ts';
import { type ProseView, proseView } from './prose-view.ts';
import { headingsOf, type Section } from './section.ts';
import type { Setting } from './setting.ts';
import { type SureView, sureView } from './sure-view.ts';
import { type Text, textParts } from './text-parts.ts';

export interface Assumption {
	readonly text: Text;
	/** What follows if it is wrong. */
	readonly ifWrong: Text;
}

export interface JudgementView {
	readonly frame: FrameView;
	readonly kind: { readonly word: string; readonly meaning: string };
	readonly sure: SureView;
	/** The time up to which an estimate is meant. */
	readonly horizon: string | null;
	readonly asOf: string;
	readonly implication: Text;
	readonly confidenceHeading: { readonly slug: string; readonly text: string };
	readonly confidence: { readonly level: string; readonly meaning: string; readonly basis: Text };
	readonly evidence: Section<EvidenceItem>;
	readonly against: Section<EvidenceItem>;
	/** The heading of the prose. */
	readonly reasoning: { readonly slug: string; readonly text: string };
	readonly prose: ProseView;
	readonly assumptions: Section<Assumption>;
	readonly alternatives: Section<Text>;
	readonly indicators: Section<Text>;
	readonly change: { readonly kind: string; readonly meaning: string; readonly why: Text };
	readonly shownOn: Section<NamedLink>;
	readonly mentions: Section<BacklinkGroup>;
	/** Where the words and signs are explained. */
	readonly legend: string;
}

const confidenceHeading = { text: 'Confidence', slug: 'judgement-confidence' };
const reasoning = { text: 'Our reasoning', slug: 'judgement-reasoning' };

/** The page of a judgement. `body` is our reasoning. */
export function judgementView(book: Book, id: Id, body: string): JudgementView {
	const entry = book.judgements.get(id);
	if (!entry) throw new RangeError(`no judgement ${id}`);
	const { data } = entry;
	const from = pageOf('judgements', id);
	const resolver = pageResolver(book, from, entry);
	const setting = { book, from, resolver };
	const prose = proseView(setting, body);
	const sections = judgementSections(setting, entry);
	const text = (words: string): Text => textParts(setting, words);
	const label = `Judgement ${data.order}`;
	const options = { path: from, id, title: data.title, description: data.summary, lead: data.statement, label };
	return {
		frame: frameView(book, { ...options, headings: contents(entry, sections), search: { kind: 'Judgement' } }),
		...sections,
		confidenceHeading,
		reasoning,
		kind: { word: data.kind, meaning: judgementKinds[data.kind] },
		sure: sureView(book, data),
		horizon: data.kind === 'estimate' ? data.horizon : null,
		asOf: dateWords(data.asOf),
		implication: text(data.implication),
		confidence: {
			level: data.confidence.level,
			meaning: confidence[data.confidence.level],
			basis: text(data.confidence.basis),
		},
		change: { kind: data.change.kind, meaning: changes[data.change.kind], why: text(data.change.why) },
		prose,
		legend: hrefFrom(from, page('legend')),
	};
}

function judgementSections(setting: Setting, { id, data }: Entry<'judgements'>) {
	const { book, from } = setting;
	const text = (words: string): Text => textParts(setting, words);
	const elsewhere = (book.mentions.get(id) ?? []).filter((mention) => mention.from !== id);
	return {
		evidence: { slug: 'judgement-evidence', text: 'What it rests on', rows: evidenceItems(setting, data.evidence) },
		against: { slug: 'judgement-against', text: 'What speaks against it', rows: evidenceItems(setting, data.against) },
		assumptions: {
			slug: 'judgement-assumptions',
			text: 'What it assumes',
			rows: data.assumptions.map(({ text: what, ifWrong }) => ({ text: text(what), ifWrong: text(ifWrong) })),
		},
		alternatives: {
			slug: 'judgement-alternatives',
			text: 'Other readings of the same evidence',
			rows: data.alternatives.map(text),
		},
		indicators: {
			slug: 'judgement-indicators',
			text: 'What would show that it holds, or not',
			rows: data.indicators.map(text),
		},
		shownOn: {
			slug: 'judgement-shown',
			text: 'Where it is shown',
			rows: (book.embeds.get(id) ?? []).map((shown) => namedLink(book, from, shown)),
		},
		mentions: { slug: 'judgement-mentions', text: 'Where it is mentioned', rows: backlinks(book, from, elsewhere) },
	};
}

/** The headings of the page in order: the reasoning stands between what speaks against the judgement and what it assumes. */
function contents({ prose }: Entry<'judgements'>, sections: ReturnType<typeof judgementSections>) {
	const { evidence, against, ...rest } = sections;
	return [
		{ depth: 2, ...confidenceHeading },
		...headingsOf([evidence, against]),
		{ depth: 2, ...reasoning },
		...prose.headings,
		...headingsOf(Object.values(rest)),
	];
}

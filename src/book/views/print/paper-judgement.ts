import { changes } from '../../../schema/judgement.ts';
import { dateWords } from '../../date-words.ts';
import type { Entry } from '../../entry.ts';
import { pageOf, paperId } from '../../href.ts';
import type { Book } from '../../model.ts';
import { type EvidenceItem, evidenceItems } from '../evidence-item.ts';
import type { Assumption } from '../judgement-view.ts';
import { type SureView, sureView } from '../sure-view.ts';
import { type Text, textParts } from '../text-parts.ts';
import { type PaperBlock, paperProse } from './paper-prose.ts';
import { type PaperSection, paperSetting } from './paper-setting.ts';

export interface PaperJudgement extends PaperSection {
	readonly number: number;
	readonly statement: string;
	readonly sure: SureView;
	readonly implication: Text;
	/** The time up to which an estimate is meant, when it was made, and what changed: words with a term each. */
	readonly facts: readonly { readonly term: string; readonly text: Text }[];
	readonly evidence: readonly EvidenceItem[];
	readonly against: readonly EvidenceItem[];
	readonly prose: readonly PaperBlock[];
	readonly assumptions: readonly Assumption[];
	readonly alternatives: readonly Text[];
	readonly indicators: readonly Text[];
}

/** A judgement in print. `body` is our reasoning. */
export function paperJudgement(book: Book, entry: Entry<'judgements'>, body: string): PaperJudgement {
	const { id, data } = entry;
	const setting = paperSetting(book, entry);
	const text = (words: string): Text => textParts(setting, words);
	return {
		id: paperId(pageOf('judgements', id)),
		number: data.order,
		title: data.title,
		statement: data.statement,
		sure: sureView(book, data),
		implication: text(data.implication),
		facts: [
			{ term: 'Confidence', text: [...plain(`${data.confidence.level}. `), ...text(data.confidence.basis)] },
			...(data.kind === 'estimate' ? [{ term: 'Horizon', text: plain(data.horizon) }] : []),
			{ term: 'As of', text: plain(dateWords(data.asOf)) },
			{ term: 'Change', text: [...plain(`${changes[data.change.kind]}: `), ...text(data.change.why)] },
		],
		evidence: evidenceItems(setting, data.evidence),
		against: evidenceItems(setting, data.against),
		prose: paperProse(setting, body),
		assumptions: data.assumptions.map((each) => ({ text: text(each.text), ifWrong: text(each.ifWrong) })),
		alternatives: data.alternatives.map(text),
		indicators: data.indicators.map(text),
	};
}

const plain = (text: string): Text => [{ text, href: null }];

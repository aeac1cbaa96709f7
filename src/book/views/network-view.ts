import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import { type NetworkFigure, networkFigure } from '../figures/network.ts';
import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type RelationLine, relationLines } from './relation-lines.ts';
import { headingsOf, type Section } from './section.ts';

/** All relations of one kind. */
export interface RelationSection extends Section<RelationLine> {
	/** What the relation says. */
	readonly meaning: string;
}

export interface NetworkView {
	readonly frame: FrameView;
	readonly figure: NetworkFigure | null;
	/** One a kind of relation, in the order of the vocabulary; kinds without a relation are left out. */
	readonly sections: readonly RelationSection[];
}

const LEAD =
	'How people, bodies, states, agreements and events are related, as far as the sources read here say so: each relation with the claims that show it.';
/** The width of text and margin together. */
const FIGURE_WIDTH = 1040;

/** The relations of the book as a figure and as tables. */
export function networkView(book: Book): NetworkView {
	const from = page('network');
	const lines = Map.groupBy(
		relationLines({ book, from, resolver: pageResolver(book, from, null) }),
		({ kind }) => kind,
	);
	const sections = (Object.keys(relationKinds) as RelationKind[]).flatMap((kind): RelationSection[] => {
		const rows = lines.get(kind) ?? [];
		const { forward, meaning } = relationKinds[kind];
		const text = forward.charAt(0).toUpperCase() + forward.slice(1);
		return rows.length === 0 ? [] : [{ slug: `relation-${kind}`, text, meaning, rows }];
	});
	const frame = frameView(book, {
		path: from,
		title: 'Who is related to whom',
		description: LEAD,
		lead: LEAD,
		headings: headingsOf(sections),
		search: null,
	});
	return { frame, figure: networkFigure(book, { from, width: FIGURE_WIDTH }), sections };
}

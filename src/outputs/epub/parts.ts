/** What each part of a print page is called in an EPUB: its `epub:type` (EPUB Structural Semantics) and its role (DPUB-ARIA 1.0). */
const parts = {
	cover: { type: 'cover', role: null },
	chapter: { type: 'chapter', role: 'doc-chapter' },
	questions: { type: 'part', role: 'doc-part' },
	judgements: { type: 'part', role: 'doc-part' },
	sources: { type: 'part', role: 'doc-part' },
	entities: { type: 'part', role: 'doc-part' },
	timeline: { type: 'appendix', role: 'doc-appendix' },
	network: { type: 'appendix', role: 'doc-appendix' },
	matrix: { type: 'appendix', role: 'doc-appendix' },
	bibliography: { type: 'bibliography', role: 'doc-bibliography' },
	method: { type: 'appendix', role: 'doc-appendix' },
	legend: { type: 'appendix', role: 'doc-appendix' },
	index: { type: 'index', role: 'doc-index' },
} as const satisfies Record<string, { type: string; role: string | null }>;
export type PartName = keyof typeof parts;

export interface PartSemantics {
	readonly type: string;
	readonly role: string | null;
}

/** The semantics of a part; of a part that is not known, those of a chapter. */
export function partSemantics(name: string): PartSemantics {
	return Object.hasOwn(parts, name) ? parts[name as PartName] : parts.chapter;
}

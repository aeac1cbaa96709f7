/**
 * What the book needs to know of a text without keeping its tree: links, citations, components, headings and sentences.
 * Offsets count UTF-16 code units from the start of the parsed text.
 */
export interface ProseFacts {
	readonly links: readonly WikiLink[];
	readonly citations: readonly Citation[];
	readonly components: readonly ComponentUse[];
	readonly headings: readonly Heading[];
	readonly images: readonly ImageUse[];
	/** All sentences in reading order, as plain text: labels of links, no citation markers, one space between words. */
	readonly sentences: readonly Sentence[];
	readonly wordCount: number;
}

/** The facts of a text that says nothing, or that could not be parsed. */
export const NO_FACTS: ProseFacts = {
	links: [],
	citations: [],
	components: [],
	headings: [],
	images: [],
	sentences: [],
	wordCount: 0,
};

/** A run of text that can hold sentences: a paragraph, a heading, a cell of a table. Numbered from 1 in reading order. */
export type PassageNumber = number;

export interface Sentence {
	/** Empty in a passage that holds nothing but citations, so that these have a sentence to stand in. */
	readonly text: string;
	readonly passage: PassageNumber;
	/** What it stands in: running text, a heading, a cell of a table’s head (a label) or another cell. */
	readonly kind: 'text' | 'heading' | 'label' | 'cell';
	/** Of a table: the number that the first cell of its row has, so that the cells of a row can be told together. */
	readonly row: PassageNumber | null;
	/** The component that it stands in. */
	readonly inside: ComponentName | null;
	/** Set in a quotation of Markdown (`>`), whose words are somebody else’s. */
	readonly quoted?: true;
	/** Where it begins: at its first character, or at the bracket of its first link or citation. */
	readonly offset: number;
}

/** Where in the sentences something stands: `from` and `to` are offsets in the text of `sentences[sentence]`. */
export interface InSentence {
	readonly passage: PassageNumber;
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
}

/** `[[target#anchor|label]]`. */
export interface WikiLink extends InSentence {
	readonly target: string;
	readonly anchor: string | null;
	/** `null` when the author leaves the wording to the book; the sentence then shows the id with spaces for hyphens. */
	readonly label: string | null;
	readonly offset: number;
}

export type CitationTarget =
	/** `code` is `null` for `[@#claim]`: the article that it stands in. */
	| { readonly kind: 'claim'; readonly code: string | null; readonly claim: string }
	| { readonly kind: 'question'; readonly question: string }
	| { readonly kind: 'position'; readonly question: string; readonly position: string }
	/** `[@!question#position]`: no source read here holds it. */
	| { readonly kind: 'absence'; readonly question: string; readonly position: string };

/** One bracket, with what it cites and the offset of each. `from` equals `to`: the marker has no text of its own. */
export interface Citation extends InSentence {
	readonly targets: readonly { readonly target: CitationTarget; readonly offset: number }[];
	readonly offset: number;
}

export interface ComponentUse {
	readonly name: ComponentName;
	readonly attributes: Readonly<Record<string, string>>;
	readonly attributeOffsets: Readonly<Record<string, number>>;
	readonly offset: number;
}

export interface Heading {
	readonly depth: 2 | 3 | 4 | 5 | 6;
	readonly text: string;
	/** Its id on the page; unique within the text. */
	readonly slug: string;
	readonly passage: PassageNumber;
	readonly offset: number;
}

export interface ImageUse {
	readonly url: string;
	readonly alt: string;
	readonly offset: number;
}

/** The components that a book may use. `text` says whether a component encloses prose. */
export const components = {
	Judgement: { attributes: { id: 'required' }, text: false, meaning: 'a judgement of the book, in its box' },
	Finding: {
		attributes: {},
		text: true,
		meaning: 'sentences of ours about the sources and what they hold, which no single claim shows',
	},
	Assumption: { attributes: {}, text: true, meaning: 'sentences that we take for granted' },
	Background: {
		attributes: { source: 'required' },
		text: true,
		meaning: 'sentences that no source of the book carries; the source says where they come from',
	},
	Note: { attributes: {}, text: true, meaning: 'an aside, set apart; its sentences cite as all others do' },
	Timeline: { attributes: {}, text: false, meaning: 'a drawing of the dates of the book, with the list of them' },
	Network: {
		attributes: {},
		text: false,
		meaning: 'a drawing of the relations of the book, with the list of them',
	},
	Matrix: {
		attributes: { question: 'required' },
		text: false,
		meaning: 'which source holds which position of a question',
	},
	Positions: {
		attributes: { question: 'required' },
		text: false,
		meaning: 'the positions of a question, with who holds them and how',
	},
	KeyJudgements: { attributes: {}, text: false, meaning: 'all judgements of the book, in short' },
	SourceTable: {
		attributes: {},
		text: false,
		meaning: 'the sources of the book with publisher, date, grade and origins',
	},
	Quote: {
		attributes: { claim: 'required' },
		text: false,
		meaning: 'the words of a claim, as a quotation with its source',
	},
	Figure: {
		attributes: { src: 'required', alt: 'required', caption: 'optional' },
		text: false,
		meaning: 'an image with its words for those who cannot see it, and a caption',
	},
} as const satisfies Record<
	string,
	{ attributes: Record<string, 'required' | 'optional'>; text: boolean; meaning: string }
>;
export type ComponentName = keyof typeof components;

/** A text as a page shows it: HTML in which every character of the author is escaped, and components as data. */
export type Block =
	/** `citations`: the numbers of the markers that stand in it, in order, for the notes beside it. */
	| { readonly kind: 'html'; readonly html: string; readonly citations: readonly number[] }
	| {
			readonly kind: 'component';
			readonly name: ComponentName;
			readonly attributes: Readonly<Record<string, string>>;
			readonly blocks: readonly Block[];
	  };

/** What the renderer asks the book. Every answer is plain text or an address; the renderer escapes both. */
export interface Resolver {
	link(target: string, anchor: string | null): { href: string; text: string; kind: string } | null;
	/** The marker of a citation: its number on the page, where it leads, and its name for a screen reader. */
	cite(target: CitationTarget): { number: number; href: string; name: string } | null;
	image(url: string): { src: string } | null;
	/** The id to write for one that the renderer gives; without an answer its own. A document of several texts needs others. */
	anchor?(id: string): string;
	/** The id to write at a link of running text that begins at an offset; without an answer it has none. */
	mention?(target: string, offset: number): string | null;
}

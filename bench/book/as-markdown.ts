import type { Block, Citation, Document, Fields, Inline, Rich, Target, Value } from './document.ts';

/** How a tool that knows no evidence shows a passage that is set apart: its component, and the import that brings it. */
export interface PassageComponent {
	readonly name: string;
	readonly import: string;
}

const folders = {
	chapters: 'brief',
	articles: 'articles',
	entities: 'entities',
	questions: 'questions',
	judgements: 'judgements',
	corrections: 'corrections',
} as const;

/** Where a document lies in a folder of Markdown pages; its address is the same without the ending. */
export function pathInPages({ collection, id }: Pick<Target, 'collection' | 'id'>): string {
	return `${folders[collection]}/${id}.mdx`;
}

/**
 * A document as a Markdown page of another tool, with the same words: what front matter says becomes lists that a reader
 * sees, links lead to pages, citations to the list of claims.
 */
export function asMarkdown({ title, summary, fields, blocks }: Document, passage: PassageComponent): string {
	const body = blocks.map((each) => block(each, passage));
	const usesPassage = blocks.some(({ kind }) => kind === 'passage');
	return [
		`---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---`,
		...(usesPassage ? [passage.import] : []),
		...body,
		'## Facts',
		facts(fields),
	]
		.join('\n\n')
		.concat('\n');
}

function facts(fields: Fields): string {
	return Object.entries(fields)
		.flatMap(([key, value]) =>
			Array.isArray(value) && value.some((each) => typeof each === 'object')
				? value.map((each, i) => `- **${key} ${i + 1}**: ${words(each as Value)}`)
				: [`- **${key}**: ${words(value)}`],
		)
		.join('\n');
}

/** Ids and numbers are left out: the list that they stand in counts them. */
function words(value: Value): string {
	if (Array.isArray(value)) return value.map(words).join(', ');
	if (typeof value !== 'object') return String(value);
	if ('rich' in value) return inline((value as Rich).rich);
	return Object.entries(value)
		.filter(([key]) => key !== 'id' && key !== 'n')
		.map(([key, each]) => `${key}: ${words(each as Value)}`)
		.join('; ');
}

function block(each: Block, passage: PassageComponent): string {
	switch (each.kind) {
		case 'paragraph':
			return inline(each.content);
		case 'heading':
			return `## ${each.text}`;
		case 'list':
			return each.items.map((item) => `- ${inline(item)}`).join('\n');
		case 'table': {
			const rows = each.rows.map((row) => `| ${row.map(inline).join(' | ')} |`);
			return [`| ${each.head.join(' | ')} |`, `|${' --- |'.repeat(each.head.length)}`, ...rows].join('\n');
		}
		case 'footnote':
			return `[^${each.label}]: ${inline(each.content)}`;
		case 'passage':
			return `<${passage.name}>\n\n${inline(each.content)}\n\n</${passage.name}>`;
		case 'quote':
			return `> ${inline(each.content)}`;
	}
}

function inline(content: readonly Inline[]): string {
	return content
		.map((each) => {
			if (typeof each === 'string') return each;
			if ('footnote' in each) return `[^${each.footnote}]`;
			if ('cites' in each) return citation(each);
			return `[${each.label ?? each.to.name}](${address(each.to)})`;
		})
		.join('');
}

function citation({ cites }: Citation): string {
	return cites
		.map(({ code, point, own, article }) => {
			const page = own ? '' : address({ collection: 'articles', id: article });
			return `[${code}.${point}](${page}#facts)`;
		})
		.join('');
}

function address(target: Pick<Target, 'collection' | 'id'>): string {
	return `/${pathInPages(target).replace('.mdx', '/')}`;
}

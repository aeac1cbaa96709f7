import { dump } from 'js-yaml';
import {
	type Block,
	type Citation,
	claimId,
	type Document,
	type Fields,
	type Inline,
	type Rich,
	type Value,
} from './document.ts';

/** Where a document lies in a book's folder. */
export function pathInBook({ collection, kind, id }: Document): string {
	return [collection, ...(kind === null ? [] : [kind]), `${id}.mdx`].join('/');
}

/** A document as a file of a book. */
export function asBriefbook({ collection, title, summary, fields, blocks }: Document): string {
	const frontMatter = { [collection === 'entities' ? 'name' : 'title']: title, summary, ...fields };
	return `---\n${yaml(frontMatter)}---\n\n${blocks.map(block).join('\n\n')}\n`;
}

/** The generated book as a whole. */
export function bookYaml(): string {
	return yaml({
		title: 'A generated book',
		edition: 'benchmark',
		asOf: '2025-06-30',
		authors: ['The generator'],
		reviewer: 'none',
		contact: 'https://example.org/corrections',
		language: 'en',
		licence: 'CC0 1.0',
		description: 'Made-up words in the shape of a book, to measure with.',
	});
}

function yaml(fields: Fields): string {
	return dump(plain(fields), { lineWidth: -1, noRefs: true, quotingType: '"' });
}

function plain(value: Value): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object') return value;
	if ('rich' in value) return inline((value as Rich).rich);
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each as Value)]));
}

function block(each: Block): string {
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
			return `<${each.name}>\n\n${inline(each.content)}\n\n</${each.name}>`;
		case 'quote':
			return `<Quote claim="${each.code}#${claimId(each.point)}" />`;
	}
}

function inline(content: readonly Inline[]): string {
	return content
		.map((each) => {
			if (typeof each === 'string') return each;
			if ('footnote' in each) return `[^${each.footnote}]`;
			if ('cites' in each) return citation(each);
			return each.label === null ? `[[${each.to.id}]]` : `[[${each.to.id}|${each.label}]]`;
		})
		.join('');
}

function citation({ cites }: Citation): string {
	return `[@${cites.map(({ code, point, own }) => `${own ? '' : code}#${claimId(point)}`).join('; ')}]`;
}

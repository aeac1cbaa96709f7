import { mkdirSync, rmSync } from 'node:fs';
import { BOOK_FILE, type Content } from './hostile-book.ts';

/** A sound chapter. */
export const TEXT = `---
title: The quay
summary: What is known of it.
order: 1
---

## What it says

The text.
`;
export const QUAY = 'chapters/the-quay.mdx';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
export const withText = (text: string): string => TEXT.replace('The text.', () => text);
const withSummary = (text: string): string => TEXT.replace('What is known of it.', () => text);

const replaceByFolder = (path: string): void => {
	rmSync(path);
	mkdirSync(path);
};

/** What no editor would write, or no repository would keep as it is: made here. */
export type FileCase = readonly [
	what: string,
	files: Readonly<Record<string, Content>>,
	faults: readonly string[],
	says: string,
];

const folders: readonly FileCase[] = [
	['no book.yaml', { 'book.yaml': (path) => rmSync(path) }, ['book-missing 1:1 book.yaml'], 'has no book.yaml'],
	[
		'book.yaml with another ending',
		{ 'book.yml': 'title: A\n' },
		['file-unexpected 1:1 book.yml'],
		'Rename it to “book.yaml”.',
	],
	[
		'a text with an ending that Windows hides',
		{ 'chapters/the-pier.mdx.txt': TEXT },
		['file-name-invalid 1:1 chapters/the-pier.mdx.txt'],
		'Rename it to “the-pier.mdx”.',
	],
	['a folder misspelt', { 'article/x.mdx': TEXT }, ['folder-unknown 1:1 article'], 'Did you mean “articles”?'],
	['a folder of another case', { 'Chapters/x.mdx': TEXT }, ['folder-unknown 1:1 Chapters'], 'Did you mean “chapters”?'],
	[
		'a folder of nothing',
		{ 'drafts/x.mdx': TEXT },
		['folder-unknown 1:1 drafts'],
		'The folders of a book are chapters, articles',
	],
	[
		'an entity kind misspelt',
		{ 'entities/persn/x.mdx': TEXT },
		['folder-unknown 1:1 entities/persn'],
		'Did you mean “person”?',
	],
	[
		'an entity kind of nothing',
		{ 'entities/animal/x.mdx': TEXT },
		['folder-unknown 1:1 entities/animal'],
		'entities/person, entities/organisation',
	],
	[
		'a folder in a collection',
		{ 'articles/2025/x.mdx': TEXT },
		['folder-unknown 1:1 articles/2025'],
		'The folders of a book are',
	],
	[
		'an entity without a kind',
		{ 'entities/x.mdx': TEXT },
		['file-unexpected 1:1 entities/x.mdx'],
		'the folder of its kind: person',
	],
	[
		'a text beside book.yaml',
		{ 'x.mdx': TEXT },
		['file-unexpected 1:1 x.mdx'],
		'book.yaml, evidence.lock.json, audit.yaml and the folders',
	],
	[
		'a script beside book.yaml',
		{ 'astro.config.mjs': 'process.exit()' },
		['file-unexpected 1:1 astro.config.mjs'],
		'does not belong here',
	],
	[
		'a folder called book.yaml',
		{ 'book.yaml': replaceByFolder },
		['book-missing 1:1 book.yaml', 'folder-unknown 1:1 book.yaml'],
		'',
	],
];

const names: readonly FileCase[] = [
	[
		'a name with capitals',
		{ 'chapters/The-Quay.mdx': TEXT },
		['file-name-invalid 1:1 chapters/The-Quay.mdx'],
		'Rename it to “the-quay.mdx”.',
	],
	[
		'a name with spaces',
		{ 'chapters/the quay.mdx': TEXT },
		['file-name-invalid 1:1 chapters/the quay.mdx'],
		'Rename it to “the-quay.mdx”.',
	],
	[
		'a name with an underscore',
		{ 'chapters/the_quay.md': TEXT },
		['file-name-invalid 1:1 chapters/the_quay.md'],
		'Rename it to “the-quay.mdx”.',
	],
	[
		'a name with two hyphens',
		{ 'chapters/the--quay.mdx': TEXT },
		['file-name-invalid 1:1 chapters/the--quay.mdx'],
		'“the-quay.mdx”',
	],
	[
		'a name in Cyrillic',
		{ 'chapters/причал.mdx': TEXT },
		['file-name-invalid 1:1 chapters/причал.mdx'],
		'Rename it to “prichal.mdx”.',
	],
	[
		'a name with points',
		{ 'chapters/the.quay.mdx': TEXT },
		['file-name-invalid 1:1 chapters/the.quay.mdx'],
		'“the-quay.mdx”',
	],
	[
		'a name of 81 letters',
		{ [`chapters/${'a'.repeat(81)}.mdx`]: TEXT },
		[`file-name-invalid 1:1 chapters/${'a'.repeat(81)}.mdx`],
		`“${'a'.repeat(80)}.mdx”`,
	],
	[
		'a name of nothing but signs',
		{ 'chapters/_.mdx': TEXT },
		['file-name-invalid 1:1 chapters/_.mdx'],
		'Use small Latin letters',
	],
	['a device of Windows', { 'chapters/con.mdx': TEXT }, ['file-name-reserved 1:1 chapters/con.mdx'], 'Windows or YAML'],
	['a word of YAML', { 'chapters/null.mdx': TEXT }, ['file-name-reserved 1:1 chapters/null.mdx'], 'Windows or YAML'],
	[
		'the name of a list page',
		{ 'chapters/index.mdx': TEXT },
		['file-name-reserved 1:1 chapters/index.mdx'],
		'cannot be an id',
	],
	[
		'an ending in capitals',
		{ 'chapters/the-quay.MDX': TEXT },
		['file-name-invalid 1:1 chapters/the-quay.MDX'],
		'Rename it to “the-quay.mdx”.',
	],
	[
		'a longer ending',
		{ 'chapters/the-quay.markdown': TEXT },
		['file-name-invalid 1:1 chapters/the-quay.markdown'],
		'Rename it to “the-quay.mdx”.',
	],
	[
		'another ending',
		{ 'chapters/the-quay.txt': TEXT },
		['file-unexpected 1:1 chapters/the-quay.txt'],
		'Texts end in .mdx or .md',
	],
	[
		'a drawing that can hold scripts',
		{ 'chapters/quay.svg': '<svg/>' },
		['file-unexpected 1:1 chapters/quay.svg'],
		'images in .png',
	],
	[
		'an image with a space',
		{ 'chapters/the quay.png': 'x' },
		['file-unexpected 1:1 chapters/the quay.png'],
		'images in .png',
	],
	[
		'a name that reads backwards',
		{ 'chapters/the-\u202equay.mdx': TEXT },
		['file-name-invalid 1:1 chapters/the-[U+202E]quay.mdx'],
		'the-[U+202E]quay.mdx',
	],
	[
		'a name of two lines',
		{ 'chapters/the\nquay.mdx': TEXT },
		['file-name-invalid 1:1 chapters/the[U+000A]quay.mdx'],
		'Rename it to “the-quay.mdx”.',
	],
	[
		'a faulty text under a bad name',
		{ 'chapters/The Quay.mdx': withText('A {x}.') },
		['file-name-invalid 1:1 chapters/The Quay.mdx', 'mdx-expression 9:3 chapters/The Quay.mdx'],
		'',
	],
];

const links: readonly FileCase[] = [
	[
		'a link to a file',
		{ [QUAY]: { link: '/etc/hostname' } },
		['file-symlink 1:1'],
		'Put the file itself into the book.',
	],
	['a link to nothing', { [QUAY]: { link: './nothing.mdx' } }, ['file-symlink 1:1'], 'symbolic link'],
	[
		'a link to a text of the book',
		{ [QUAY]: { link: './other.mdx' }, 'chapters/other.mdx': TEXT },
		['file-symlink 1:1'],
		'symbolic link',
	],
	['a link to a folder', { chapters: { link: '/tmp' } }, ['file-symlink 1:1 chapters'], 'symbolic link'],
	['a link as book.yaml', { 'book.yaml': { link: '/etc/hostname' } }, ['file-symlink 1:1 book.yaml'], 'symbolic link'],
	[
		'a link with a hidden name',
		{ 'chapters/.hidden': { link: '/etc' } },
		['file-symlink 1:1 chapters/.hidden'],
		'symbolic link',
	],
];

const contents: readonly FileCase[] = [
	['an empty file', { [QUAY]: '' }, ['front-matter-missing 1:1'], 'Begin with a line ---'],
	['a large file', { [QUAY]: TEXT + 'x'.repeat(512 * 1024) }, ['file-too-large 1:1'], 'larger than 512 KB'],
	['a byte order mark', { [QUAY]: `\ufeff${TEXT}` }, ['file-bom 1:1'], 'without a byte order mark'],
	[
		'a byte order mark in book.yaml',
		{ 'book.yaml': `\ufeff${BOOK_FILE}` },
		['file-bom 1:1 book.yaml'],
		'byte order mark',
	],
	['a byte order mark in the middle', { [QUAY]: withText('The \ufefftext.') }, ['character-odd 9:5'], 'U+FEFF'],
	['line ends of Windows', { [QUAY]: TEXT.replaceAll('\n', '\r\n') }, ['file-line-ends 1:4'], 'Unix line ends'],
	[
		'line ends of Windows and other faults',
		{ [QUAY]: withText('The {x} text.').replace('order', 'ordre').replaceAll('\n', '\r\n') },
		['file-line-ends 1:4', 'field-unknown 4:1', 'mdx-expression 9:5'],
		'Did you mean “order”?',
	],
	[
		'a byte order mark and another fault',
		{ [QUAY]: `\ufeff${withText('The {x} text.')}` },
		['file-bom 1:1', 'mdx-expression 9:5'],
		'',
	],
	['one line end of Windows', { [QUAY]: withText('The text.\r') }, ['file-line-ends 9:10'], 'Unix line ends'],
	[
		'Latin 1',
		{ [QUAY]: joined(bytes(TEXT), Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a)) },
		['file-encoding 10:4'],
		'Save it as UTF-8',
	],
	['half a character', { [QUAY]: joined(bytes(TEXT), Uint8Array.of(0xe2, 0x82)) }, ['file-encoding 10:1'], 'not UTF-8'],
	['an overlong sign', { [QUAY]: joined(bytes(TEXT), Uint8Array.of(0xc0, 0xaf)) }, ['file-encoding 10:1'], 'not UTF-8'],
	['UTF-16', { [QUAY]: new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')) }, ['file-encoding 1:1'], 'not UTF-8'],
	['a null character', { [QUAY]: withText('The \u0000text.') }, ['character-odd 9:5'], 'U+0000 null'],
	['a control character', { [QUAY]: withText('The \u001b[31mtext.') }, ['character-odd 9:5'], 'U+001B'],
	['a control character of the second kind', { [QUAY]: withText('The\u0085text.') }, ['character-odd 9:4'], 'U+0085'],
	[
		'an override of direction',
		{ [QUAY]: withText('The \u202etext.') },
		['character-odd 9:5'],
		'U+202E right-to-left override',
	],
	[
		'an isolate of direction',
		{ [QUAY]: withText('The \u2067text\u2069.') },
		['character-odd 9:5', 'character-odd 9:10'],
		'right-to-left isolate',
	],
	['a mark of direction', { [QUAY]: withText('The \u200ftext.') }, ['character-odd 9:5'], 'right-to-left mark'],
	['a space of no width', { [QUAY]: withText('The te\u200bxt.') }, ['character-odd 9:7'], 'zero-width space'],
	['a joiner of no width', { [QUAY]: withText('The te\u200dxt.') }, ['character-odd 9:7'], 'zero-width joiner'],
	['a non-joiner in Latin', { [QUAY]: withText('The te\u200cxt.') }, ['character-odd 9:7'], 'outside Arabic script'],
	[
		'a non-joiner at the end of a Persian word',
		{ [QUAY]: withText('The می\u200c text.') },
		['character-odd 9:7'],
		'outside Arabic script',
	],
	['a soft hyphen', { [QUAY]: withText('The te\u00adxt.') }, ['character-odd 9:7'], 'soft hyphen'],
	['a word joiner', { [QUAY]: withText('The te\u2060xt.') }, ['character-odd 9:7'], 'word joiner'],
	[
		'hidden tags',
		{ [QUAY]: withText('The \u{e0041}\u{e0042}text.') },
		['character-odd 9:5', 'character-odd 9:7'],
		'U+E0041 tag character',
	],
	['a line separator', { [QUAY]: withText('The\u2028text.') }, ['character-odd 9:4'], 'line separator'],
	['an invisible letter', { [QUAY]: withText('The\u3164text.') }, ['character-odd 9:4'], 'U+3164'],
	[
		'an override in the front matter',
		{ [QUAY]: withSummary('What is \u202eknown.') },
		['character-odd 3:18'],
		'right-to-left override',
	],
	[
		'a null character in the front matter',
		{ [QUAY]: withSummary('What is \u0000known.') },
		['character-odd 3:18'],
		'null',
	],
	[
		'an odd character and a fault',
		{ [QUAY]: withText('The \u202e{x}.') },
		['character-odd 9:5', 'mdx-expression 9:6'],
		'',
	],
	[
		'closing fence with a space',
		{ [QUAY]: TEXT.replace('1\n---\n', '1\n--- \n') },
		['front-matter-unclosed 5:1'],
		'exactly ---',
	],
	[
		'opening fence with a space',
		{ [QUAY]: TEXT.replace('---\n', '--- \n') },
		['front-matter-missing 1:1'],
		'take away what is before or behind it',
	],
	['front matter alone', { [QUAY]: TEXT.slice(0, TEXT.indexOf('\n---\n') + 4) }, ['prose-empty 5:1'], 'no text below'],
	[
		'large front matter',
		{ [QUAY]: withSummary('x '.repeat(33 * 1024)) },
		['front-matter-too-large 1:1'],
		'larger than 64 KB',
	],
	[
		'too many keys',
		{ [QUAY]: withSummary(`\n${Array.from({ length: 2001 }, (_, i) => `  k${i}: x`).join('\n')}`) },
		['front-matter-too-many-keys 1:1'],
		'more than 2,000 keys',
	],
	[
		'60,000 brackets',
		{ [QUAY]: withSummary('['.repeat(60_000)) },
		['front-matter-too-deep 3:109'],
		'nested deeper than 8 levels',
	],
	[
		'20,000 hyphens',
		{ [QUAY]: withSummary(`\n${'- '.repeat(20_000)}x`) },
		['front-matter-too-deep 4:199'],
		'nested deeper than 8 levels',
	],
	[
		'an image misspelt',
		{ [QUAY]: withText('![it](./quay.pgn.png)'), 'chapters/quay.png': 'x' },
		['image-missing 9:1'],
		'There is no image “./quay.pgn.png”',
	],
	[
		'an image near by name',
		{ [QUAY]: withText('![it](./quya.png)'), 'chapters/quay.png': 'x' },
		['image-missing 9:1'],
		'Did you mean “./quay.png”?',
	],
	[
		'an image beside another text',
		{ [QUAY]: withText('![it](./quay.png)'), 'corrections/quay.png': 'x' },
		['image-missing 9:1'],
		'Put it beside this file.',
	],
];

export const fileCases: Readonly<Record<string, readonly FileCase[]>> = { folders, names, links, contents };

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFile } from '../../../src/cli/new.ts';
import { harvest, plant, scratchFolder, testEffects } from './scratch.ts';

function book(
	files: Readonly<Record<string, string>> = {},
): ReturnType<typeof testEffects> & { file(path: string): string } {
	const root = scratchFolder();
	plant(root, { 'src/content/book.yaml': '', ...files });
	const effects = testEffects(root);
	return { ...effects, file: (path) => readFileSync(join(root, 'src/content', path), 'utf8') };
}

test('a chapter: every required field with its meaning, the next order, optional fields as comments', async () => {
	const effects = book({
		'src/content/chapters/a.mdx': '---\norder: 4\n---\n',
		'src/content/chapters/b.md': '---\norder: "7"\n---\n',
	});
	expect(await newFile({ what: 'chapter', id: 'what-next' }, effects)).toBe(0);
	expect(effects.file('chapters/what-next.mdx')).toBe(
		[
			'---',
			'# the heading of the chapter (line of text)',
			'title:',
			'# what it says, in one line (line of text)',
			'summary:',
			'# its place in the reading order; no two are equal (whole number from 1 to 999)',
			'order: 8',
			'',
			'# Further fields, where they apply:',
			'# part: the part of the book that it belongs to (line of text)',
			'---',
			'',
			'',
		].join('\n'),
	);
	expect(effects.printed.out).toContain('src/content/chapters/what-next.mdx');
});

test('an article gets the next code, even where another article has faults', async () => {
	const effects = book({
		'src/content/articles/a.mdx': '---\ncode: S12\nbroken: [\n',
		'src/content/articles/b.mdx': 'code: S3\n',
	});
	await newFile({ what: 'article', id: 'new-one', kind: 'report' }, effects);
	const text = effects.file('articles/new-one.mdx');
	expect(text).toContain('\ncode: S13\n');
	expect(text).toContain('\nkind: report\n');
	expect(text).toContain('\nclaims:\n  -\n    # its name inside the article');
});

test('the first article of a book is S1', async () => {
	const effects = book();
	await newFile({ what: 'article', id: 'first' }, effects);
	expect(effects.file('articles/first.mdx')).toContain('\ncode: S1\n');
});

test('an entity lies in the folder of its kind and does not repeat it', async () => {
	const effects = book();
	await newFile({ what: 'entity', id: 'a-speech', kind: 'statement', json: true }, effects);
	const text = effects.file('entities/statement/a-speech.mdx');
	expect(text).not.toMatch(/^kind:/m);
	expect(text).toMatch(/^speaker:/m);
	expect(JSON.parse(effects.printed.out)).toEqual({ file: 'src/content/entities/statement/a-speech.mdx' });
});

test('an event needs its date, which its schema leaves open', async () => {
	const effects = book();
	await newFile({ what: 'entity', id: 'a-strike', kind: 'event' }, effects);
	expect(effects.file('entities/event/a-strike.mdx')).toMatch(/^date:$/m);
});

test('a judgement is an estimate unless another kind is named', async () => {
	const effects = book();
	await newFile({ what: 'judgement', id: 'one' }, effects);
	await newFile({ what: 'judgement', id: 'two', kind: 'finding' }, effects);
	expect(effects.file('judgements/one.mdx')).toMatch(/^likelihood:/m);
	expect(effects.file('judgements/one.mdx')).toMatch(/^kind: estimate$/m);
	expect(effects.file('judgements/two.mdx')).not.toMatch(/^likelihood:/m);
	expect(effects.file('judgements/two.mdx')).toMatch(/^order: 2$/m);
});

test.each([
	[{ what: 'chapter', id: 'What Next?' }, '“What Next?” cannot be an id.', 'Did you mean what-next?'],
	[{ what: 'chapter', id: '???' }, '“???” cannot be an id.', 'Use small Latin letters'],
	[{ what: 'chapter', id: 'con' }, '“con” cannot be an id.', 'Use small Latin letters'],
	[{ what: 'question', id: 'taken' }, 'The id taken is taken: by entities/person/taken.md.', 'Choose another'],
	[{ what: 'entity', id: 'x' }, 'An entity needs its kind.', 'Add --kind with one of person, organisation'],
	[{ what: 'entity', id: 'x', kind: 'persno' }, 'There is no kind “persno” of entity.', 'Did you mean --kind person?'],
	[
		{ what: 'judgement', id: 'x', kind: 'zzzzzz' },
		'There is no kind “zzzzzz” of judgement.',
		'Add --kind with one of estimate',
	],
	[{ what: 'chapter', id: 'x', kind: 'long' }, 'A chapter has no kinds.', 'Leave --kind out.'],
	[
		{ what: 'article', id: 'x', kind: 'reprot' },
		'There is no kind “reprot” of article.',
		'Did you mean --kind report?',
	],
] as const)('%o is refused and writes nothing', async (options, message, mend) => {
	const effects = book({ 'src/content/entities/person/taken.md': 'mine' });
	const before = harvest(effects.root);
	const refused = newFile(options, effects);
	await expect(refused).rejects.toThrow(message);
	await expect(refused).rejects.toHaveProperty('mend', expect.stringContaining(mend));
	expect(harvest(effects.root)).toEqual(before);
});

test('a missing book folder is told plainly', async () => {
	const effects = { ...book(), env: { BRIEFBOOK_DIR: 'elsewhere' } };
	await expect(newFile({ what: 'chapter', id: 'x' }, effects)).rejects.toThrow(
		`There is no book folder ${join(effects.root, 'elsewhere')}.`,
	);
});

test('BRIEFBOOK_DIR is read from the working directory', async () => {
	const effects = book({ 'my/book.yaml': '' });
	await newFile(
		{ what: 'chapter', id: 'x' },
		{ ...effects, env: { BRIEFBOOK_DIR: '../my' }, cwd: join(effects.root, 'src') },
	);
	expect(harvest(join(effects.root, 'my'))).toHaveProperty('chapters/x.mdx');
	expect(effects.printed.out).toContain('../my/chapters/x.mdx');
});

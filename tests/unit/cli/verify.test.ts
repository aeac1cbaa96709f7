import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { forgetBook } from '../../../src/sources/open-book.ts';
import { harvest, scratchFolder, testEffects } from './scratch.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const HARBOUR = join(PROJECT, 'tests/books/harbour');
const LOCK = 'book/evidence.lock.json';

interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** The small book with its captures, in a folder of its own. */
function harbour(): string {
	const root = scratchFolder();
	cpSync(HARBOUR, root, { recursive: true });
	return root;
}

async function briefbook(root: string, ...args: readonly string[]): Promise<Ran> {
	forgetBook();
	const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book', BRIEFBOOK_CAPTURES: 'captures' } });
	const code = await runProgram(args, effects);
	return { code, ...effects.printed };
}

const verify = (root: string, ...args: readonly string[]): Promise<Ran> => briefbook(root, 'verify', ...args);

function edit(root: string, file: string, find: string | RegExp, replace: string): void {
	const path = join(root, file);
	const text = readFileSync(path, 'utf8');
	const edited = text.replace(find, () => replace);
	if (edited === text) throw new Error(`${find} does not stand in ${file}`);
	writeFileSync(path, edited);
}

/** Issues in short: code, file, line and column, and the words. */
async function faults(root: string, command = 'verify'): Promise<{ short: string[]; words: string }> {
	const { code, out, err } = await briefbook(root, command, '--json');
	expect(err).toBe('');
	const { issues } = JSON.parse(out) as { issues: Record<string, string>[] };
	expect(code).toBe(issues.length === 0 ? 0 : 1);
	return {
		short: issues.map(({ code: name, file, line, column }) => `${name} ${file}:${line}:${column}`),
		words: issues.map(({ message, hint }) => `${message} ${hint}`).join('\n'),
	};
}

const COURIER = 'book/articles/courier-cranes.mdx';
const MAIL = 'book/articles/mail-cranes.mdx';

test('without a sound book.yaml no quote is looked for, and verify says so', async () => {
	const root = harbour();
	edit(root, 'book/book.yaml', 'title:', 'tilte:');
	const { code, out } = await verify(root);
	expect(code).toBe(1);
	expect(out).toMatch(/tilte.*No quote was looked for\.\n$/s);
});

describe('a sound book', () => {
	test('all its quotes match, and verify writes nothing', async () => {
		const root = harbour();
		const before = harvest(root);
		expect(await verify(root)).toEqual({
			code: 0,
			out: '2 of 2 quotes match. There is no evidence.lock.json; verify --write makes it.\n',
			err: '',
		});
		expect(harvest(root)).toEqual(before);
	});

	test('--write records them; then check and verify agree, and a second --write changes nothing', async () => {
		const root = harbour();
		expect((await verify(root, '--write')).out).toBe('2 of 2 quotes match. evidence.lock.json was written.\n');
		const written = harvest(root);
		expect(Object.keys(written ?? {})).toContain(LOCK);
		expect(written?.[LOCK]).not.toMatch(/crane has|at work|captures/);
		expect((await verify(root)).out).toBe('2 of 2 quotes match. evidence.lock.json agrees.\n');
		expect((await verify(root, '--write')).out).toBe('2 of 2 quotes match. evidence.lock.json agrees.\n');
		expect((await briefbook(root, 'check')).out).toBe('No faults in the book.\n');
		expect(harvest(root)).toEqual(written);
	});

	test('in the same places as whoever counts code points finds them', async () => {
		const root = harbour();
		await verify(root, '--write');
		const { articles } = JSON.parse(readFileSync(join(root, LOCK), 'utf8'));
		const slice = (code: string, claim: string, file: string): string => {
			const [{ start, end }] = articles[code].claims[claim];
			return [...readFileSync(join(root, 'captures', file), 'utf8')].slice(start, end).join('');
		};
		expect(slice('S1', 'cranes-missing', 'courier.txt')).toBe('not one crane has come');
		expect(slice('S2', 'one-works', 'mail.txt')).toBe('one crane is at work');
		expect(articles.S2.claims['one-works'][0]).toMatchObject({ prefix: 6, suffix: 0 });
	});

	test('--json is one object, --format github a line for each fault', async () => {
		const root = harbour();
		expect(JSON.parse((await verify(root, '--json')).out)).toEqual({
			quotes: { total: 2, matched: 2 },
			lock: 'missing',
			issues: [],
		});
		edit(root, COURIER, 'not one crane has come', 'not one crane had come');
		expect((await verify(root, '--format', 'github')).out).toMatch(
			/^::error file=book\/articles\/courier-cranes.mdx,line=34,/,
		);
	});

	test('a page and its text are captures too', async () => {
		const root = harbour();
		const text = readFileSync(join(root, 'captures/mail.txt'), 'utf8');
		const html = text
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => `<p>${line}</p>`)
			.join('');
		writeFileSync(join(root, 'captures/mail.html'), `<html><head><title>x</title></head><body>${html}</body></html>`);
		edit(root, MAIL, 'file: mail.txt', 'file: mail.html');
		const { words } = await faults(root);
		const hash = /its SHA-256 is ([0-9a-f]{64})/.exec(words)?.[1] ?? '';
		edit(root, MAIL, /sha256: .*/, `sha256: ${hash}`);
		const length = /has (\d+) characters/.exec((await faults(root)).words)?.[1] ?? '';
		edit(root, MAIL, /characters: .*/, `characters: ${length}`);
		expect((await verify(root, '--write')).code).toBe(0);
		expect(readFileSync(join(root, LOCK), 'utf8')).toContain('"text": "html 1"');
	});
});

describe('a fault is told with its place, and nothing is written', () => {
	const cases: readonly (readonly [
		name: string,
		change: (root: string) => void,
		short: readonly string[],
		says: string,
	])[] = [
		[
			'a letter changed in a quote',
			(root) => edit(root, COURIER, 'not one crane has come', 'not one crane has gome'),
			['quote-absent book/articles/courier-cranes.mdx:34:83'],
			'in paragraph 2, differs: not one crane has [-gome-]{+come+}',
		],
		[
			'words that are nowhere near',
			(root) => edit(root, COURIER, 'not one crane has come', 'ZYXWVUTSRQPONMLK'),
			['quote-absent book/articles/courier-cranes.mdx:34:83'],
			'no passage of it is near these words',
		],
		[
			'the wrong paragraph',
			(root) => edit(root, COURIER, 'n: 1, paragraph: 2', 'n: 1, paragraph: 3'),
			['quote-elsewhere book/articles/courier-cranes.mdx:34:83'],
			'stand in paragraph 2 of the capture, not in paragraph 3',
		],
		[
			'a paragraph that is not there',
			(root) => edit(root, COURIER, 'n: 1, paragraph: 2', 'n: 1, paragraph: 70'),
			['claim-paragraph book/articles/courier-cranes.mdx:34:44'],
			'has 7 paragraphs; there is no paragraph 70',
		],
		[
			'words that stand twice',
			(root) => edit(root, MAIL, ', prefix: "that “"', ''),
			['quote-twice book/articles/mail-cranes.mdx:39:9'],
			'2 times in the capture: in paragraph 1 “Norda Works says that from today [one crane is at work] on the quay of Vell, and its agent wrote”; in paragraph 1',
		],
		[
			'a prefix that is not there',
			(root) => edit(root, MAIL, 'prefix: "that “"', 'prefix: "yesterday "'),
			['quote-neighbours book/articles/mail-cranes.mdx:39:9'],
			'[one crane is at work]',
		],
		[
			'half a word',
			(root) => edit(root, COURIER, 'not one crane has come', 'one crane has com'),
			['quote-cut book/articles/courier-cranes.mdx:34:83'],
			'[one crane has com]e',
		],
		[
			'a whole sentence',
			(root) => edit(root, COURIER, 'not one crane has come', 'The quay of Vell is bare'),
			[
				'quote-not-quoted book/articles/courier-cranes.mdx:34:83',
				'quote-sentence book/articles/courier-cranes.mdx:34:83',
			],
			'Keep the words that matter.',
		],
		[
			'a capture that is not there',
			(root) => rmSync(join(root, 'captures/mail.txt')),
			['capture-missing book/articles/mail-cranes.mdx:17:9'],
			'There is no capture “mail.txt”',
		],
		[
			'a capture that changed',
			(root) => edit(root, 'captures/courier.txt', 'Vell', 'Bell'),
			['capture-changed book/articles/courier-cranes.mdx:17:9'],
			'rest 3 claims (S1.1, S1.2, S1.3); 1 position (has-a-crane-come#none); 1 judgement (no-crane-yet).',
		],
		[
			'a wrong length',
			(root) => edit(root, COURIER, 'characters: 1059', 'characters: 1060'),
			['capture-length book/articles/courier-cranes.mdx:20:15'],
			'has 1059 characters, not 1060',
		],
		[
			'a capture of another sort',
			(root) => {
				writeFileSync(join(root, 'captures/courier.docx'), 'x');
				edit(root, COURIER, 'file: courier.txt', 'file: courier.docx');
			},
			['capture-type book/articles/courier-cranes.mdx:17:9'],
			'Captures end in .txt, .html or .pdf.',
		],
		[
			'a folder instead of a capture',
			(root) => {
				rmSync(join(root, 'captures/mail.txt'));
				mkdirSync(join(root, 'captures/mail.txt'));
			},
			['capture-unreadable book/articles/mail-cranes.mdx:17:9'],
			'it is no plain file',
		],
		[
			'an article that cannot be read',
			(root) => edit(root, MAIL, 'kind: rewrite', 'kind: rewritten'),
			['field-value book/articles/mail-cranes.mdx:7:7'],
			'rewrite',
		],
		[
			'two articles with one code',
			(root) => edit(root, MAIL, 'code: S2', 'code: S1'),
			['code-duplicate book/articles/mail-cranes.mdx:4:7'],
			'S1',
		],
	];
	test.each(cases)('%s', async (_, change, short, says) => {
		const root = harbour();
		change(root);
		const found = await faults(root);
		expect(found.short).toEqual(short);
		expect(found.words).toContain(says);
		expect(found.words).not.toMatch(/\{[a-z]+\}|…|undefined|null/);
		expect(await verify(root, '--write')).toMatchObject({
			code: 1,
			out: expect.stringContaining('Nothing was written.\n'),
		});
		expect(existsSync(join(root, LOCK))).toBe(false);
	});

	const recapture = (root: string, bytes: string | Uint8Array): void => {
		writeFileSync(join(root, 'captures/mail.txt'), bytes);
	};
	test.each([
		['latin-1', Buffer.from('caf\u00e9', 'latin1'), 'capture-encoding'],
		['a control character', 'x\u0007y', 'capture-character'],
		['no text', '\n \n', 'capture-empty'],
		['50 MB', Buffer.alloc(50 * 1024 * 1024, 'x'), 'capture-too-large'],
	])('a capture of %s', async (_, bytes, code) => {
		const root = harbour();
		recapture(root, bytes);
		const hash = /its SHA-256 is ([0-9a-f]{64})/.exec((await faults(root)).words)?.[1];
		if (hash) edit(root, MAIL, /sha256: .*/, `sha256: ${hash}`);
		expect((await faults(root)).short).toEqual([`${code} book/articles/mail-cranes.mdx:17:9`]);
	});

	test('quotes that take more than a quarter of their capture', async () => {
		const root = harbour();
		recapture(root, 'says that “one crane is at work or, as one hopes, soon will be seen there');
		const hash = /its SHA-256 is ([0-9a-f]{64})/.exec((await faults(root)).words)?.[1] ?? '';
		edit(root, MAIL, /sha256: .*/, `sha256: ${hash}`);
		edit(root, MAIL, /characters: .*/, 'characters: 73');
		edit(root, MAIL, 'n: 2, paragraph: 2', 'n: 2, paragraph: 1');
		const { short, words } = await faults(root);
		expect(short).toEqual(['quote-share book/articles/mail-cranes.mdx:17:3']);
		expect(words).toContain('take 27.4% of its capture; a quarter is allowed');
	});
});

describe('direct speech that the capture does not quote', () => {
	const OUTSIDE = 'had been promised the first of them';
	const CODE = 'quote-not-quoted book/articles/courier-cranes.mdx:34:83';

	/** The faults of the small book after a change; a warning is no reason to write no lock. */
	async function warned(change: (root: string) => void): Promise<string[]> {
		const root = harbour();
		change(root);
		const { code, out } = await verify(root, '--write', '--json');
		expect(code).toBe(0);
		expect(existsSync(join(root, LOCK))).toBe(true);
		const { issues } = JSON.parse(out) as { issues: Record<string, string>[] };
		for (const { message, hint } of issues) expect(`${message} ${hint}`).not.toMatch(/[{}]|…|undefined/);
		return issues.map(({ code: name, file, line, column }) => `${name} ${file}:${line}:${column}`);
	}
	const quote = (root: string) => edit(root, COURIER, 'not one crane has come', OUTSIDE);

	test('is a warning', async () => {
		expect(await warned(quote)).toEqual([CODE]);
	});

	test('is none of another form, nor of an article that is speech itself', async () => {
		const other = (find: string, replace: string) => (root: string) => {
			quote(root);
			edit(root, COURIER, find, replace);
		};
		for (const form of ['mixed', 'indirect'])
			expect(await warned(other('from: varga, form: direct', `from: varga, form: ${form}`))).toEqual([]);
		for (const kind of ['interview', 'statement', 'document', 'opinion', 'post'])
			expect(await warned(other('kind: report', `kind: ${kind}`))).toEqual([]);
		for (const kind of ['rewrite', 'digest', 'analysis'])
			expect(await warned(other('kind: report', `kind: ${kind}`))).toEqual([CODE]);
	});

	test('does not hide that the quote is another than the one that was locked', async () => {
		const root = harbour();
		await verify(root, '--write');
		quote(root);
		const { short } = await faults(root);
		expect(short).toEqual(['quote-changed book/articles/courier-cranes.mdx:34:83', CODE]);
	});

	test('is not looked for in a page that has elements for speech', async () => {
		const page = (speech: string) => async (root: string) => {
			const text = readFileSync(join(root, 'captures/courier.txt'), 'utf8');
			const lines = text.split('\n').filter((line) => line !== '');
			writeFileSync(join(root, 'captures/courier.html'), `${lines.map((line) => `<p>${line}</p>`).join('')}${speech}`);
			quote(root);
			edit(root, COURIER, 'file: courier.txt', 'file: courier.html');
			const hash = /its SHA-256 is ([0-9a-f]{64})/.exec((await faults(root)).words)?.[1] ?? '';
			edit(root, COURIER, /sha256: .*/, `sha256: ${hash}`);
			const length = /has (\d+) characters/.exec((await faults(root)).words)?.[1] ?? '';
			edit(root, COURIER, /characters: .*/, `characters: ${length}`);
			return (await verify(root, '--json')).out;
		};
		expect(await page('<p>x')(harbour())).toContain('quote-not-quoted');
		for (const speech of ['<q>x</q>', '<BLOCKQUOTE class="a">x</BLOCKQUOTE>'])
			expect(await page(speech)(harbour())).not.toContain('quote-not-quoted');
	});
});

test('a capture that several articles name is read once', async () => {
	const root = harbour();
	edit(root, MAIL, 'file: mail.txt', 'file: courier.txt');
	const [, hash] = /sha256: (\w+)/.exec(readFileSync(join(root, COURIER), 'utf8')) ?? [];
	edit(root, MAIL, /sha256: .*/, `sha256: ${hash}`);
	edit(root, MAIL, /characters: .*/, 'characters: 1059');
	edit(root, MAIL, /exact: one crane is at work, prefix: .* }/, 'exact: not one crane has come }');
	edit(root, MAIL, 'paragraph: 1', 'paragraph: 2');
	expect(await verify(root, '--write')).toMatchObject({
		code: 0,
		out: '2 of 2 quotes match. evidence.lock.json was written.\n',
	});
	const { articles } = JSON.parse(readFileSync(join(root, LOCK), 'utf8'));
	expect(articles.S1.claims['cranes-missing']).toEqual(articles.S2.claims['one-works']);
});

describe('a book without a lock', () => {
	test('is told so by check, which ends with 0, and by no other words once the lock is broken', async () => {
		const root = harbour();
		const { code, out } = await briefbook(root, 'check');
		expect(code).toBe(0);
		expect(out).toBe(
			[
				'book/evidence.lock.json:1:1  lock-missing (warning)  The book has 2 quotes and no evidence.lock.json: nothing tells whether they are what the captures say.',
				'    With the captures at hand, run: npm run briefbook -- verify --write --captures FOLDER',
				'',
				'1 warning in 1 file.',
				'',
			].join('\n'),
		);
		writeFileSync(join(root, LOCK), '');
		expect((await faults(root, 'check')).short).toEqual(['lock-broken book/evidence.lock.json:1:1']);
	});

	test('and without a quote is fine', async () => {
		const root = harbour();
		edit(root, COURIER, 'quotes: [not one crane has come], ', '');
		edit(root, MAIL, / {4}quotes:\n.*\n/, '');
		expect((await briefbook(root, 'check')).out).toBe('No faults in the book.\n');
	});
});

describe('without the captures the lock is compared', () => {
	async function locked(): Promise<string> {
		const root = harbour();
		await verify(root, '--write');
		rmSync(join(root, 'captures'), { recursive: true });
		return root;
	}
	const cases: readonly (readonly [
		name: string,
		change: (root: string) => void,
		short: readonly string[],
		says: string,
	])[] = [
		['nothing', () => {}, [], ''],
		[
			'a quote that changed',
			(root) => edit(root, COURIER, 'not one crane has come', 'not one crane has gone'),
			['quote-changed book/articles/courier-cranes.mdx:34:83'],
			'its words changed since',
		],
		[
			'a paragraph that changed',
			(root) => edit(root, COURIER, 'n: 1, paragraph: 2', 'n: 1, paragraph: 3'),
			['quote-changed book/articles/courier-cranes.mdx:34:83'],
			'its paragraph changed since',
		],
		[
			'a new quote',
			(root) => edit(root, COURIER, '[not one crane has come]', '[not one crane has come, all these months]'),
			['quote-unlocked book/articles/courier-cranes.mdx:34:107'],
			'verify --write --captures FOLDER',
		],
		[
			'a quote taken away',
			(root) => edit(root, COURIER, 'quotes: [not one crane has come], ', ''),
			['lock-unused book/evidence.lock.json:8:1'],
			'S1#cranes-missing',
		],
		[
			'another capture',
			(root) => edit(root, COURIER, 'characters: 1059', 'characters: 1058'),
			['capture-unlocked book/articles/courier-cranes.mdx:20:15'],
			'whose number of characters is 1059; here it is 1058',
		],
		[
			'a lock edited by hand',
			(root) => edit(root, LOCK, '"prefix": 6', '"prefix": 7'),
			['lock-broken book/evidence.lock.json:22:15'],
			'it was edited or merged by hand',
		],
		[
			'a lock merged badly',
			(root) => edit(root, LOCK, '\t"articles"', '<<<<<<< HEAD\n\t"articles"'),
			['lock-broken book/evidence.lock.json:4:1'],
			'a merge that was not finished',
		],
		[
			'a lock that is no JSON',
			(root) => writeFileSync(join(root, LOCK), 'hello\n'),
			['lock-broken book/evidence.lock.json:1:1'],
			'it is not JSON',
		],
		[
			'a lock with carriage returns',
			(root) => edit(root, LOCK, '{\n', '{\r\n'),
			['file-line-ends book/evidence.lock.json:1:2'],
			'LF',
		],
		[
			'a lock that is a link',
			(root) => {
				rmSync(join(root, LOCK));
				symlinkSync('../lock', join(root, LOCK));
			},
			['file-symlink book/evidence.lock.json:1:1'],
			'symbolic link',
		],
		[
			'an article that cannot be read, told once',
			(root) => edit(root, COURIER, 'kind: report', 'kind: rapport'),
			['field-value book/articles/courier-cranes.mdx:7:7'],
			'report',
		],
	];
	test.each(cases)('%s', async (_, change, short, says) => {
		const root = await locked();
		change(root);
		const found = await faults(root, 'check');
		expect(found.short.filter((each) => /lock|quote|capture|field-value/.test(each))).toEqual(short);
		expect(found.words).toContain(says);
	});

	test('a broken lock is mended by the command that its fault names', async () => {
		const root = harbour();
		await verify(root, '--write');
		const sound = readFileSync(join(root, LOCK), 'utf8');
		edit(root, LOCK, '"paragraph": 2', '"paragraph": 3');
		expect(await verify(root)).toMatchObject({ code: 1, out: expect.stringContaining('lock-broken') });
		expect((await verify(root, '--write')).code).toBe(0);
		expect(readFileSync(join(root, LOCK), 'utf8')).toBe(sound);
	});

	test('with the captures, a quote that only looks the same is told from the one that was locked', async () => {
		const root = harbour();
		await verify(root, '--write');
		edit(root, COURIER, 'not one crane has come', 'not one  crane has come');
		expect((await faults(root)).short).toEqual(['quote-changed book/articles/courier-cranes.mdx:34:83']);
	});
});

describe('book', () => {
	test('verifies where captures are named, and stops at a fault', async () => {
		const root = harbour();
		edit(root, COURIER, 'not one crane has come', 'not one crane has gone');
		const { code, out } = await briefbook(root, 'book');
		expect(code).toBe(1);
		expect(out).toMatch(/^book\/evidence\.lock\.json:1:1 {2}lock-missing \(warning\)/);
		expect(out).toContain('1 of 2 quotes match.\n');
		const json = await briefbook(root, 'book', '--json');
		expect([json.code, JSON.parse(json.out).quotes]).toEqual([1, { total: 2, matched: 1 }]);
	});
});

const CAPTURES = join(PROJECT, '../shared/captures');

test.runIf(existsSync(CAPTURES))('the shipped book matches its captures, and its lock says so', async () => {
	forgetBook();
	const effects = testEffects(PROJECT, { env: { BRIEFBOOK_CAPTURES: '../shared/captures' } });
	expect(await runProgram(['verify'], effects)).toBe(0);
	expect(effects.printed.out).toMatch(/^(\d+) of \1 quotes match\. evidence\.lock\.json agrees\.\n$/);
});

import { describe, expect, test } from 'vitest';
import {
	type EvidenceLock,
	firstDifference,
	lockedQuote,
	lockOffset,
	parseLock,
	printLock,
	quoteDigest,
} from '../../../src/quotes/lock.ts';

const quote = { exact: 'not one crane', prefix: undefined, suffix: undefined };
const match = { start: 5, end: 18, prefix: 0, suffix: 3, slice: 'not one crane', raw: { from: 5, to: 18 } };
const entry = lockedQuote(quote, 2, match);
const capture = { sha256: 'a'.repeat(64), characters: 99, text: 'plain 1' };

const lock: EvidenceLock = {
	normalisation: 1,
	articles: {
		S10: { capture, claims: { b: [entry], a: [entry, entry], 7: [entry] } },
		S2: { capture, claims: { constructor: [entry] } },
	},
};
const text = printLock(lock);

test('an entry holds places, lengths and hashes, and no word of the capture', () => {
	expect(entry).toEqual({
		paragraph: 2,
		start: 5,
		end: 18,
		prefix: 0,
		suffix: 3,
		quote: expect.stringMatching(/^[0-9a-f]{64}$/),
		slice: expect.stringMatching(/^[0-9a-f]{64}$/),
	});
	expect(text).not.toContain('crane');
});

test('the digest of a quote changes with every part of it', () => {
	const others = [
		{ exact: 'not one cranE', prefix: undefined, suffix: undefined },
		{ exact: 'not one crane', prefix: '', suffix: undefined },
		{ exact: 'not one crane', prefix: undefined, suffix: 'x' },
		{ exact: 'not one crane', prefix: 'x', suffix: undefined },
		{ exact: "not one crane'", prefix: undefined, suffix: undefined },
	];
	expect(new Set([quote, ...others].map(quoteDigest)).size).toBe(6);
});

describe('as text', () => {
	test('is sorted, one quote a line, with a checksum', () => {
		const keys = [...text.matchAll(/^\t*"([^"]+)": [{[]/gm)].map((found) => found[1]);
		expect(keys).toEqual([
			'articles',
			'S2',
			'capture',
			'claims',
			'constructor',
			'S10',
			'capture',
			'claims',
			'7',
			'a',
			'b',
		]);
		expect(text.match(/^\t{5}\{ "paragraph"/gm)).toHaveLength(5);
		expect(text).toMatch(/\n\t"checksum": "[0-9a-f]{64}"\n\}\n$/);
		expect(JSON.parse(text)).toMatchObject(lock);
	});

	test('does not depend on the order in which it was made', () => {
		const { S2, S10 } = lock.articles;
		if (S2 && S10) expect(printLock({ ...lock, articles: { S2, S10 } })).toBe(text);
	});

	test('one changed quote changes its line and the checksum', () => {
		const moved = printLock({
			...lock,
			articles: { ...lock.articles, S2: { capture, claims: { constructor: [{ ...entry, start: 6 }] } } },
		});
		const lines = moved.split('\n');
		expect(text.split('\n').filter((line, i) => line !== lines[i])).toHaveLength(2);
	});

	test('reads back', () => {
		expect(parseLock(text)).toEqual({ lock: { ...lock, about: expect.any(String), checksum: expect.any(String) } });
		expect(parseLock(printLock({ normalisation: 1, articles: {} }))).toHaveProperty('lock');
	});

	test('tells where an article and a claim stand', () => {
		expect(text.slice(lockOffset(text, 'S10', 'a')).trimStart()).toMatch(/^"a": \[/);
		expect(text.slice(lockOffset(text, 'S10', null)).trimStart()).toMatch(/^"S10": \{/);
		expect(lockOffset(text, 'S3', null)).toBe(0);
	});
});

describe('what was not written by the tool is refused', () => {
	test.each([
		['a figure changed', text.replace('"start": 5', '"start": 6'), 'checksum'],
		[
			'a hash changed',
			text.replace(/"slice": "(.)/, (_, first) => `"slice": "${first === '0' ? '1' : '0'}`),
			'checksum',
		],
		['a line removed', text.replace(/^\t{5}\{.*\},\n/m, ''), 'checksum'],
		[
			'two lines exchanged',
			text.replace('"characters": 99, "text": "plain 1"', '"text": "plain 1", "characters": 99'),
			'checksum',
		],
		['other spaces', text.replaceAll('\t', '  '), 'checksum'],
		['no last line end', text.trimEnd(), 'checksum'],
		['a key too many', text.replace('"normalisation"', '"note": "x",\n\t"normalisation"'), 'form'],
		['a list that is empty', text.replace(/"b": \[[^\]]*\]/, '"b": []'), 'form'],
		['a negative place', text.replace('"start": 5', '"start": -5'), 'form'],
		['another purpose', text.replace('Written by', 'Written for'), 'form'],
		['not an object', 'null', 'form'],
		['cut off', text.slice(0, 200), 'JSON'],
		['empty', '', 'JSON'],
		['the middle of a merge', text.replace('\t"checksum"', '=======\n\t"checksum"'), 'merge'],
		['the end of a merge', text.replace('\t"checksum"', '>>>>>>> theirs\n\t"checksum"'), 'merge'],
		['an arrow', text.replace('\t"checksum"', '<\n\t"checksum"'), 'JSON'],
		['an arrow back', text.replace('\t"checksum"', '>\n\t"checksum"'), 'JSON'],
		['an equals sign', text.replace('\t"checksum"', '=\n\t"checksum"'), 'JSON'],
		['what looks like a merge within a line', text.replace('plain 1', '<<<<<<<'), 'checksum'],
		['a merge', text.replace('\t"checksum"', '<<<<<<< ours\n\t"checksum"'), 'merge'],
	])('%s', (_, changed, reason) => {
		expect(changed).not.toBe(text);
		expect(parseLock(changed)).toMatchObject({ reason: expect.stringContaining(reason) });
	});

	test('with the place of the difference', () => {
		const changed = text.replace('"start": 5', '"start": 6');
		const read = parseLock(changed);
		// The checksum no longer fits what stands above it.
		expect('offset' in read && changed.slice(0, read.offset)).toMatch(/"checksum": "[0-9a-f]*$/);
	});
});

test('every single character of a lock matters', () => {
	for (let i = 0; i < text.length; i += 7) {
		const changed = `${text.slice(0, i)}${text[i] === '1' ? '2' : '1'}${text.slice(i + 1)}`;
		expect(parseLock(changed)).not.toHaveProperty('lock');
	}
});

test('firstDifference', () => {
	expect([firstDifference('a', 'a'), firstDifference('ab', 'a'), firstDifference('xb', 'ab')]).toEqual([null, 1, 0]);
});

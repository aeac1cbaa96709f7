import process from 'node:process';
import { afterEach, describe, expect, test } from 'vitest';
import { makeEpub } from '../../../../src/outputs/epub/make-epub.ts';
import { filesOf, MAIN, pageOf, sourceOf } from './fixture.ts';

const files = filesOf();

test('a part that was cut into pieces lists them', () => {
	expect(files['EPUB/questions.xhtml']).toContain(
		'<ol>\n<li><a href="questions--q.xhtml">Q1 Did they come?</a></li>\n<li><a href="questions--r.xhtml">Q2 When?</a></li>\n</ol>',
	);
});

describe('equal sources make equal bytes', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	test('twice, and in every time zone', () => {
		const bytesIn = (name: string): Uint8Array => {
			process.env['TZ'] = name;
			const result = makeEpub(sourceOf());
			if ('issues' in result) throw new Error('faults');
			return result.bytes;
		};
		const first = bytesIn('UTC');
		expect(bytesIn('UTC')).toEqual(first);
		expect(bytesIn('Asia/Tehran')).toEqual(first);
		expect(bytesIn('Pacific/Kiritimati')).toEqual(first);
	});

	test('another text makes others', () => {
		expect(makeEpub(sourceOf({ html: pageOf(`${MAIN} `.replace('came', 'went')) }))).not.toEqual(makeEpub(sourceOf()));
	});
});

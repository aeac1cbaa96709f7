import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type AuditSentence, auditSentences } from '../../../../src/book/audit/sentences.ts';
import { capturedContexts } from '../../../../src/cli/audit/captured-contexts.ts';
import type { ClaimRef } from '../../../../src/schema/ids.ts';
import type { ReadCapture } from '../../../../src/sources/captures.ts';
import { smallBook } from '../../book/fixture.ts';

const MISSING = 'S1#cranes-missing' as ClaimRef;
const QUOTE = 'not one crane has come';

/** The sentences of the small book, its first article captured as this text. */
function captured(text: string, quotes: string): { sentences: AuditSentence[]; read: ReadCapture } {
	const sha256 = createHash('sha256').update(text).digest('hex');
	const { book } = smallBook({
		'articles/courier-cranes.mdx': ['quotes: [not one crane has come]', `quotes: ${quotes}`],
	});
	const sentences = auditSentences(book).filter(({ bases }) =>
		bases.some(({ claims }) => claims.some(({ ref }) => ref === MISSING)),
	);
	for (const { article } of sentences.flatMap(({ bases }) => bases.flatMap(({ claims }) => claims)))
		if (article.data.code === 'S1') Object.assign(article.data.capture, { sha256 });
	return {
		sentences,
		read: (file) =>
			file === 'courier.txt'
				? { sha256, hasUnmarkedSpeech: false, text: async () => text }
				: { code: 'capture-missing', args: { file } },
	};
}

const filler = (letters: number) => 'x'.repeat(letters);

test('eleven words to each side, of the same paragraph', async () => {
	const words = (start: number) => Array.from({ length: 15 }, (_, i) => `w${start + i}`).join(' ');
	const text = `${filler(2000)}\n${words(0)} ${QUOTE} ${words(20)}\n${filler(2000)}`;
	const { sentences, read } = captured(text, `[${QUOTE}]`);
	expect((await capturedContexts(sentences, read)).get(MISSING)).toEqual([
		{ before: 'w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 ', after: ' w20 w21 w22 w23 w24 w25 w26 w27 w28 w29 w30' },
	]);
});

test('of each capture at most a quarter; what is shown twice counts once', async () => {
	// Two quotes side by side share their surroundings: the one line, a quarter of the whole to the letter.
	const near = 'alpha beta gamma delta';
	const text = `T\n${near}\n`.padEnd(near.length * 4, 'x');
	const { sentences, read } = captured(text, '[alpha beta, gamma delta]');
	expect((await capturedContexts(sentences, read)).get(MISSING)).toEqual([
		{ before: '', after: ' gamma delta' },
		{ before: 'alpha beta ', after: '' },
	]);
	const more = captured(text.replace(near, `${near} more`), '[alpha beta, gamma delta]');
	expect((await capturedContexts(more.sentences, more.read)).get(MISSING)?.[0]).toEqual({
		missing: 'a quarter of the capture is shown already',
	});
});

test('what is not found, or not captured, is said', async () => {
	const { sentences, read } = captured(`T\n${filler(500)} other words`, `[${QUOTE}]`);
	const found = await capturedContexts(sentences, read);
	expect(found.get(MISSING)).toEqual([{ missing: 'not found in the capture' }]);
	expect([...found.keys()].filter((ref) => ref.startsWith('S2')).length).toBeGreaterThan(0);
	expect(found.get('S2#varga-denies' as ClaimRef)).toEqual([]);
});

import process from 'node:process';
import { expect, test } from 'vitest';
import { capturedText } from '../../../src/quotes/captured-text.ts';
import { matchQuotes, type SoughtQuote } from '../../../src/quotes/match.ts';

test('ten megabytes and 2,000 quotes, half of them not there, are done in seconds of work', () => {
	const capture = Array.from({ length: 1_000_000 }, (_, i) => `word${(i * 7919) % 1_000_003}`).join(' ');
	const quotes = Array.from({ length: 2000 }, (_, i): SoughtQuote => {
		const at = i * 5000 + 3;
		const exact = capture
			.slice(at, at + 45)
			.split(' ')
			.slice(1, -1)
			.join(' ');
		return { exact: i % 2 === 0 ? exact : `${exact}x not there`, paragraph: 1 };
	});
	const before = process.cpuUsage();
	const found = matchQuotes(capturedText(capture), quotes);
	const { user, system } = process.cpuUsage(before);
	expect(found.filter(({ kind }) => kind === 'matched')).toHaveLength(1000);
	expect((user + system) / 1e6).toBeLessThan(10);
}, 60_000);

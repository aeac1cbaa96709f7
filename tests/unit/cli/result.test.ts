import { expect, test } from 'vitest';
import type { Effects } from '../../../src/cli/effects.ts';
import { printResult } from '../../../src/cli/result.ts';

function printed(site: string | null): string {
	const written: string[] = [];
	const stdout = { write: (words: string) => void written.push(words) };
	printResult({ dir: '/book', issues: [], site }, {}, { stdout, cwd: '/project' } as unknown as Effects);
	return written.join('');
}

test.each([
	['/project/dist', 'The site is in dist/; open dist/index.html or run: npm run briefbook -- preview\n'],
	['/project/pub', 'The site is in pub/; open pub/index.html or run: npm run briefbook -- preview --out pub\n'],
	[null, 'Nothing was published.\n'],
])('says where %s is, and how it is looked at', (site, words) => expect(printed(site)).toBe(words));

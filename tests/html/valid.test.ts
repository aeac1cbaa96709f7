import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';

const { dir } = inject('site');

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		// A title ends in the book's, so that a tab or a bookmark names both; 70 characters is what one search engine shows.
		rules: { 'long-title': 'off' },
	}),
);

test('every page of the site is valid HTML', async () => {
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	expect(files.length).toBeGreaterThan(100);
	const report = await validator.validateMultipleFiles(files.map((file) => join(dir, file)));
	const faults = report.results.flatMap(({ filePath, messages }) =>
		messages.map(
			({ ruleId, message, selector }) => `${filePath?.slice(dir.length + 1)} ${ruleId}: ${message} at ${selector}`,
		),
	);
	expect(faults.join('\n')).toBe('');
});

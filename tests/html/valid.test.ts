import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';

const { dir } = inject('site');

const validator = new HtmlValidate(
	new FileSystemConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		rules: {},
	}),
);

test('every page of the site is valid HTML', async () => {
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	expect(files.length).toBeGreaterThan(100);
	const report = await validator.validateMultipleFiles(files.map((file) => join(dir, file)));
	const faults = report.results.flatMap(({ filePath, messages }) =>
		messages.map(({ ruleId, message, selector }) => `${filePath?.slice(dir.length + 1)} ${ruleId}: ${message} at ${selector}`),
	);
	expect(faults.slice(0, 20)).toEqual([]);
});

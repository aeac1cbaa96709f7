import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openBook } from '../../src/sources/open-book.ts';
import { project } from '../browser/harness/build-shipped-book.ts';

const { dir } = inject('site');

test('the foot of every page says where corrections go', () => {
	const contact = openBook(join(project, 'src/content')).book?.meta.contact ?? '';
	expect(contact).toContain('@');
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	expect(files.length).toBeGreaterThan(100);
	const silent = files.filter((file) => {
		const html = readFileSync(join(dir, file), 'utf8');
		const foot = html.slice(html.lastIndexOf('<footer'));
		return !/^<footer[^>]*>/.test(foot) || !foot.includes(`Corrections to <a href="mailto:${contact}">${contact}</a>`);
	});
	expect(silent).toEqual([]);
});

import { expect, test } from 'vitest';
import { removePrintPages } from '../../../../src/integrations/paper/remove-print-pages.ts';
import { harvest, plant, scratchFolder } from '../../cli/scratch.ts';

const css = (path: string): string => `<link rel="stylesheet" href="${path}">`;

test('the pages go, and with them the stylesheets and fonts that no other page has', () => {
	const site = scratchFolder();
	plant(site, {
		'index.html': css('assets/main.css'),
		'print/index.html': css('../assets/main.css') + css('../assets/paper.css'),
		'print/brief/index.html': css('../../assets/brief.css'),
		'assets/main.css': '@font-face { src: url(serif.woff2) }',
		'assets/paper.css': '@font-face { src: url(serif.woff2) } @font-face { src: url("./song-1.woff2?v=1") }',
		'assets/brief.css': '@font-face { src: url(sans.woff2) } a { background: url(../../outside.png) }',
		'assets/serif.woff2': 'serif',
		'assets/sans.woff2': 'sans',
		'assets/song-1.woff2': 'song',
		'briefbook.pdf': 'the book',
	});
	expect(removePrintPages(site)).toEqual([]);
	expect(Object.keys(harvest(site) ?? {})).toEqual([
		'assets/main.css',
		'assets/serif.woff2',
		'briefbook.pdf',
		'index.html',
	]);
});

test('a site without such pages stays as it is', () => {
	const site = scratchFolder();
	plant(site, { 'index.html': 'home' });
	removePrintPages(site);
	expect(harvest(site)).toEqual({ 'index.html': 'home' });
});

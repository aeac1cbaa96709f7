import { expect, test } from 'vitest';
import type { Survey } from '../../../../src/integrations/paper/page-content.ts';
import { surveyFaults } from '../../../../src/integrations/paper/survey-faults.ts';

const sound: Survey = {
	title: 'Book',
	foot: '',
	parts: [],
	ids: ['a', 'b'],
	folios: ['a'],
	folioLists: [['a', 'b']],
	links: ['#a', 'https://example.org/', 'mailto:a@example.org'],
	most: null,
	drops: 0,
};
const place = { site: 'http://127.0.0.1:9/', path: 'print/index.html' };
const told = (survey: Survey, ...refused: string[]): string[] =>
	surveyFaults(survey, new Set(refused), place).map(({ code, at, args }) => `${at.file} ${code} ${args['url']}`);

test('a sound page has none', () => expect(told(sound)).toEqual([]));

test('links and page numbers that name nothing are told, each name once', () => {
	const survey = { ...sound, links: ['#a', '#gone', '#gone'], folios: ['away'], folioLists: [['a', 'gone']] };
	expect(told(survey)).toEqual(['print/index.html output-anchor #gone', 'print/index.html output-anchor #away']);
});

test('an address that would lead to this machine is told', () => {
	expect(told({ ...sound, links: ['../index.html', 'file:///etc/hostname', 'javascript:x'] })).toEqual([
		'print/index.html output-link ../index.html',
		'print/index.html output-link file:///etc/hostname',
		'print/index.html output-link javascript:x',
	]);
});

test('what was asked for and not given is told: from elsewhere, or from the site, where it is missing', () => {
	expect(
		told(sound, 'https://evil.example/x.png', 'http://127.0.0.1:9/media/gone.png', 'file:///etc/hostname'),
	).toEqual([
		'print/index.html output-external https://evil.example/x.png',
		'print/index.html output-link media/gone.png',
		'print/index.html output-external file:///etc/hostname',
	]);
});

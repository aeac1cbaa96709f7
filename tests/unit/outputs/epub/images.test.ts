import { describe, expect, test } from 'vitest';
import { chapterOf, filesOf, issuesOf } from './fixture.ts';

describe('images', () => {
	const picture = (src: string): string =>
		chapterOf(`<img src="${src}" alt="A crane" loading="lazy" decoding="async">`);

	test('are copied, and found from where the text stands', () => {
		const images = new Map([['media/maps/crane.png', new Uint8Array([1, 2, 3])]]);
		const made = filesOf({ html: picture('../media/maps/crane.png'), images });
		expect(made['EPUB/a.xhtml']).toContain('<img src="media/maps/crane.png" alt="A crane"/>');
		expect(made['EPUB/media/maps/crane.png']).toBe('\u0001\u0002\u0003');
		expect(made['EPUB/package.opf']).toContain('href="media/maps/crane.png" media-type="image/png"/>');
	});

	test('of newer types name what is shown instead', () => {
		const made = filesOf({
			html: picture('../media/crane.avif'),
			images: new Map([['media/crane.avif', new Uint8Array([1])]]),
		});
		const id = /id="(item-\d+)" href="image-not-shown.svg"/.exec(made['EPUB/package.opf'] ?? '')?.[1];
		expect(made['EPUB/package.opf']).toContain(`href="media/crane.avif" media-type="image/avif" fallback="${id}"`);
		expect(made['EPUB/image-not-shown.svg']).toContain('<title>This image cannot be shown here.</title>');
	});

	test('from elsewhere, or from nowhere, are faults', () => {
		expect(issuesOf(picture('https://example.org/x.png'))).toEqual([
			['output-external', 'print/index.html', 'https://example.org/x.png'],
		]);
		expect(issuesOf(picture('../../../secret.png'))).toEqual([
			['output-link', 'print/index.html', '../../../secret.png'],
		]);
	});
});

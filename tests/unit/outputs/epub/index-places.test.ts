import { expect, test } from 'vitest';
import { filesOf } from './fixture.ts';

const files = filesOf();

test('an index leads to each file in which a name stands, once', () => {
	expect(files['EPUB/index.xhtml']).toContain(
		'<span class="folios"><a href="brief--one.xhtml#brief--one--p-1">Chapter 1</a>, <a href="questions--q.xhtml">Q1</a>, ' +
			'<a href="questions--r.xhtml#questions--r--p-1">Q2</a>, <a href="timeline.xhtml">Timeline</a></span>',
	);
});

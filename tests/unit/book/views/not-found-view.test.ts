import { expect, test } from 'vitest';
import { notFoundView } from '../../../../src/book/views/not-found-view.ts';
import { smallBook } from '../fixture.ts';

test.each([
	['/', '/brief/index.html'],
	['/x/y', '/x/y/brief/index.html'],
	['/x/y/', '/x/y/brief/index.html'],
])('below %s its links are absolute, and it is kept out of the index', (base, brief) => {
	const { frame, ways } = notFoundView(smallBook().book, base);
	expect(ways.map(({ href }) => href)).toContain(brief);
	expect(frame.search).toBeNull();
});

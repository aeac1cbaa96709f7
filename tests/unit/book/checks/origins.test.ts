import { expect, test } from 'vitest';
import { origins } from '../../../../src/book/checks/origins.ts';
import { type Change, smallBook } from '../fixture.ts';

const COURIER = 'articles/courier-cranes.mdx';

function found(change: Change): unknown[] {
	const { book } = smallBook({ [COURIER]: change });
	return origins(book, [...book.byId.values()]);
}

test('each claim is from a named origin, and each named origin has a claim', () => {
	expect(found(['title: Vell', 'title: Vell'])).toEqual([]);
	expect(found(['n: 3, paragraph: 4, from: dockers', 'n: 3, paragraph: 4, from: dokers'])).toEqual([
		{
			code: 'origin-unknown',
			at: { file: COURIER, path: ['claims', 2, 'from'] },
			args: { from: 'dokers', expected: 'varga, outlet, dockers', nearest: 'dockers' },
		},
		{ code: 'origin-unused', at: { file: COURIER, path: ['from', 'dockers'], on: 'key' }, args: { from: 'dockers' } },
	]);
});

test('an origin is not named by what every object has', () => {
	const [first] = found(['n: 3, paragraph: 4, from: dockers', 'n: 3, paragraph: 4, from: constructor']);
	expect(first).toMatchObject({ code: 'origin-unknown', args: { from: 'constructor' } });
});

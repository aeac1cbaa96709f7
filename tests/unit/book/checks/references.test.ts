import { expect, test } from 'vitest';
import { smallBook } from '../fixture.ts';

const COURIER = 'articles/courier-cranes.mdx';
const MAIL = 'articles/mail-cranes.mdx';

test('only an object of a kind that the field takes is proposed', () => {
	const hints = (changes: Parameters<typeof smallBook>[0]) => smallBook(changes).issues.map(({ hint }) => hint);
	// “norda-release” is a statement, “norda” an organisation.
	expect(hints({ [MAIL]: ['statement: norda-release', 'statement: norda-relea'] })).toEqual([
		'Did you mean “norda-release”?',
	]);
	expect(
		hints({
			[COURIER]: ['publisher: vell-courier', 'publisher: norda-relea'],
		}),
	).toContain('Add the file, or mend the id.');
});

test('a word of an id stands for the only id that has it', () => {
	const { issues } = smallBook({ [COURIER]: ['publisher: vell-courier', 'publisher: courier'] });
	expect(issues.map(({ hint }) => hint)).toContain('Did you mean “vell-courier”?');
});

import { expect, test } from 'vitest';
import { words } from '../../../src/issues/catalogue.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import { faultsOf } from './faults.ts';

test.each([
	['bold that is not closed', 'It **came late.', [['markup-left', '**came l']]],
	[
		'bold with a space inside',
		'It ** came** late.',
		[
			['markup-left', '** came*'],
			['markup-left', '** late.'],
		],
	],
	[
		'bold across paragraphs',
		'**It\n\ncame**',
		[
			['markup-left', '**It\n\nca'],
			['markup-left', '**'],
		],
	],
	['a link that is not opened', 'The crane]] came.', [['markup-left', ']] came.']]],
	['a space in a link', '[crane] (https://example.org)', [['markup-left', '] (https']]],
	[
		'bullets',
		'• one\n• two',
		[
			['markup-left', '• one\n• '],
			['markup-left', '• two'],
		],
	],
	['a note to oneself', 'It came in TODO.', [['placeholder-left', 'TODO.']]],
	['another', 'TKTK came.', [['placeholder-left', 'TKTK cam']]],
	['bold', 'It **came** late.', []],
	['signs that are meant', 'It \\*\\*came late \\]\\] ~~not~~.', []],
	['signs in code', 'Write `**` and `TODO`.', []],
	['a bullet between words', 'Vell • Norda', []],
	['words like a note', 'todo, TODOS, XX, MATBD', []],
	['brackets in brackets', 'It [was [so]] said', []],
	['a bracket before an address in brackets', 'It [was] (see https://example.org)', []],
] as const)('%s', (_, source, expected) => {
	expect(faultsOf(source)).toEqual(expected);
});

test.each([
	['It **came', 'Write **words**'],
	['It ~~came', 'Write ~~words~~'],
	['It]] came', 'Write [[ before the link.'],
	['• one', 'Begin the items of a list with a hyphen'],
	['[a] (https://b.org)', 'Write [words](address)'],
	['TODO', 'Write what belongs there.'],
])('%j is told how to mend it', (source, hint) => {
	const [fault] = parseProse(source, { article: false }).faults;
	expect(fault && words(fault.code, fault.args).hint).toContain(hint);
});

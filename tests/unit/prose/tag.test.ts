import { expect, test } from 'vitest';
import { attributeOffsets } from '../../../src/prose/tag.ts';

const found = (tag: string) => attributeOffsets(tag).map((offset) => tag.slice(offset, offset + 3));

test.each([
	['<Note />', []],
	['<Note>', []],
	['<Note abc="x" def=\'y\' ghi />', ['abc', 'def', 'ghi']],
	['<Note\n\tabc="a > b / c"\n\tdef = "d">', ['abc', 'def']],
	['<Note abc="def="ghi="1" />', ['abc', 'ghi']],
	['<Note abc="x" {...all} ghi="y" />', ['abc', '{..']],
	['<Note abc={x} ghi="y" />', ['abc']],
])('%s', (tag, expected) => {
	expect(found(tag)).toEqual(expected);
});

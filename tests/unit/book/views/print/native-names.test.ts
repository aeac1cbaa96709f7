import { expect, test } from 'vitest';
import { isPrintable } from '../../../../../src/book/views/print/native-names.ts';

test.each(['Vell', 'Владимир Путин', 'Αθήνα', 'یدالله جوانی', '习近平', 'Khamene’i', 'S-400', 'Журavlev'])(
	'“%s” can be printed',
	(text) => expect(isPrintable(text)).toBe(true),
);
test.each(['בנימין', 'ไทย', 'Vell בית'])('“%s” has letters that no font of the book has', (text) =>
	expect(isPrintable(text)).toBe(false),
);

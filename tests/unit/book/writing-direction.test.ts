import { expect, test } from 'vitest';
import { writingDirection } from '../../../src/book/writing-direction.ts';

test.each([
	['یدالله جوانی', 'rtl'],
	['«جمهوری اسلامی» (IRNA)', 'rtl'],
	['ישראל', 'rtl'],
	['Журавлёв', 'ltr'],
	['习近平', 'ltr'],
	['S-400', 'ltr'],
	['(Iran) ایران', 'ltr'],
	['2025', 'ltr'],
] as const)('%s runs %s', (text, direction) => {
	expect(writingDirection(text)).toBe(direction);
});

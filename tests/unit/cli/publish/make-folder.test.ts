import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../../src/cli/publish/make-folder.ts';
import { scratchFolder } from '../scratch.ts';

test('makes what is missing, and leaves what is there', () => {
	const folder = join(scratchFolder(), 'a', 'b');
	makeFolder(folder);
	makeFolder(folder);
	expect(existsSync(folder)).toBe(true);
});

test.runIf(process.platform === 'linux')('says where no folder can be made', () => {
	expect(() => makeFolder('/proc/site/data')).toThrow('No folder can be made in /proc.');
});

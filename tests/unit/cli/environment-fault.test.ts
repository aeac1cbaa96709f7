import { describe, expect, test } from 'vitest';
import { environmentFault } from '../../../src/cli/environment-fault.ts';

const coded = (code: string, extra: object = {}): Error =>
	Object.assign(new Error(`${code}: it failed`), { code, ...extra });

describe('a fault of the environment is told from a fault of the engine', () => {
	test.each([
		['by its code', coded('ENOSPC'), 'The disk is full.'],
		['with its path', coded('EACCES', { path: '/x/dist' }), 'A file or folder may not be written or read: /x/dist.'],
		['by a code in its message', new Error('Could not write: EROFS'), 'The folder is on a read-only disk.'],
		['in its cause', new Error('The build failed', { cause: coded('EMFILE') }), 'Too many files are open.'],
		[
			'in the cause of its cause',
			new Error('a', { cause: new Error('b', { cause: coded('ENOSPC') }) }),
			'The disk is full.',
		],
		[
			'among several',
			new AggregateError([new Error('x'), coded('EDQUOT')], 'two faults'),
			'Your disk quota is used up.',
		],
		[
			'in the words of Rust',
			new Error('UNHANDLEABLE_ERROR: No space left on device (os error 28)'),
			'The disk is full.',
		],
		['as a bare string', 'write failed: Read-only file system (os error 30)', 'The folder is on a read-only disk.'],
	])('%s', (_, error, message) => {
		const fault = environmentFault(error);
		expect(fault?.message).toBe(message);
		expect(fault?.mend).not.toBe('');
		expect(fault?.cause).toBe(error);
	});

	test.each([
		[new Error('Cannot read properties of undefined')],
		[coded('ERR_MODULE_NOT_FOUND')],
		[null],
		[undefined],
		['os error 2'],
	])('%s is none', (error) => expect(environmentFault(error)).toBeNull());

	test('a chain of causes that bites its tail ends', () => {
		const error = new Error('round');
		error.cause = new Error('and round', { cause: error });
		expect(environmentFault(error)).toBeNull();
	});
});

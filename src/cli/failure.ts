import { UsageError } from '../issues/usage-error.ts';
import { environmentFault } from './environment-fault.ts';

/** What to print on standard error for whatever ended a command early. */
export function failureText(error: unknown): string {
	const known = error instanceof UsageError ? error : environmentFault(error);
	if (known) return `${known.message}\n${known.mend && `${known.mend}\n`}`;
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `This is a fault of Briefbook, not of your book; please report it with the lines below.\n${stack}\n`;
}

/**
 * Wrong use, or an environment that does not allow the work: told in one plain sentence with its mend, without a stack, exit
 * code 2. A fault in the book is an `Issue`, never this.
 */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	/** What to do about it, in one sentence. */
	readonly mend: string;

	constructor(message: string, mend: string, options?: ErrorOptions) {
		super(message, options);
		this.mend = mend;
	}
}

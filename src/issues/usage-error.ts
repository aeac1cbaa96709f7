/**
 * Wrong use or a wrong environment (exit code 2): nothing is the matter with the text of the book. `message` is one plain sentence,
 * `mend` says what to do about it; it is empty where the message does.
 */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	readonly mend: string;

	constructor(message: string, mend: string, options?: ErrorOptions) {
		super(message, options);
		this.mend = mend;
	}
}

import type { IssueCode } from '../../issues/catalogue.ts';

/** Why no text could be made of a captured file: an issue that does not yet say of which article. */
export interface CaptureFault {
	readonly code: IssueCode;
	readonly args: Readonly<Record<string, string>>;
}

/**
 * The rules by which text is made of a captured file, by the ending of its name, each with its version. Positions count in that
 * text; whoever changes a rule raises its version, and every quote must be matched again.
 */
export const textRules = {
	'.txt': 'plain 1',
	'.html': 'html 1',
	'.htm': 'html 1',
	'.pdf': 'pdf 1',
} as const satisfies Record<string, string>;

export type CaptureEnding = keyof typeof textRules;

/** The ending of a captured file’s name; `null` when no text can be made of such a file. */
export function captureEnding(file: string): CaptureEnding | null {
	const ending = file.slice(file.lastIndexOf('.')).toLowerCase();
	return Object.hasOwn(textRules, ending) ? (ending as CaptureEnding) : null;
}

/** The rule for a captured file; `null` when there is none. */
export function textRule(file: string): string | null {
	const ending = captureEnding(file);
	return ending === null ? null : textRules[ending];
}

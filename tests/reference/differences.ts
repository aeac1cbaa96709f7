/** Examples that we render otherwise than remark does, each with its reason. An entry that no longer differs fails the test. */
export const differences: Readonly<Record<string, string>> = {
	'gfm-footnote-with-space':
		'A label of a footnote has no spaces. Remark takes [^1 2] for a link, whose address no book may use; we show what was written, and the check reports it.',
};

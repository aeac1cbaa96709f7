const UNSAFE = /[&<>"]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags or in an attribute with double quotes. All that the renderer writes goes through here. */
export const escapeHtml = (text: string): string => text.replace(UNSAFE, (found) => REFERENCES[found] ?? found);

/** Attributes of a tag, each with a space before it; one that is `null` is left out, one that is `true` has no value. */
export function attributes(values: Readonly<Record<string, string | number | true | null>>): string {
	let written = '';
	for (const [name, value] of Object.entries(values)) {
		if (value === true) written += ` ${name}`;
		else if (value !== null) written += ` ${name}="${escapeHtml(String(value))}"`;
	}
	return written;
}

import { z } from 'zod';
import { edtfFault } from './edtf.ts';
import { parsedUrl } from './parsed-url.ts';

/**
 * Front matter reaches the schemas with every scalar as the string that the author typed (YAML's failsafe schema), so that
 * `no`, `2025` or `1e3` never change their type unseen. These fields turn such strings into values.
 */

/** What stands for nothing in YAML; here it would be printed as it is typed. */
const NOTHING = /^(?:~|null)$/;
const saysSomething = [
	(value: string): boolean => !NOTHING.test(value),
	{ error: 'is YAML’s word for nothing, and would be printed as it stands' },
] as const;

const isPlain = [
	(value: string): boolean => !/\[\[|\[\s*!?@/.test(value),
	{ error: 'is plain text, in which [[…]] and [@…] would be printed as they stand; write the words, or S4#claim' },
] as const;

/** One line of running text that may hold links, as the text of a claim does. */
export const linkedLine = (max: number) =>
	z
		.string()
		.trim()
		.min(1, { error: 'is empty' })
		.max(max, { error: `is longer than ${max} characters` })
		.refine((value) => !/[\n\r]/.test(value), { error: 'spans several lines; write one' })
		.refine(...saysSomething)
		.meta({ type: 'line of text' });

/** One line of plain text, without Markdown. */
export const line = (max = 300) =>
	linkedLine(max)
		.refine(...isPlain)
		.meta({ type: 'line of text' });

/** Plain text that may be long: a reason, a basis, a note. YAML folds its lines into one. */
export const text = (max = 2000) =>
	z
		.string()
		.trim()
		.min(1, { error: 'is empty' })
		.max(max, { error: `is longer than ${max} characters` })
		.refine(...saysSomething)
		.refine(...isPlain)
		.meta({ type: 'text' });

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number) =>
	z
		.string()
		.regex(/^[0-9]{1,9}$/, { error: 'is not a whole number' })
		.transform(Number)
		.refine((value) => value >= min && value <= max, { error: `is not between ${min} and ${max}` })
		.meta({ type: `whole number from ${min} to ${max}` });

/** `true` or `false`, and no other spelling of them. */
export const flag = z
	.enum(['true', 'false'], { error: 'is neither true nor false' })
	.transform((value) => value === 'true')
	.meta({ type: 'true or false' });

/** A date in the book's EDTF profile (see `edtf.ts`). */
export const date = z
	.string()
	.superRefine((value, context) => {
		const fault = edtfFault(value);
		if (fault) context.addIssue({ code: 'custom', message: fault, params: { issue: 'date-invalid' } });
	})
	.brand<'Edtf'>()
	.meta({ type: 'EDTF date' });
export type Edtf = z.infer<typeof date>;

/** No user name and no password before the host: they would lead elsewhere than they seem to. */
const WEB_ADDRESS = /^https?:\/\/[^\s/\\?#@]+(?:[/?#]\S*)?$/;

/** An address on the web. */
export const url = z
	.string()
	.refine((value) => WEB_ADDRESS.test(value) && parsedUrl(value) !== null, {
		error: 'is not an http or https address',
		params: { issue: 'url-invalid' },
	})
	.meta({ type: 'web address' });

/** A book has few languages, and looking one up is slow: tags that were found good are remembered. */
const knownTags = new Set<string>();

function isLanguageTag(value: string): boolean {
	if (knownTags.has(value)) return true;
	try {
		// Longer language codes are well formed, but none was ever assigned: they are words, as in “english”.
		const { language: code } = new Intl.Locale(value);
		const isTag = Intl.getCanonicalLocales(value)[0] === value && code !== 'und' && code.length <= 3;
		if (isTag) knownTags.add(value);
		return isTag;
	} catch {
		return false;
	}
}

/** A BCP 47 language tag, as in `en`, `fa`, `zh-Hant`. */
export const language = z
	.string()
	.refine(isLanguageTag, {
		error: 'is not a language tag, as in en, fa or zh-Hant',
		params: { issue: 'language-invalid' },
	})
	.meta({ type: 'language tag' });

/** A value, or the reason why there is none: `archiveUrl: { none: no archived copy was found }`. */
export function orNone<T extends z.ZodType>(value: T) {
	return z.union([value, z.strictObject({ none: text(400).describe('the reason why there is none') })]);
}

import type { Cast, CastArticle } from './cast.ts';
import type { Citation, Inline, Link, Target } from './document.ts';
import type { Random } from './random.ts';
import { capital, phrase } from './words.ts';

/** Claims that each generated article makes. */
export const CLAIMS = 8;

/**
 * A sentence of about `length` words with a link in it and a citation behind it, as every sentence of a book has one. It is hedged,
 * since what it cites may be.
 */
export function sentence(random: Random, length: number, link: Link | null, citation: Citation | null): Inline[] {
	const lead = `${capital(phrase(random, Math.ceil(length / 2) - 1))} may`;
	const rest = phrase(random, Math.floor(length / 2));
	const words: Inline[] = link ? [`${lead} `, link, ` ${rest}.`] : [`${lead} ${rest}.`];
	return citation ? [...words, citation] : words;
}

/** Sentences one after the other, a space between. */
export function joined(sentences: readonly (readonly Inline[])[]): Inline[] {
	return sentences.flatMap((each, i) => (i === 0 ? each : [' ', ...each]));
}

/** A link; every other one has wording of its own. */
export function linkTo(random: Random, to: Target): Link {
	return { to, label: random.below(2) === 0 ? null : `the ${to.name}` };
}

/** A link to some entity other than the one that has this index. */
export function someLink(random: Random, { entities }: Cast, except: number): Link {
	const found = random.skewed(entities.length);
	return linkTo(random, entities[found === except ? (found + 1) % entities.length : found] as Target);
}

/** A citation of a claim of an article from another page. */
export function citeAny(random: Random, { articles }: Cast): Citation {
	const { code, id } = random.pick(articles);
	return { cites: [{ code, point: 1 + random.below(CLAIMS), own: false, article: id }] };
}

/** A citation of an article's own claims, one or two of them. */
export function citeOwn(random: Random, { code, id }: CastArticle): Citation {
	const first = 1 + random.below(CLAIMS);
	const points = random.below(3) === 0 ? [first, 1 + (first % CLAIMS)] : [first];
	return { cites: points.map((point) => ({ code, point, own: true, article: id })) };
}

/** A day in the years from `from` to before `to`, as an EDTF date. */
export function day(random: Random, from: number, to: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${from + random.below(to - from)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

import { z } from 'zod';

/** A closed vocabulary: each word with its meaning in one line, as the author's manual prints it. */
export type Vocabulary = Readonly<Record<string, string>>;

/** A field that takes one word of a closed vocabulary. The meanings travel with it into the manual. */
export function oneOf<const V extends Vocabulary>(vocabulary: V) {
	const words = Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
	return z.enum(words).meta({ meanings: vocabulary });
}

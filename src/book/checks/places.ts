import type { Place } from '../../issues/issue.ts';
import type { Entry } from '../entry.ts';

/** From an offset in an entry's prose to its place in the file. */
export function placeInProse({ file, bodyOffset }: Entry): (offset: number) => Place {
	return (offset) => ({ file, offset: bodyOffset + offset });
}

import type { Place } from '../../issues/issue.ts';
import type { Text } from '../entry.ts';

/** From an offset in an entry's prose to its place in the file. */
export function placeInProse({ file, bodyOffset }: Text): (offset: number) => Place {
	return (offset) => ({ file, offset: bodyOffset + offset });
}

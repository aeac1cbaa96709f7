import type { Image, Link } from 'mdast';
import { idFault } from '../schema/ids.ts';
import { endOf, startOf } from './nodes.ts';

/** Whether a link was written in double brackets: the parser gives both kinds the same type. */
export const isWikiLink = (node: Link, source: string): boolean =>
	source.startsWith('[[', startOf(node)) && source.startsWith(']]', endOf(node) - 2);

/** Whether an image was written `![[name]]`. */
export const isEmbedded = (node: Image, source: string): boolean => source.startsWith('![[', startOf(node));

export interface WikiTarget {
	readonly target: string;
	readonly anchor: string | null;
	/** Whether the author gave the words. */
	readonly labelled: boolean;
}

/**
 * What a link in double brackets leads to: `[[id]]`, `[[id|label]]` or `[[id#anchor|label]]`; `null` for any other form. In a table
 * the bar is written `\|`.
 */
export function wikiTarget(written: string): WikiTarget | null {
	const parts = /^\[\[([^|]*?)(?:\\?\|([\s\S]*))?\]\]$/.exec(written);
	const [, address = '', label] = parts ?? [];
	const hash = address.indexOf('#');
	const target = hash === -1 ? address : address.slice(0, hash);
	const anchor = hash === -1 ? null : address.slice(hash + 1);
	if (idFault(target) !== null || (anchor !== null && idFault(anchor) === 'form')) return null;
	if (label === undefined ? anchor !== null : label.trim() === '') return null;
	return { target, anchor, labelled: label !== undefined };
}

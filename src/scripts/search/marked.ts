const PIECE = /<mark>|<\/mark>|&(?:lt|gt|amp|quot|#39|#x27);/g;
const CHARACTERS: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
};

/** A run of an excerpt: plain text, found or not. */
export interface Run {
	readonly text: string;
	readonly found: boolean;
}

/** Splits an excerpt of the index, whose only markup is <mark> around what was found, into runs of plain text. */
export function runs(excerpt: string): Run[] {
	const list: Run[] = [];
	let found = false;
	let text = '';
	let end = 0;
	const flush = () => {
		if (text !== '') list.push({ text, found });
		text = '';
	};
	for (const { 0: piece, index } of excerpt.matchAll(PIECE)) {
		text += excerpt.slice(end, index);
		end = index + piece.length;
		const character = CHARACTERS[piece];
		if (character !== undefined) {
			text += character;
			continue;
		}
		flush();
		found = piece === '<mark>';
	}
	text += excerpt.slice(end);
	flush();
	return list;
}

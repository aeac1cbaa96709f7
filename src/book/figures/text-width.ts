/**
 * Widths of characters in Inter at weight 600, in hundredths of the type size, rounded up: measured once in a browser with
 * `measureText` on the font file that the site serves. Lighter weights are up to 4 % narrower, so that an estimate is never
 * too small; kerning is left out.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
	[26, ' '],
	[28, 'ijlI'],
	[33, "!',.:;’‘·"],
	[38, '()/[]|`\\'],
	[40, 'rft'],
	[43, '1'],
	[47, '-°_'],
	[51, '“”"–^'],
	[58, 'FLJ7cskzxv'],
	[59, 'y?*a'],
	[61, 'heEéü'],
	[63, 'nobdpqguß26'],
	[66, '03894SBPTZ$5&'],
	[71, 'KRXYCD#+<=>×~'],
	[76, 'AVUHNG'],
	[78, 'OQ'],
	[91, 'mw→←'],
	[96, 'M…'],
	[103, 'W@%—'],
];

const hundredths = new Map(
	WIDTHS.flatMap(([width, characters]) => [...characters].map((char) => [char, width] as const)),
);

/** Scripts whose characters are as wide as the type is high. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
const UNSEEN = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;
const UPPER = /\p{Lu}/u;
const [SQUARE_WIDTH, UPPER_WIDTH, OTHER_WIDTH] = [100, 78, 66];

/** The width of a line of text in Inter, estimated from above without a browser. `size` and the result are in the same unit. */
export function textWidth(text: string, size: number): number {
	let sum = 0;
	for (const char of text) sum += hundredths.get(char) ?? widthOfOther(char);
	return (sum * size) / 100;
}

function widthOfOther(char: string): number {
	if (UNSEEN.test(char)) return 0;
	if (SQUARE.test(char)) return SQUARE_WIDTH;
	return UPPER.test(char) ? UPPER_WIDTH : OTHER_WIDTH;
}

/** The text as far as it fits into a width, with "…" where something is left out. */
export function fittedText(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	return `${beginning(text, size, width - textWidth('…', size)).trimEnd()}…`;
}

/**
 * The text in lines no wider than `width`, broken at spaces; a word that is wider alone is divided, after a sign where it has one. What
 * goes beyond the last line is left out, with "…".
 */
export function wrappedText(text: string, size: number, width: number, mostLines: number): string[] {
	const lines: string[] = [];
	let line = '';
	const pieces = text.split(/\s+/).flatMap((word) => dividedWord(word, size, width));
	for (const [i, { before, piece }] of pieces.entries()) {
		const longer = line === '' ? piece : line + before + piece;
		if (textWidth(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (lines.length === mostLines - 1) {
			const rest = pieces.slice(i).map((each) => each.before + each.piece);
			return [...lines, fittedText([line, ...rest].join('').trim(), size, width)];
		}
		if (line !== '') lines.push(line);
		line = fittedText(piece, size, width);
	}
	return [...lines, line];
}

interface Piece {
	/** What stands between it and the piece before. */
	readonly before: string;
	readonly piece: string;
}

/** Where a word may be divided: after a sign, or before a capital. */
const SEAM = /^.*(?:[-–.@/_:](?=.)|\p{Ll}(?=\p{Lu}))/u;
/** So many characters at least stand after a division that has no seam. */
const LEAST_END = 3;

function dividedWord(word: string, size: number, width: number): Piece[] {
	const pieces: Piece[] = [];
	let rest = word;
	while (textWidth(rest, size) > width) {
		const room = beginning(rest, size, width);
		const seam = SEAM.exec(rest.slice(0, room.length + 1))?.[0];
		const piece = seam ?? (room.slice(0, Math.min(room.length, rest.length - LEAST_END)) || room);
		// A single character that is too wide cannot be divided.
		if (piece === '') break;
		pieces.push({ before: pieces.length === 0 ? ' ' : '', piece });
		rest = rest.slice(piece.length);
	}
	return rest === '' ? pieces : [...pieces, { before: pieces.length === 0 ? ' ' : '', piece: rest }];
}

/** As many characters of a text as fit. */
function beginning(text: string, size: number, width: number): string {
	let room = width;
	let kept = '';
	for (const char of text) {
		room -= textWidth(char, size);
		if (room < 0) break;
		kept += char;
	}
	return kept;
}

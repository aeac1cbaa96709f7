const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a name: that of its first letter, as the Unicode bidirectional algorithm has it (UAX 9, rule P2). */
export function writingDirection(text: string): 'ltr' | 'rtl' {
	const first = LETTER.exec(text)?.[0] ?? '';
	return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

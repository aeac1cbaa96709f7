import type { Issue } from '../../issues/issue.ts';
import { mixedWords } from '../../prose/scripts.ts';
import { spellings } from '../names.ts';
import { eachEntry } from './check.ts';

/**
 * No name of ours mixes scripts in a word (prose is held to the same by its parser). What a source prints so is kept as an alias
 * with a note, and there alone it is allowed.
 */
export const mixedScripts = eachEntry((entry) => {
	if (entry.collection !== 'entities') return [];
	const { aliases } = entry.data;
	return spellings(entry).flatMap(({ text, path, kind }): Issue[] => {
		const [mixed] = mixedWords(text);
		if (!mixed || (kind === 'alias' && aliases.some((alias) => alias.text === text && alias.note !== undefined)))
			return [];
		return [
			{ code: 'mixed-script', at: { file: entry.file, path }, args: { word: mixed.word, scripts: mixed.scripts } },
		];
	});
});

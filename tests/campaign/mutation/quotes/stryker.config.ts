import { plantedInto } from '../planted.ts';

/** The matching of quotes. Left out: `html-text`, `surroundings`, and `occurrences`, whose tests search millions of letters a run. */
export default plantedInto('quotes', [
	'src/quotes/{captured-text,code-points,difference,limits,lock,match,nearest-passage,normalise,text-rules,word-edges}.ts',
]);

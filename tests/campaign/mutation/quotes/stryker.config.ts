import { plantedInto } from '../planted.ts';

/** The matching of quotes, but for the text of HTML (named element by element) and the fast search (a plain one is its test). */
export default plantedInto('quotes', [
	'src/quotes/{captured-text,code-points,difference,limits,lock,match,nearest-passage,normalise,text-rules,word-edges}.ts',
]);

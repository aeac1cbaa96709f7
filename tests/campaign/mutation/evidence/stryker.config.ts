import { plantedInto } from '../planted.ts';

/** What stands behind a sentence: its origins, what it rests on, what falls with what, and the checks of these. */
export default plantedInto('evidence', [
	'src/book/{accusation,coverage,dependants,evidence,ground,impact,losses,origins,quote-states,source-summary,totals}.ts',
	'src/book/checks/{credibility,firm-sentences,naked-sentences,origins,quote-length,unanswered-accusations}.ts',
	'src/prose/{sentences,wording}.ts',
]);

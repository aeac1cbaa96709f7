import { plantedInto } from '../planted.ts';

/** What stands behind a sentence: its origins, its support, and what falls with what. */
export default plantedInto('evidence', ['src/book/{coverage,dependants,evidence,ground,losses,origins}.ts']);

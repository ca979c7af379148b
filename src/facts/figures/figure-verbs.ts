import { formsOfClasses } from '../../words/verb-forms.js';
import type { VerbClass } from '../../words/verbs.js';
import { lemmas } from '../clauses/verb-words.js';

/** Verbs that say what a figure came to: "reported revenue of M", "revenue rose to M". */
export const TELLING: readonly VerbClass[] = ['report', 'total', 'raise', 'lower'];
/** Verbs of other classes that do too. */
export const TELLING_TOO = lemmas('be, announce, produce, come, come in, end, close, finish');

/** Words in "-ing" in front of an amount that leave it with its metric: "revenue grew, reaching M", "cash of M including M". */
export const COMING_TO: ReadonlySet<string> = new Set([
  ...formsOfClasses([...TELLING, 'include', 'meet', 'mean', 'remain', 'show'], ['gerund']),
  ...`being coming ending closing finishing producing topping surpassing nearing approaching bringing marking contributing adding
  excluding providing holding overseeing managing operating selling pending existing outstanding following during`.split(
    /\s+/,
  ),
]);

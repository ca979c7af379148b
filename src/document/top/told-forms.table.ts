import { formsOf } from '../../words/verb-forms.js';
import { verbClasses } from '../../words/verbs.js';

/** Forms that stand in names and titles of statements rather than tell something. */
const NAMING = new Set(
  'states united based located headquartered limited condensed consolidated combined listed associated unaudited means works contacts releases contents posts places notes forms views'.split(
    ' ',
  ),
);

/** The forms a headline tells its news with: "reports", "acquired". */
export const tellingForms: ReadonlySet<string> = new Set(
  [...verbClasses.keys()]
    .filter((lemma) => !lemma.includes(' '))
    .flatMap((lemma) => [...formsOf(lemma)])
    .filter(([form, kinds]) => !NAMING.has(form) && kinds.some((kind) => kind === 'third' || kind === 'past'))
    .map(([form]) => form),
);

/** Verbs in front of what they act on: a line that ends in one goes on. */
export const openForms: ReadonlySet<string> = new Set(
  [...verbClasses]
    .filter(([lemma, classes]) => !lemma.includes(' ') && !classes.has('be') && !classes.has('raise'))
    .flatMap(([lemma]) => [...formsOf(lemma)])
    .filter(([form, kinds]) => !NAMING.has(form) && kinds.includes('third'))
    .map(([form]) => form),
);

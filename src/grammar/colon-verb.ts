import { verbClasses } from '../words/verbs.js';
import type { VerbGroup } from './clause.js';

/** The "be" that a colon stands for: "Primary endpoint: overall survival". */
export const colonVerb = (at: number): VerbGroup => ({
  first: at,
  end: at + 1,
  main: at,
  lemma: 'be',
  classes: verbClasses.get('be')!,
  form: 'finite',
  tense: 'none',
  modal: null,
  negated: false,
  passive: false,
  progressive: false,
  adverbs: [],
});

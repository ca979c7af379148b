import { type FormKind, inflect } from './inflection.js';
import { irregularVerbs } from './irregular-verbs.js';
import { verbClasses } from './verbs.js';

const lemmas = new Set([
  ...Object.keys(irregularVerbs),
  ...[...verbClasses.keys()].map((lemma) => lemma.split(' ')[0]!),
]);

/** The forms of every verb of the lexicon, for the build to work out. */
export const knownForms: ReadonlyMap<string, readonly (readonly [string, readonly FormKind[]])[]> = new Map(
  [...lemmas].map((lemma) => [lemma, [...inflect(lemma)]]),
);

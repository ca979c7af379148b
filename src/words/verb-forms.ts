import { type FormKind, inflect } from './inflection.js';
import { knownForms } from './verb-forms.table.js';
import { lemmaOfNoun, lemmasOfClasses, type VerbClass, verbClasses } from './verbs.js';

export type { FormKind } from './inflection.js';

/**
 * The forms of a verb, each with what it can be.
 *
 * @param lemma the base form, in lower case, without a particle
 */
export function formsOf(lemma: string): ReadonlyMap<string, readonly FormKind[]> {
  const known = knownForms.get(lemma);
  return known ? new Map(known) : inflect(lemma);
}

/**
 * The forms of the verbs of some classes, for lists of surface words; verbs with a particle are left out.
 *
 * @param kinds which of their forms
 */
export function formsOfClasses(wanted: readonly VerbClass[], kinds: readonly FormKind[]): string[] {
  const forms: string[] = [];
  for (const [lemma, classes] of verbClasses) {
    if (lemma.includes(' ') || !wanted.some((name) => classes.has(name))) continue;
    for (const [form, found] of formsOf(lemma))
      if (found.some((kind) => kinds.includes(kind))) forms.push(form);
  }
  return forms;
}

/** The words in which verbs of some classes show: their forms, and the nouns of their action. */
export function wordsOfClasses(classes: readonly VerbClass[]): string[] {
  const lemmas = lemmasOfClasses(classes);
  const known = new Set(lemmas);
  const nouns = [...lemmaOfNoun].flatMap(([noun, lemma]) => (known.has(lemma) ? [noun] : []));
  // of "take over" the verb alone
  return [...new Set([...lemmas.flatMap((lemma) => [...formsOf(lemma.split(' ')[0]!).keys()]), ...nouns])];
}

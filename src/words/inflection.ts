import { irregularVerbs } from './irregular-verbs.js';

/** The forms of a verb: acquire, acquires, acquired (past and participle), acquiring. */
export type FormKind = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Verbs of more than one syllable that double their last letter: the stress is on the last. */
const DOUBLES = new Set(
  `admit allot begin commit compel confer control defer deter equip excel expel forget incur infer occur omit patrol rejig
  permit prefer propel rebut recur refer regret relet remit repel resubmit rerun reset submit transfer transmit
  upset cancel label level model signal total travel`.split(/\s+/),
);
/** Verbs that double only in British spelling, so that both are forms. */
const DOUBLES_OR_NOT = new Set(
  'cancel focus label level model signal total travel benefit target'.split(' '),
);
const SHORT_VOWEL = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprtvz]$/;
const SILENT_E = /[^aeoy]e$|ue$/;

function doubles(lemma: string): boolean {
  return DOUBLES.has(lemma) || (SHORT_VOWEL.test(lemma) && lemma.length > 2);
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function stemsOf(lemma: string): string[] {
  if (DOUBLES_OR_NOT.has(lemma)) return [lemma, lemma + lemma.at(-1)];
  return [doubles(lemma) ? lemma + lemma.at(-1) : lemma];
}

function pastsOf(lemma: string): string[] {
  if (/e$/.test(lemma)) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stemsOf(lemma).map((stem) => `${stem}ed`);
}

function gerundsOf(lemma: string): string[] {
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}ying`];
  if (SILENT_E.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return stemsOf(lemma).map((stem) => `${stem}ing`);
}

/**
 * The forms of a verb by the rules of spelling and the table of irregular verbs, each with what it can be.
 *
 * @param lemma the base form, in lower case, without a particle
 */
export function inflect(lemma: string): ReadonlyMap<string, readonly FormKind[]> {
  const forms = new Map<string, FormKind[]>();
  const add = (kind: FormKind, words: readonly string[]) => {
    for (const word of words) {
      const known = forms.get(word);
      if (known) known.push(kind);
      else forms.set(word, [kind]);
    }
  };
  const irregular = irregularVerbs[lemma];
  add('base', [lemma]);
  add('third', [thirdOf(lemma)]);
  add('past', irregular?.[0].split('/') ?? pastsOf(lemma));
  add('participle', irregular?.[1].split('/') ?? pastsOf(lemma));
  add('gerund', gerundsOf(lemma));
  return forms;
}

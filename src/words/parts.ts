import type { WordList } from '../text/lexicon.js';
import { functionWords } from './function-words.js';
import { irregularVerbs } from './irregular-verbs.js';
import { parts } from './parts.generated.js';
import { type FormKind, formsOf } from './verb-forms.js';
import { verbClasses } from './verbs.js';

/** What a word can be in a sentence, as bits of the lexicon's mask of parts; a word may be several things ("report", "lower"). */
export const NOUN_PART = 1 << 0;
export const BASE = 1 << 1;
export const THIRD = 1 << 2;
export const PAST = 1 << 3;
export const PARTICIPLE = 1 << 4;
export const GERUND = 1 << 5;
export const ADJECTIVE = 1 << 6;
export const ADVERB = 1 << 7;
/** what it mostly is; a word without any of the three is mostly a noun */
export const MOSTLY_VERB = 1 << 8;
export const MOSTLY_ADJECTIVE = 1 << 9;
export const MOSTLY_ADVERB = 1 << 10;
/** an everyday word */
export const EVERYDAY = 1 << 11;

export const VERB_FORMS = BASE | THIRD | PAST | PARTICIPLE | GERUND;

/** Function words by class: the number in the upper four bits. */
export const DETERMINER = 1;
export const POSSESSIVE = 2;
export const PRONOUN = 3;
export const ADPOSITION = 4;
export const CONJUNCTION = 5;
export const SUBORDINATOR = 6;
export const BE = 7;
export const HAVE = 8;
export const DO = 9;
export const MODAL = 10;
export const PARTICLE = 11;
export const FUNCTION_ADVERB = 12;
const FUNCTION_SHIFT = 12;

/** The class of a function word, or 0. */
export const functionOf = (parts: number): number => parts >>> FUNCTION_SHIFT;

const FUNCTION_CLASSES: Readonly<Record<keyof typeof functionWords, number>> = {
  determiner: DETERMINER,
  possessive: POSSESSIVE,
  pronoun: PRONOUN,
  adposition: ADPOSITION,
  conjunction: CONJUNCTION,
  subordinator: SUBORDINATOR,
  be: BE,
  have: HAVE,
  do: DO,
  modal: MODAL,
  particle: PARTICLE,
  adverb: FUNCTION_ADVERB,
};

const BITS: Readonly<Record<FormKind, number>> = {
  base: BASE,
  third: THIRD,
  past: PAST,
  participle: PARTICIPLE,
  gerund: GERUND,
};

const split = (words: string): string[] => words.split(' ');

/** Every verb the project knows, by its base form. */
const baseForms = (): Set<string> =>
  new Set([
    ...split(parts.verb),
    ...[...verbClasses.keys()].filter((lemma) => /^[a-z]+$/.test(lemma)),
    ...Object.keys(irregularVerbs),
  ]);

/** The form of a verb by its ending alone. */
function formByEnding(word: string): number {
  if (word.endsWith('ing')) return GERUND;
  if (word.endsWith('ed')) return PAST | PARTICIPLE;
  return word.endsWith('s') && !word.endsWith('ss') ? THIRD : BASE;
}

function wordsByForm(): WordList[] {
  const byBits = new Map<number, string[]>();
  const add = (bits: number, word: string) => {
    const known = byBits.get(bits);
    if (known) known.push(word);
    else byBits.set(bits, [word]);
  };
  const known = new Set<string>();
  for (const lemma of baseForms())
    for (const [form, kinds] of formsOf(lemma)) {
      known.add(form);
      add(
        kinds.reduce((bits, kind) => bits | BITS[kind], EVERYDAY),
        form,
      );
    }
  for (const word of split(parts.mostlyVerb)) {
    add(MOSTLY_VERB | EVERYDAY, word);
    if (!known.has(word)) add(formByEnding(word), word);
  }
  return [...byBits].map(([bits, words]) => ({ words, parts: bits }));
}

/** Function words with their class; one that stands in two lists counts as what the first says. */
function functionLists(): WordList[] {
  const known = new Set<string>();
  return Object.entries(functionWords).map(([name, text]) => {
    const words = split(text.replace(/\s+/g, ' ')).filter((word) => !known.has(word));
    for (const word of words) known.add(word);
    return { words, parts: FUNCTION_CLASSES[name as keyof typeof functionWords] << FUNCTION_SHIFT };
  });
}

/** Participles that are adjectives before a noun, whatever the lists say. */
const PARTICIPIAL_ADJECTIVES = split(
  'existing working remaining leading outstanding ongoing upcoming underlying promising emerging growing increasing continuing adjusted combined proposed',
);

/** Everyday words with what they can be in a sentence. */
export const partWords: readonly WordList[] = [
  ...functionLists(),
  ...wordsByForm(),
  { words: PARTICIPIAL_ADJECTIVES, parts: ADJECTIVE | MOSTLY_ADJECTIVE },
  { words: split(parts.noun), parts: NOUN_PART | EVERYDAY },
  { words: split(parts.adjective), parts: ADJECTIVE | EVERYDAY },
  { words: split(parts.adverb), parts: ADVERB | EVERYDAY },
  { words: split(parts.mostlyAdjective), parts: ADJECTIVE | MOSTLY_ADJECTIVE | EVERYDAY },
  { words: split(parts.mostlyAdverb), parts: ADVERB | MOSTLY_ADVERB | EVERYDAY },
  { words: split(parts.everyday), parts: EVERYDAY },
];

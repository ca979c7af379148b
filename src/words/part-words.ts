import type { WordList } from '../text/lexicon-table.js';
import { functionWords } from './function-words.js';
import { irregularVerbs } from './irregular-verbs.js';
import { parts } from './parts.generated.js';
import {
  ADJECTIVE,
  ADPOSITION,
  ADVERB,
  BASE,
  BE,
  CONJUNCTION,
  DETERMINER,
  DO,
  EVERYDAY,
  FUNCTION_ADVERB,
  FUNCTION_SHIFT,
  GERUND,
  HAVE,
  MODAL,
  MOSTLY_ADJECTIVE,
  MOSTLY_ADVERB,
  MOSTLY_VERB,
  NOUN_PART,
  PARTICIPLE,
  PARTICLE,
  PAST,
  POSSESSIVE,
  PRONOUN,
  SUBORDINATOR,
  THIRD,
} from './parts.js';
import { type FormKind, formsOf } from './verb-forms.js';
import { verbClasses } from './verbs.js';

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
  'existing working remaining leading outstanding ongoing upcoming underlying promising emerging growing increasing continuing adjusted combined proposed forced annualized annualised evoked weighted',
);

/** Nouns that the lists know only as verbs or adjectives. */
const NOUNS = split('dose trial');
const isNoun = new Set(NOUNS);

/** Everyday words with what they can be in a sentence. */
export const partWords: readonly WordList[] = [
  ...functionLists(),
  ...wordsByForm(),
  { words: PARTICIPIAL_ADJECTIVES, parts: ADJECTIVE | MOSTLY_ADJECTIVE },
  { words: split(parts.noun), parts: NOUN_PART | EVERYDAY },
  { words: NOUNS, parts: NOUN_PART | EVERYDAY },
  { words: split(parts.adjective).filter((word) => !isNoun.has(word)), parts: ADJECTIVE | EVERYDAY },
  { words: split(parts.adverb), parts: ADVERB | EVERYDAY },
  { words: split(parts.mostlyAdjective), parts: ADJECTIVE | MOSTLY_ADJECTIVE | EVERYDAY },
  { words: split(parts.mostlyAdverb), parts: ADVERB | MOSTLY_ADVERB | EVERYDAY },
  { words: split(parts.everyday), parts: EVERYDAY },
];

import type { Clause } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { ADJ, NOUN, NUM, PROPN, VERB } from '../../grammar/tags.js';
import {
  hashOf,
  isGlued,
  isHyphen,
  isInline,
  isOne,
  isWord,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { MARK } from '../../text/tokens.js';
import { list } from '../../words/endpoint-words.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Term } from '../terms.js';
import { isSeparator } from './separators.js';

const BEFORE_NOUN = list(
  'the a an its their our this these of in on at for with from per any no each every during over through including',
);
const TO = hashOf('to');

/** A participle or gerund in front of its noun: "in forced vital capacity", "a neutralising titre". */
export const isModifier = (reading: Reading, { verb }: Clause): boolean =>
  verb.first === verb.main &&
  ((isHyphen(reading, verb.main - 1) && isGlued(reading, verb.main)) ||
    (isInline(reading, verb.main) &&
      isOne(reading, verb.main - 1, BEFORE_NOUN) &&
      /(?:ed|ing)$/.test(textOf(reading, verb.main).toLowerCase())));

const STATES: readonly VerbClass[] = [
  'be',
  'become',
  'remain',
  'meet',
  'miss',
  'show',
  'include',
  'designate',
  'measure',
  'have',
];
const AND = list('and or');
/**
 * A form that may be a verb but opens a noun phrase behind a comma, a colon or "and": "…, change in HbA1c and wound
 * healing", "the safety endpoint, solicited reactions within …".
 */
/** "Under Amendment 4, | walking speed …": no finite verb stands in front. */
const isFirst = (grammar: Grammar, at: number): boolean =>
  !grammar
    .clausesOf(grammar.reading.sentenceOf[at]!)
    .some(({ verb }) => verb.form === 'finite' && verb.first < at);

/** "gait | speed": a noun in the singular has no verb without its s. */
const isSingular = (
  { reading, tagOf }: Grammar,
  { verb: { first, main, form, tense, classes }, subject }: Clause,
): boolean =>
  subject.length === 1 &&
  subject[0]!.head === main - 1 &&
  classes.size === 0 &&
  first === main &&
  form === 'finite' &&
  tense === 'present' &&
  isInline(reading, main) &&
  tagOf(main - 1) === NOUN &&
  !/(?:s|people|men|children)$/.test(textOf(reading, main - 1)) &&
  !/(?:s|d)$/.test(textOf(reading, main));

export function isNoun(grammar: Grammar, clause: Clause, terms: readonly Term[]): boolean {
  const { verb, relation } = clause;
  const { reading } = grammar;
  if (isSingular(grammar, clause)) return true;
  if (verb.first !== verb.main || relation === 'relative' || verb.classes.has('become')) return false;
  const starts = verb.first === reading.sentences[reading.sentenceOf[verb.first]!];
  const behindVerb =
    grammar.tagOf(verb.first - 1) === VERB &&
    (verb.form === 'participle' || /ed$/.test(textOf(reading, verb.main)));
  const nominal = grammar.tagOf(verb.main + 1) === NOUN || grammar.tagOf(verb.main + 1) === ADJ;
  if (behindVerb && nominal && isInline(reading, verb.main + 1)) return true;
  const opens = starts || isSeparator(reading, verb.first - 1) || isOne(reading, verb.first - 1, AND);
  if (!opens || !isInline(reading, verb.main + 1) || reading.tokens.kind[verb.main + 1] === MARK)
    return false;
  const next = grammar.tagOf(verb.main + 1);
  const text = textOf(reading, verb.main).toLowerCase();
  if (/(?:ed|ing)$/.test(text))
    return (
      (next === NOUN || next === ADJ || next === PROPN || next === NUM) &&
      !STATES.some((name) => verb.classes.has(name)) &&
      (starts ||
        isFirst(grammar, verb.first) ||
        terms.some(({ end }) => end < verb.first && verb.first - end <= 3))
    );
  return (
    !/s$/.test(text) &&
    !isWord(reading, verb.main - 1, TO) &&
    verb.form !== 'participle' &&
    verb.form !== 'gerund' &&
    verb.tense !== 'past'
  );
}

export const BE = list('is are was were');
export const NO = list('no');
export const LONGER = list('longer');

import type { Clause } from '../grammar/clause.js';
import { PROPN } from '../grammar/tags.js';
import { isOne, type Reading } from '../text/reading.js';
import { UPPERCASE } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { headOf } from './measure.js';
import type { Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';

/** What is compared in a trial, and what the comparison finds. */
const COMPARED = wordSet(
  'inferiority difference differences separation benefit arms groups drug treatment therapy device vaccine comparison signal advantage superiority significance non-inferiority noninferiority equivalence effect bound limit interval',
);
/** What a treatment is compared with. */
const CONTROLS = wordSet('placebo control comparator sham comparators controls');

/** How far into a stretch "its" may stand. */
const OPENING = 3;
const ITS = wordSet('its their');
const SAFETY = wordSet('adverse safety tolerated tolerability toxicity toxicities side');

/** A subject of one word that may name a treatment; an abbreviation may be a measure. */
const namesTreatment = ({ tokens }: Reading, { first, end }: Phrase): boolean =>
  end - first === 1 && (tokens.shape[first]! & UPPERCASE) === 0;

function isCompared(
  { grammar, reading }: Sentence,
  { verb, subject, object, complement }: Clause,
  hasControl: boolean,
): boolean {
  const printed = verb.passive ? object : subject;
  const told = verb.passive ? printed : [...subject, ...object];
  if ([...told, ...complement].some(({ head }) => isOne(reading, head, COMPARED))) return true;
  const [only] = printed;
  if (!only || printed.length > 1 || !hasControl) return false;
  return grammar.tagOf(only.head) === PROPN || namesTreatment(reading, only);
}

/**
 * Whether a stretch of a sentence says how the treatment, the groups or their difference came out and names no measure.
 *
 * Takes "the drug was no better than placebo", "no difference was found between the arms".
 */
export function isComparison(sentence: Sentence, { first, end }: Phrase): boolean {
  const { grammar, reading, index, pieces } = sentence;
  let hasControl = false;
  for (let at = first; at < end; at++) {
    // "no difference in adverse events"
    if (isOne(reading, at, SAFETY)) return false;
    hasControl ||= isOne(reading, at, CONTROLS);
  }
  // "and its upper bound stayed beneath the margin"
  for (let at = first; at < Math.min(end, first + OPENING); at++)
    if (isOne(reading, at, ITS) && (isOne(reading, at + 1, COMPARED) || isOne(reading, at + 2, COMPARED)))
      return true;
  const opening = pieces.find((piece) => piece.first >= first && piece.kind !== 'mark');
  if (opening?.kind === 'phrase' && isOne(reading, headOf(reading, opening), COMPARED)) return true;
  return grammar
    .clausesOf(index)
    .some(
      (clause) =>
        clause.verb.form === 'finite' &&
        clause.verb.main >= first &&
        clause.verb.main < end &&
        isCompared(sentence, clause, hasControl),
    );
}

import type { NounPhrase } from '../../grammar/phrase.js';
import { hashOf, isOne, type Reading, textOf } from '../../text/reading.js';
import { MARK } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { hasWord } from '../clauses/verb-words.js';
import { STUDIES } from './vocabulary.js';

const PHASE = hashOf('phase');
/** What is a study only where it has a phase: "a Phase III comparison of". */
const WITH_PHASE = wordSet('comparison investigation evaluation');

/** The noun of a study in a phrase's core, or -1: its head, or what stands in front of a name: "study LORELEI". */
export function studyNoun(reading: Reading, { first, coreEnd, head }: NounPhrase): number {
  if (isOne(reading, head, STUDIES)) return head;
  if (isOne(reading, head, WITH_PHASE)) {
    for (let at = first; at < head; at++) if (reading.tokens.hash[at] === PHASE) return head;
    return -1;
  }
  for (let at = coreEnd - 1; at >= first; at--)
    if (isOne(reading, at, STUDIES)) return isPartOfName(reading, at, coreEnd) ? at : -1;
  return -1;
}

/** Whether a noun of studies stands among tokens, half open. */
export const speaksOfStudies = (reading: Reading, first: number, end: number): boolean =>
  hasWord(reading, first, end, STUDIES) || hasWord(reading, first, end, WITH_PHASE);

/** Behind the noun stands nothing but a name: no "study drug", no "trial design". */
function isPartOfName(reading: Reading, noun: number, coreEnd: number): boolean {
  for (let at = noun + 1; at < coreEnd; at++) if (/^[\p{Ll}]/u.test(textOf(reading, at))) return false;
  return true;
}

const LINKS = wordSet('is was are were a an the called named known as dubbed and or entitled titled');
const BETWEEN = /^[,(“"'‘–—:-]$/;
const DASH = /^[–—-]$/;
const NEAR = 4;

/** Whether only marks and words that equate stand between two tokens. */
export function areBeside(reading: Reading, from: number, to: number): boolean {
  if (to - from > NEAR || to < from) return false;
  for (let at = from; at < to; at++) {
    if (reading.tokens.kind[at] === MARK) {
      if (!BETWEEN.test(textOf(reading, at))) return false;
      // behind a dash in a headline something else begins
      if (DASH.test(textOf(reading, at)) && !isOne(reading, at + 1, LINKS)) return false;
    } else if (!isOne(reading, at, LINKS)) return false;
  }
  return true;
}

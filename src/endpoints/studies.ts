import { NUMBER } from '../text/classes.js';
import {
  COLON,
  COMMA,
  hasClass,
  hashOf,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  startsParagraph,
  textOf,
} from '../text/reading.js';
import { DIGITS, LINE_GAP, WORD } from '../text/tokens.js';
import { list, STUDY_NOUNS } from '../words/endpoint-words.js';
import { looksLikeName } from './study-names.js';

const PHASE = hashOf('phase');
const WHOSE = list('whose');
const ANOTHER = list('a an whose sister parallel other another separate earlier previous');

/**
 * Which study each sentence speaks of: 0 until another one is named, then a number for each; a study that is
 * only mentioned ("a Phase 1b trial") has a number of its own.
 */
export function studiesOf(reading: Reading, names: ReadonlySet<number>): (token: number) => number {
  const { tokens, sentences, sentenceOf } = reading;
  const known = new Map<number, number>();
  let other = 1000;
  const byToken = new Map<number, number>();
  const ends: number[] = [];
  const phases = phasesOf(reading);
  const hasName = (at: number): boolean => {
    for (let next = at + 2; next < at + BESIDE; next++) if (names.has(tokens.hash[next]!)) return true;
    return false;
  };
  let current = 0;
  const mentions = new Map<number, number>();
  const mention = (hash: number, at: number): number => {
    const study = known.get(hash) ?? known.size;
    known.set(hash, study);
    mentions.set(study, (mentions.get(study) ?? 0) + 1);
    byToken.set(at, study);
    return study;
  };
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    let named = -1;
    for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
      const number = numberOf(reading, at);
      if (tokens.kind[at] === WORD && names.has(tokens.hash[at]!) && looksLikeName(reading, at)) {
        const digits = isHyphen(reading, at + 1) ? at + 2 : at + 1;
        const numbered =
          hasClass(reading, digits, NUMBER) || (isHyphen(reading, at + 1) && isGlued(reading, digits));
        named = mention(numbered ? hashOf(textOf(reading, digits)) ^ tokens.hash[at]! : tokens.hash[at]!, at);
      } else if (number >= 0) named = mention(hashOf(textOf(reading, number)), at);
      else if (
        (named < 0 || isOne(reading, at - 1, WHOSE)) &&
        isWord(reading, at, PHASE) &&
        mentionsAnother(reading, at)
      )
        byToken.set(at, other++);
      else if (phases.size > 1 && isWord(reading, at, PHASE) && isOne(reading, at - 1, THE)) {
        const phase = hashOf(textOf(reading, at + 1));
        // "Study 2" is not "the Phase 2 trial"
        if (phases.has(phase) && !hasName(at)) named = mention(phase ^ PHASE, at);
      }
    }
    if (named < 0 && isStudyLabel(reading, sentences[sentence]!, sentences[sentence + 1]!)) {
      named = other++;
      mentions.set(named, LABELLED);
    }
    ends[sentence] = named;
  }
  // a study that is named once in passing is not what the next paragraph is about
  for (let sentence = 0; sentence < ends.length; sentence++) {
    const named = ends[sentence]!;
    const closes = startsParagraph(reading, sentences[sentence + 1]!);
    if (named >= 0) current = named;
    const passing = named >= 0 && closes && (mentions.get(named) ?? 0) < 2;
    ends[sentence] = current;
    if (passing) current = 0;
  }
  return (token) => {
    const sentence = sentenceOf[token]!;
    const floor = sentences[sentence]!;
    const limit = sentences[sentence + 1]!;
    let found = -1;
    for (let at = floor; at < limit; at++) {
      const study = byToken.get(at);
      if (study === undefined) continue;
      if (at <= token || found < 0) found = study;
      if (study >= 1000 && Math.abs(at - token) < 14) return study;
    }
    return found >= 0 ? found : sentence > 0 ? (ends[sentence - 1] ?? 0) : 0;
  };
}

const NO = list('no number');
/** "Study 301", "Trial No. 202": the token of the number a trial is called by, or -1. */
function numberOf(reading: Reading, at: number): number {
  if (!isOne(reading, at, ONE_STUDY) || !isCapitalised(reading, at)) return -1;
  const number = isOne(reading, at + 1, NO) ? (isMark(reading, at + 2, POINT) ? at + 3 : at + 2) : at + 1;
  return reading.tokens.kind[number] === DIGITS && isInline(reading, number) ? number : -1;
}

/** A line that opens a section names its study more than in passing. */
const LABELLED = 2;
/** A line that names a trial has at most so many tokens. */
const LONGEST_LABEL = 16;
const ONE_STUDY = list('study trial');
const DEFINITE = list('the this our that its about of a an');
const BEHIND_LABEL = list('in of with for');
/** "(2) Phase II trial in children", "Overseas Phase II trial (Trial No. 202)": a line that opens a section on a trial. */
function isStudyLabel(reading: Reading, from: number, to: number): boolean {
  const marked = from > 1 && isMark(reading, from - 1, POINT) && reading.tokens.kind[from - 2] === DIGITS;
  if (to - from > LONGEST_LABEL || (!marked && reading.tokens.gap[from]! < LINE_GAP)) return false;
  for (let at = from; at < to; at++)
    if (isOne(reading, at, ONE_STUDY))
      return (
        !isOne(reading, at - 1, DEFINITE) &&
        (at + 1 === to ||
          isOne(reading, at + 1, BEHIND_LABEL) ||
          [POINT, COLON, OPEN].some((mark) => isMark(reading, at + 1, mark)))
      );
    else if (isOne(reading, at, DEFINITE)) return false;
  return false;
}

const THE = list('the our');
/** How far behind "Phase 2" its noun or name stands. */
const BESIDE = 5;
/** The phases of the trials a text tells apart without a name: "the Phase 2 trial", "the Phase 3 trial". */
function phasesOf(reading: Reading): ReadonlySet<number> {
  const { tokens } = reading;
  const found = new Set<number>();
  for (let at = 1; at < tokens.count; at++) {
    if (!isWord(reading, at, PHASE) || !isOne(reading, at - 1, THE)) continue;
    for (let next = at + 2; next < at + BESIDE; next++)
      if (isOne(reading, next, STUDY_NOUNS)) found.add(hashOf(textOf(reading, at + 1)));
  }
  return found;
}

/** "a Phase 1b trial" is another one, but not in ", a Phase 3 trial of", which explains a name. */
const mentionsAnother = (reading: Reading, phase: number): boolean =>
  (isOne(reading, phase - 1, ANOTHER) &&
    (!isMark(reading, phase - 2, COMMA) || isOne(reading, phase - 1, WHOSE))) ||
  (isOne(reading, phase - 2, ANOTHER) && !isMark(reading, phase - 3, COMMA));

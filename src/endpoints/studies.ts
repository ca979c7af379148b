import { FUNCTION_WORD, NUMBER } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isWord,
  type Reading,
  startsParagraph,
  textOf,
} from '../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../text/tokens.js';
import { ENDPOINT_NOUNS, list, STUDY_NOUNS } from '../words/endpoint-words.js';

const PHASE = hashOf('phase');
const ARTICLES = list('a an the its our their his her this another');

/**
 * The names of studies in a text: the word before or behind "trial" and "study", and the word that
 * "…, a Phase 3 trial of" explains. Gives the tokens where such a name starts.
 */
export function findStudyNames(reading: Reading): ReadonlySet<number> {
  const { tokens } = reading;
  const names = new Set<number>();
  for (let at = 1; at < tokens.count; at++) {
    if (isNamedByPlace(reading, at) || isNamedByDeed(reading, at)) names.add(tokens.hash[at]!);
    if (!isOne(reading, at, STUDY_NOUNS) || isWord(reading, at, PHASE)) continue;
    const before = startOfName(reading, at - 1);
    if (before >= 0) names.add(tokens.hash[before]!);
    if (looksLikeName(reading, at + 1) && !isGlued(reading, at + 1)) names.add(tokens.hash[at + 1]!);
    const explained = explainedBy(reading, at);
    if (explained >= 0) names.add(tokens.hash[explained]!);
  }
  return names;
}

const WHOLE = list('of in for');
/** "the primary endpoint of KESTREL-2", "In KESTREL-2, …": a numbered name where a study is named. */
function isNamedByPlace(reading: Reading, at: number): boolean {
  if (!isOne(reading, at - 1, WHOLE) || !looksLikeName(reading, at)) return false;
  const isNumbered = isHyphen(reading, at + 1) && hasClass(reading, at + 2, NUMBER);
  const opens = at - 1 === reading.sentences[reading.sentenceOf[at]!];
  return isNumbered && (opens || isOne(reading, at - 2, ENDPOINT_NOUNS));
}

/** What a study does with its endpoints: its name stands in front. */
const DEEDS = list('met missed achieved reached failed hit had has did is was');
const S = hashOf('s');
const POSSESSORS = list('its both neither a an the as not');
/** The letters of a name in capitals, at least; the code of a drug has fewer. */
const LETTERS = 4;
/** How far behind the name what it has or is stands. */
const SOON = 12;
/** "FORGE reached its primary endpoint", "ANVIL's primary endpoint", "STRIDE is a Phase 2 trial". */
function isNamedByDeed(reading: Reading, at: number): boolean {
  if (!looksLikeName(reading, at) || textOf(reading, at).length < LETTERS) return false;
  let end = at + 1;
  while (isGlued(reading, end) && !isMark(reading, end, COMMA) && end - at < 4) end++;
  if (isWord(reading, end - 1, S))
    return isOne(reading, end + 1, ENDPOINT_NOUNS) || isOne(reading, end, ENDPOINT_NOUNS);
  if (!isOne(reading, end, DEEDS) || !isOne(reading, end + 1, POSSESSORS)) return false;
  for (let next = end + 1; next < end + SOON && reading.tokens.kind[next] === WORD; next++)
    if (isOne(reading, next, ENDPOINT_NOUNS) || isOne(reading, next, STUDY_NOUNS)) return true;
  return false;
}

/** A name in capitals or with a digit at its end, as studies have: "PARVIS-1", "INGWE". */
const looksLikeName = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  !isWord(reading, at, PHASE) &&
  (((reading.tokens.shape[at]! & UPPERCASE) !== 0 && textOf(reading, at).length > 2) ||
    (isCapitalised(reading, at) &&
      !hasNaming(reading, at, FUNCTION_WORD) &&
      ((isHyphen(reading, at + 1) && hasClass(reading, at + 2, NUMBER)) ||
        hasClass(reading, at + 1, NUMBER))));

const STUDY_ADJECTIVES = list('pivotal platform clinical outcomes induction registrational confirmatory');
function startOfName(reading: Reading, last: number): number {
  let at = last;
  // "STELLATE-BTK Pivotal Trial", "the KRUISPUNT platform trial"
  if (isOne(reading, at, STUDY_ADJECTIVES)) at--;
  while (at > 0 && isGlued(reading, at)) at--;
  if (reading.tokens.kind[at] === DIGITS) at--;
  return looksLikeName(reading, at) ? at : -1;
}

/** "TUTELA, the single-arm Phase II trial": the name in front of the comma, or -1. */
function explainedBy(reading: Reading, noun: number): number {
  for (let at = noun - 1; at > Math.max(0, noun - 14); at--) {
    if (!isMark(reading, at, COMMA)) {
      if (
        reading.tokens.kind[at] !== WORD &&
        !hasClass(reading, at, NUMBER) &&
        !isHyphen(reading, at) &&
        !isGlued(reading, at)
      )
        return -1;
      continue;
    }
    if (!isOne(reading, at + 1, ARTICLES)) continue;
    let name = at - 1;
    while (name > 0 && isGlued(reading, name)) name--;
    return looksLikeName(reading, name) ? name : -1;
  }
  return -1;
}

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
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    let named = -1;
    for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
      if (tokens.kind[at] === WORD && names.has(tokens.hash[at]!) && looksLikeName(reading, at)) {
        const digits = isHyphen(reading, at + 1) ? at + 2 : at + 1;
        const numbered =
          hasClass(reading, digits, NUMBER) || (isHyphen(reading, at + 1) && isGlued(reading, digits));
        const hash = numbered ? hashOf(textOf(reading, digits)) ^ tokens.hash[at]! : tokens.hash[at]!;
        if (!known.has(hash)) known.set(hash, known.size);
        named = known.get(hash)!;
        mentions.set(named, (mentions.get(named) ?? 0) + 1);
        byToken.set(at, named);
      } else if (isWord(reading, at, PHASE) && mentionsAnother(reading, at)) byToken.set(at, other++);
      else if (phases.size > 1 && isWord(reading, at, PHASE) && isOne(reading, at - 1, THE)) {
        const phase = hashOf(textOf(reading, at + 1));
        if (!phases.has(phase) || hasName(at)) continue;
        if (!known.has(phase)) known.set(phase, known.size);
        named = known.get(phase)!;
        mentions.set(named, (mentions.get(named) ?? 0) + 1);
        byToken.set(at, named);
      }
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
  isOne(reading, phase - 1, ANOTHER) &&
  (!isMark(reading, phase - 2, COMMA) || isOne(reading, phase - 1, WHOSE));

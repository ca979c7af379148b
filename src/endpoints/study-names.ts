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
  OPEN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../text/tokens.js';
import { ENDPOINT_NOUNS, list, STUDY_NOUNS } from '../words/endpoint-words.js';

const PHASE = hashOf('phase');
const ARTICLES = list('a an the its our their his her this another');

/**
 * The names of studies in a text: the word before or behind "trial" and "study", the word that
 * "…, a Phase 3 trial of" explains, and what a text treats as a study: it has patients, endpoints or results.
 *
 * @returns the hashes of the first tokens of such names
 */
export function findStudyNames(reading: Reading): ReadonlySet<number> {
  const { tokens } = reading;
  const names = new Set<number>();
  for (let at = 0; at < tokens.count; at++) {
    if (isOne(reading, at, STUDY_NOUNS) && !isWord(reading, at, PHASE)) {
      const before = startOfName(reading, at - 1);
      if (before >= 0) names.add(tokens.hash[before]!);
      const explained = explainedBy(reading, at);
      if (explained >= 0) names.add(tokens.hash[explained]!);
      // "the study FORGE", "A successor study, FORGE, is open"
      const behind = isMark(reading, at + 1, COMMA) ? at + 2 : at + 1;
      if (looksLikeName(reading, behind) && !isGlued(reading, behind)) names.add(tokens.hash[behind]!);
    } else if (looksLikeName(reading, at) && isNamed(reading, at)) names.add(tokens.hash[at]!);
  }
  return names;
}

/** The letters of a name in capitals, at least; the code of a drug has fewer. */
const LETTERS = 4;
const NUMBERS = list('n nct');
const LINKS = list('of in for from on');
const IS = list('is was are were will has');
const DATA = list('data results readout topline top-line patients participants subjects');
/** What is said of an endpoint, not of what it is. */
const REACHED = list('met achieved reached missed not also');
/** What a study does with its endpoints: its name stands in front. */
const HAS = list('met missed achieved reached failed hit had has did is was');
/** What a study does with its patients, and where it stands. */
const ENROLS = list(
  'enrolled enrols enrolls randomized randomised recruited recruits enrolling recruiting randomizes randomises began opened finished completed ongoing missed continues reads',
);
const S = hashOf('s');
const POSSESSORS = list('its both neither a an the as not');
/** How far behind the name what it has or is stands. */
const SOON = 12;

/** Whether the place of a word in capitals makes it a study. */
function isNamed(reading: Reading, at: number): boolean {
  const { sentences, sentenceOf, tokens } = reading;
  const numbered = isHyphen(reading, at + 1) && hasClass(reading, at + 2, NUMBER);
  const opens = at - 1 === sentences[sentenceOf[at]!];
  const long = textOf(reading, at).length >= LETTERS;
  let end = at + 1;
  while (isGlued(reading, end) && !isMark(reading, end, COMMA) && !isMark(reading, end, OPEN) && end - at < 4)
    end++;
  if (isOne(reading, at - 1, LINKS)) {
    // "the primary endpoint of KESTREL-2", "In KESTREL-2, …"
    if (numbered && (opens || isOne(reading, at - 2, ENDPOINT_NOUNS))) return true;
    // "the primary endpoint of STATURE is healing"
    if (long && isOne(reading, at - 2, ENDPOINT_NOUNS) && isOne(reading, end, IS))
      return !isOne(reading, end + 1, REACHED);
    // "the primary endpoint of STATURE, the healing of"
    if (
      textOf(reading, at).length > LETTERS &&
      isOne(reading, at - 2, ENDPOINT_NOUNS) &&
      isMark(reading, end, COMMA) &&
      (isOne(reading, end + 1, ARTICLES) || isOne(reading, end + 1, HAS))
    )
      return true;
    // "topline data from STATURE", "In STATURE, …"
    if (long && (isOne(reading, at - 2, DATA) || (opens && isMark(reading, end, COMMA)))) return true;
  }
  // "STATURE (Phase 2/3)", "STATURE (n=52)", "(STATURE, Phase 2)"
  if (isMark(reading, end, OPEN) || (isMark(reading, at - 1, OPEN) && isMark(reading, end, COMMA)))
    if (long && (isWord(reading, end + 1, PHASE) || isOne(reading, end + 1, NUMBERS))) return true;
  if (!long) return false;
  if (isWord(reading, end - 1, S))
    return isOne(reading, end + 1, ENDPOINT_NOUNS) || isOne(reading, end, ENDPOINT_NOUNS);
  if (isOne(reading, end, ENROLS) || (isOne(reading, end, IS) && isOne(reading, end + 1, ENROLS)))
    return true;
  // "FORGE reached its primary endpoint", "STRIDE is a Phase 2 trial"
  if (!isOne(reading, end, HAS) || !isOne(reading, end + 1, POSSESSORS)) return false;
  for (let next = end + 1; next < end + SOON && tokens.kind[next] === WORD; next++)
    if (isOne(reading, next, ENDPOINT_NOUNS) || isOne(reading, next, STUDY_NOUNS)) return true;
  return false;
}

/** A name in capitals or with a digit at its end, as studies have: "PARVIS-1", "INGWE". */
export const looksLikeName = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  !isWord(reading, at, PHASE) &&
  (((reading.tokens.shape[at]! & UPPERCASE) !== 0 && textOf(reading, at).length > 2) ||
    (isCapitalised(reading, at) &&
      !hasNaming(reading, at, FUNCTION_WORD) &&
      ((isHyphen(reading, at + 1) && hasClass(reading, at + 2, NUMBER)) ||
        hasClass(reading, at + 1, NUMBER))));

const STUDY_ADJECTIVES = list(
  'ide ind pivotal platform clinical outcomes induction registrational confirmatory',
);
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

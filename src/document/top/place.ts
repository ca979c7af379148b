import { DEGREE, HONORIFIC, PLACE } from '../../text/classes.js';
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isMasked,
  isOne,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
  textOf,
  words,
} from '../../text/reading.js';
import { MARK, UPPERCASE, WORD } from '../../text/tokens.js';
import { headsInFront } from '../../words/organization-heads.table.js';
import { tells } from './told.js';

const CONNECTORS = words(
  'and',
  'of',
  'de',
  'da',
  'do',
  'del',
  'la',
  'le',
  'les',
  'am',
  'an',
  'der',
  'sur',
  'upon',
  'on',
  'the',
  'y',
  'e',
  'di',
  'bei',
);
const LABELS = words(
  'press',
  'media',
  'news',
  'release',
  'announcement',
  'immediate',
  'for',
  'date',
  'regulatory',
  'ad',
  'hoc',
);
/** Words that start a sentence about a date, not a dateline. */
const SENTENCE_STARTS = words(
  ...'on in as by at since from during after until under the this today following for with effective dated'.split(
    ' ',
  ),
);
const RELEASE = words('release', 'announcement');

const MAX_PLACE_WORDS = 9;

/** Whether a word is glued to others on both sides: "Val-|d|'Or". */
const isInside = (reading: Reading, at: number): boolean => isGlued(reading, at) && isGlued(reading, at + 1);

const isPlaceToken = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD
    ? (isCapitalised(reading, at) || isOne(reading, at, CONNECTORS) || isInside(reading, at)) &&
      !isMasked(reading, at)
    : isMark(reading, at, COMMA) ||
      isMark(reading, at, POINT) ||
      isMark(reading, at, SEMICOLON) ||
      isMark(reading, at, AMPERSAND) ||
      isMark(reading, at, OPEN) ||
      isMark(reading, at, CLOSE) ||
      isMark(reading, at, SLASH) ||
      isHyphen(reading, at) ||
      "'’.".includes(textOf(reading, at));

/** Whether what stands behind the first comma of a stretch is known as a place. */
function isBeforeRegion(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++)
    if (isMark(reading, at, COMMA)) return at + 1 < end && hasNaming(reading, at + 1, PLACE);
  return false;
}

/** Tokens, half open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Letters of degrees that are those of a province too have no more: "Montreal, QC". */
const LONGEST_PROVINCE = 2;

/** Whether letters of a degree stand behind a comma: they follow persons. */
function hasDegree(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++)
    if (
      isMark(reading, at - 1, COMMA) &&
      hasNaming(reading, at, DEGREE) &&
      !hasNaming(reading, at, PLACE) &&
      reading.tokens.end[at]! - reading.tokens.start[at]! > LONGEST_PROVINCE
    )
      return true;
  return false;
}

/**
 * The place that a stretch of tokens is, without the marks at its ends but with the point of an abbreviation
 * ("Neb."); null where it is none.
 */
export function trimPlace(reading: Reading, from: number, to: number): TokenRange | null {
  let first = from;
  let end = to;
  while (first < end && reading.tokens.kind[first] !== WORD) first++;
  // "1) Ms. Jane Doe – …", "Jane Doe, CPA – …"
  if (hasNaming(reading, first, HONORIFIC) && isMark(reading, first + 1, POINT)) return null;
  if (hasDegree(reading, first, end)) return null;
  if (isOne(reading, first, LABELS)) {
    while (first < end && !isMark(reading, first, COMMA)) first++;
    return first < end ? trimPlace(reading, first + 1, end) : null;
  }
  while (end > first && reading.tokens.kind[end - 1] !== WORD) {
    if (reading.tokens.kind[end - 1] !== MARK) return null;
    const abbreviation = isMark(reading, end - 1, POINT) && isGlued(reading, end - 1);
    if (abbreviation || isMark(reading, end - 1, CLOSE)) break;
    end--;
  }
  let count = 0;
  for (let at = first; at < end; at++) {
    if (!isPlaceToken(reading, at)) return null;
    if (reading.tokens.kind[at] === WORD) count++;
  }
  const named =
    isCapitalised(reading, first) &&
    !isOne(reading, first, SENTENCE_STARTS) &&
    // "Companhia de Exemplo do Norte – the company informs"
    !(count > 2 && isOne(reading, first, FIRST_OF_COMPANIES) && !isGlued(reading, first + 1)) &&
    // "CLUB NEWS | Tuesday 8 July 2025"
    !isOne(reading, end - 1, RUBRICS) &&
    (isCapitalised(reading, end - 1) || !isOne(reading, end - 1, CONNECTORS)) &&
    // "YAKIMA FALLS, Wash.": the region behind a comma says that it is one
    !(
      count > 2 &&
      !isBeforeRegion(reading, first, end) &&
      tells(reading.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1]))
    );
  return count > 0 && count <= MAX_PLACE_WORDS && named ? { first, end } : null;
}

/** What names of companies begin with in languages that have the head in front. */
const FIRST_OF_COMPANIES = words(...headsInFront);

/** What a line above a headline calls itself. */
const RUBRICS = words(
  'news',
  'release',
  'update',
  'statement',
  'report',
  'bulletin',
  'announcement',
  'notice',
);

/** Whether a place that stands without date and wire is one: upper case with a comma behind, or known. */
export function isCertainPlace(reading: Reading, first: number, end: number): boolean {
  const upper = (reading.tokens.shape[first]! & UPPERCASE) !== 0;
  for (let at = first; at < end; at++) {
    if (hasNaming(reading, at, PLACE)) return true;
    if (upper && isMark(reading, at, COMMA)) return true;
  }
  return false;
}

/** Whether a stretch of tokens holds no words but labels: "FOR IMMEDIATE RELEASE". */
export const onlyLabels = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (reading.tokens.kind[at] === WORD && !isOne(reading, at, LABELS) && !isOne(reading, at, RELEASE))
      return false;
  return true;
};

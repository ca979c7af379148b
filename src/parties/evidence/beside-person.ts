import { GIVEN_NAME, TITLE } from '../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isQuote,
  OPEN,
  PLUS,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endsLine, type Occurrence } from '../names/occurrence.js';
import { isGivenFirst, looksPersonal } from '../names/personal-shape.js';
import { atomCount } from '../names/shape.js';
import { HEADS, isFieldWord } from '../names/title-fields.js';

/** "M.H.S.": letters of a degree. */
const hasInnerPoint = (reading: Reading, { first, end }: Occurrence): boolean =>
  end > first + 1 && isMark(reading, first + 1, POINT);

const CLIENT_LINKS = wordSet('for on');
const OR = wordSet('or');
const PHONES = wordSet('tel telephone phone mobile mob cell office email e-mail');
const BY = wordSet('by');
/** "By | Jane Doe, Example News": at the start of a line. */
const isByline = (reading: Reading, at: number): boolean => isOne(reading, at, BY) && endsLine(reading, at);

/** "Marie-Anne Doe-Muster" */
const LONGEST_PERSON = 6;

/** The comma in front of a title that a comma ends: "Jane Doe | , plant manager, Example Lumber"; or the comma. */
function beforeTitle(reading: Reading, comma: number): number {
  let at = comma - 1;
  const isPart = (token: number): boolean =>
    isFieldWord(reading, token) ||
    isMark(reading, token, AMPERSAND) ||
    (reading.tokens.kind[token] === WORD && !isCapitalised(reading, token));
  while (at > comma - LONGEST_TITLE && isInline(reading, at) && isPart(at)) at--;
  return at < comma - 1 && isMark(reading, at, COMMA) && hasTitle(reading, at + 1, comma) ? at : comma;
}
const LONGEST_TITLE = 9;
function hasTitle(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isOne(reading, at, HEADS)) return true;
  return false;
}

/** "Jane Doe, Example PR", "Jane Doe, buyer, Example Mills" on a line of its own, or before a bracket, dash or address. */
export function isBesidePerson(reading: Reading, name: Occurrence): boolean {
  const comma = name.first - 1;
  if (
    !isMark(reading, comma, COMMA) ||
    hasInnerPoint(reading, name) ||
    // "Jane Doe, Max Muster"
    (isGivenFirst(reading, name) && looksPersonal(reading, name)) ||
    atomCount(name) > 4 ||
    hasNaming(reading, name.first, TITLE)
  )
    return false;
  const at = name.end;
  const closes =
    endsLine(reading, at) ||
    isMark(reading, at, OPEN) ||
    isMark(reading, at, SEMICOLON) ||
    (isMark(reading, at, COLON) && isQuote(reading, at + 1)) ||
    (isDash(reading, at) && !isGlued(reading, at)) ||
    isMasked(reading, at) ||
    isOne(reading, at, CLIENT_LINKS) ||
    (isMark(reading, at, COMMA) &&
      (isOne(reading, at + 1, CLIENT_LINKS) ||
        reading.tokens.kind[at + 1] === DIGITS ||
        isMasked(reading, at + 1) ||
        isOne(reading, at + 1, PHONES) ||
        isMark(reading, at + 1, PLUS)));
  if (!closes) return false;
  const joint = beforeTitle(reading, comma);
  let first = joint;
  while (
    first > 0 &&
    isInline(reading, first) &&
    !isByline(reading, first - 1) &&
    (isCapitalised(reading, first - 1) || isMark(reading, first - 1, POINT) || isHyphen(reading, first - 1))
  )
    first--;
  return (
    joint - first >= 2 &&
    joint - first <= LONGEST_PERSON &&
    hasNaming(reading, first, GIVEN_NAME) &&
    (endsLine(reading, first) ||
      isMark(reading, first - 1, COLON) ||
      isMark(reading, first - 1, SEMICOLON) ||
      isOne(reading, first - 1, OR) ||
      isByline(reading, first - 1))
  );
}

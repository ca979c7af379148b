import { GIVEN_NAME, TITLE } from '../../text/classes.js';
import {
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
  OPEN,
  PLUS,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endsLine, type Occurrence } from '../names/occurrence.js';
import { isGivenFirst, looksPersonal } from '../names/personal-shape.js';
import { atomCount } from '../names/shape.js';

/** "M.H.S.": letters of a degree. */
const hasInnerPoint = (reading: Reading, { first, end }: Occurrence): boolean =>
  end > first + 1 && isMark(reading, first + 1, POINT);

const CLIENT_LINKS = wordSet('for on');
const OR = wordSet('or');
const BY = wordSet('by');
/** "By | Jane Doe, Example News": at the start of a line. */
const isByline = (reading: Reading, at: number): boolean => isOne(reading, at, BY) && endsLine(reading, at);

/** "Marie-Anne Doe-Muster" */
const LONGEST_PERSON = 6;

/** "Jane Doe, Example PR" on a line of its own, or before a bracket, dash or address. */
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
    (isDash(reading, at) && !isGlued(reading, at)) ||
    isMasked(reading, at) ||
    isOne(reading, at, CLIENT_LINKS) ||
    (isMark(reading, at, COMMA) &&
      (isOne(reading, at + 1, CLIENT_LINKS) ||
        reading.tokens.kind[at + 1] === DIGITS ||
        isMasked(reading, at + 1) ||
        isMark(reading, at + 1, PLUS)));
  if (!closes) return false;
  let first = comma;
  while (
    first > 0 &&
    isInline(reading, first) &&
    !isByline(reading, first - 1) &&
    (isCapitalised(reading, first - 1) || isMark(reading, first - 1, POINT) || isHyphen(reading, first - 1))
  )
    first--;
  return (
    comma - first >= 2 &&
    comma - first <= LONGEST_PERSON &&
    hasNaming(reading, first, GIVEN_NAME) &&
    (endsLine(reading, first) ||
      isMark(reading, first - 1, COLON) ||
      isMark(reading, first - 1, SEMICOLON) ||
      isOne(reading, first - 1, OR) ||
      isByline(reading, first - 1))
  );
}

import { FUNCTION_WORD } from '../../../text/classes.js';
import { hasNaming, isCapitalised, isHyphen, isInline, isOne, type Reading } from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { unitNouns } from '../../../words/title-words.js';
import { type Known, mentionOver } from '../known.js';

/** The part of an organisation that a title is in charge of: "head | of the Kalundborg site", "president | of its Foods segment". */

const UNITS = wordSet(unitNouns.join(' '));
const LINKS = wordSet('of for');
const DETERMINERS = wordSet('the its our');
const LONGEST_UNIT = 7;

const isUnitWord = (reading: Reading, at: number): boolean =>
  isInline(reading, at) &&
  (reading.tokens.kind[at] === WORD || isHyphen(reading, at)) &&
  !hasNaming(reading, at, FUNCTION_WORD);

/** Behind the words of a unit from a token on. */
function endOfRun(reading: Reading, from: number): number {
  let end = from;
  while (end < from + LONGEST_UNIT && isUnitWord(reading, end)) end++;
  return end;
}

/**
 * Behind the part that "of the" or "for its" leads to; or `from`.
 *
 * Takes "of the Kalundborg site", "for the Delta region", "of the Division of Enforcement". Refuses "of the group",
 * "of the company’s history", the name of a party.
 */
export function skipUnit(known: Known, from: number): number {
  const { reading } = known;
  if (
    !isOne(reading, from, LINKS) ||
    !isOne(reading, from + 1, DETERMINERS) ||
    isCapitalised(reading, from + 1)
  )
    return from;
  const first = from + 2;
  const end = endOfRun(reading, first);
  // "of the Rhode Island Department | of Energy"
  const isNamed = mentionOver(known, end - 1) !== null || isCapitalised(reading, end - 1);
  const isWhole = isNamed && (mentionOver(known, end - 1)?.first === first || isOne(reading, end, LINKS));
  if (end > first + 1 && isOne(reading, end - 1, UNITS) && !isWhole) return end;
  // "of the Division | of Enforcement"
  const isHead = end === first + 1 && isOne(reading, first, UNITS) && isOne(reading, end, LINKS);
  const field = isHead ? endOfRun(reading, end + 1) : end;
  return isHead && field > end + 1 ? field : from;
}

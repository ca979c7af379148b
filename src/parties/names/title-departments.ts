import { FUNCTION_WORD, LABEL } from '../../text/classes.js';
import {
  AMPERSAND,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  type Reading,
} from '../../text/reading.js';
import { UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import {
  endOfRun,
  goesOn,
  type Holds,
  isClosed,
  isFieldWord,
  LONGEST_FIELD,
  leadsPart,
  skipOpenField,
} from './title-fields.js';

/** Departments and units that a title is followed by, behind a comma or with nothing between. */

const UNIT_HEADS = wordSet('department division unit section office service program programme');
const UNIT_LINKS = wordSet('of and for the');
const LONGEST_UNIT_NAME = 9;

/** Behind a unit named whole: "Department of Vascular Surgery", "Corporate Communications Office"; or `at`. */
function skipUnit(reading: Reading, at: number): number {
  let end = at;
  // "Department of Vascular Surgery" by its first word, "Corporate Communications Office" by its last
  let isUnit = false;
  while (end < at + LONGEST_UNIT_NAME && isInline(reading, end)) {
    const isWordOfUnit = isCapitalised(reading, end) && reading.tokens.kind[end] === WORD;
    if (!isWordOfUnit && !(end > at && isOne(reading, end, UNIT_LINKS)) && !isMark(reading, end, AMPERSAND))
      break;
    const isHead = isOne(reading, end, UNIT_HEADS) && (end === at || !isOne(reading, end + 1, UNIT_LINKS));
    isUnit = isHead || (isUnit && isOne(reading, at, UNIT_HEADS));
    end++;
  }
  return isUnit && isClosed(reading, end) ? end : at;
}

/** Behind a department that a comma leads to: "Vice President, | Investor Relations"; or `at`. */
export function skipCommaField(reading: Reading, at: number, head: number): number {
  const unit = skipUnit(reading, at);
  if (unit > at) return unit;
  const usual = endOfRun(reading, at, LONGEST_FIELD, (word) => isFieldWord(reading, word));
  if (!isCapitalised(reading, at)) {
    // "senior vice president, commercial and business operations,"
    const department = usual > at && leadsPart(reading, head) && isClosed(reading, usual);
    return department ? usual : at;
  }
  if (hasNaming(reading, at, FUNCTION_WORD)) return at;
  const open = leadsPart(reading, head) ? skipOpenField(reading, at) : at;
  return Math.max(usual > at && !goesOn(reading, usual) ? usual : at, open);
}

/** Behind a department right behind the head: "VP | Investor Relations", "Senior Director | IR"; or `at`. */
export function skipDepartment(reading: Reading, at: number, isHead: Holds): number {
  const isPart = leadsPart(reading, at - 1) || isOne(reading, at - 1, BARE_HEADS);
  const isDashed = isDash(reading, at) && !isGlued(reading, at) && !isGlued(reading, at + 1);
  if (!isPart && !(isDashed && isOne(reading, at - 1, DIVIDED))) return at;
  if (isHyphen(reading, at) && isGlued(reading, at) && isGlued(reading, at + 1)) {
    // "vice president-public relations"
    const end = endOfRun(
      reading,
      at + 1,
      LONGEST_FIELD,
      (word) => isFieldWord(reading, word) && !isHead(word),
    );
    return end > at + 2 && isClosed(reading, end) ? end : at;
  }
  if (isDashed) {
    // "President – Specialty Care, said", in the letters of the head
    const isAlike = isCapitalised(reading, at + 1) === isCapitalised(reading, at - 1);
    const end = isAlike ? skipOpenField(reading, at + 1) : at + 1;
    const closed = !isInline(reading, end) || hasNaming(reading, end, LABEL) || isMark(reading, end, COMMA);
    return end > at + 1 && closed ? end : at;
  }
  // "Vice President | Fleet Purchasing at Example"
  const open = isCapitalised(reading, at) && isInline(reading, at) ? skipOpenField(reading, at) : at;
  if (open > at && isOne(reading, open, EMPLOYED) && isInline(reading, open)) return open;
  const end = endOfRun(
    reading,
    at,
    LONGEST_FIELD,
    (word) => isCapitalised(reading, word) && isFieldWord(reading, word) && !isHead(word),
  );
  const short = end === at + 1 && !(reading.tokens.shape[at]! & UPPERCASE);
  return end === at || goesOn(reading, end) || (short && !isClosed(reading, end)) ? at : end;
}
const BARE_HEADS = wordSet('gm md responsible');
const EMPLOYED = wordSet('at with');
/** Heads of a whole organisation that a dash and a field may follow all the same. */
const DIVIDED = wordSet('president');

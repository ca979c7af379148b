import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  PLACE,
  WEAK_HEAD,
} from '../../text/classes.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { HEADS, isFieldWord, isJoint, leadsPart } from './title-fields.js';

/** Fields of a title that the organisation behind tells from a name: "Regulatory Affairs, Quality and Safety | at X". */

const OF = hashOf('of');
const AT = wordSet('at');
const PLACING = wordSet('at of for with');
const ARTICLES = wordSet('the its our');
/** Heads of a whole organisation that comma and field may follow all the same: "President, Industrial Coatings". */
const DIVIDED = wordSet('president presidents partner partners principal executive');
const LONGEST_RUN = 6;
const MOST_FIELDS = 5;

const isEveryday = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, COMMON | ORGANISATION_HEAD | WEAK_HEAD) || isFieldWord(reading, at);

/** A capitalised word that no person's name or job opens with. */
const isPart = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  isCapitalised(reading, at) &&
  !hasNaming(reading, at, FUNCTION_WORD | HONORIFIC) &&
  !isOne(reading, at, HEADS) &&
  (!hasNaming(reading, at, GIVEN_NAME) || isEveryday(reading, at) || hasNaming(reading, at, PLACE));

/** An everyday word in lower case, as a list of fields goes on with: "ADAS and | autonomous driving". */
const isLowerPart = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  !isCapitalised(reading, at) &&
  hasNaming(reading, at, COMMON) &&
  !hasNaming(reading, at, FUNCTION_WORD);

/** Behind a run of the words of a field and what joins them. */
function endOfParts(reading: Reading, from: number): number {
  let end = from;
  const holds = (at: number): boolean =>
    isPart(reading, at) || (end > from && isLowerPart(reading, at) && isLowerRun(reading, at));
  while (end < from + LONGEST_RUN && isInline(reading, end) && holds(end)) {
    end++;
    if (isJoint(reading, end) && isInline(reading, end + 1) && holds(end + 1)) end++;
  }
  return end;
}

/** Whether a word in lower case goes on a list of fields rather than a sentence: behind "and", or behind such a one. */
const isLowerRun = (reading: Reading, at: number): boolean =>
  isJoint(reading, at - 1) || isLowerPart(reading, at - 1);

/** Behind a run of capitalised words with an everyday one among them, or of one word that "at X" follows; or `from`. */
function endOfField(reading: Reading, from: number, isOpen: boolean): number {
  const end = endOfParts(reading, from);
  let own = 0;
  for (let at = from; at < end; at++) if (!isEveryday(reading, at) && !isJoint(reading, at)) own++;
  const isField = own < end - from || (isOpen && own === 1 && isAtName(reading, end));
  return isField ? end : from;
}

/** Whether "at" and a name follow, an article in between or not: "Hepatology | at the University of Example". */
function isAtName(reading: Reading, end: number): boolean {
  if (!isOne(reading, end, AT) || !isInline(reading, end)) return false;
  return isCapitalised(reading, isOne(reading, end + 1, ARTICLES) ? end + 2 : end + 1);
}

/** Whether ", Inc." follows, as behind the name of a company. */
const hasLegalForm = (reading: Reading, end: number): boolean => {
  const at = reading.tokens.end[end - 1]!;
  return endOfLegalForm(reading, at) > at;
};

/** Whether "at X" follows, which no name of an organisation has behind it. */
const isPlaced = (reading: Reading, end: number): boolean => {
  const at = isMark(reading, end, COMMA) ? end + 1 : end;
  if (!isOne(reading, at, AT) || !isInline(reading, at)) return false;
  const name = isOne(reading, at + 1, ARTICLES) ? at + 2 : at + 1;
  return isCapitalised(reading, name) || name > at + 1;
};

/** Whether "of X", ", X" follows with a name that no field would be called by. */
function isOwned(reading: Reading, from: number, end: number): boolean {
  if (hasNaming(reading, end - 1, ORGANISATION_HEAD) && !isFieldWord(reading, end - 1)) return false;
  const linked = isOne(reading, end, PLACING) || isMark(reading, end, COMMA);
  if (!linked || !isInline(reading, end + 1)) return false;
  const name = isOne(reading, end + 1, ARTICLES) && isWord(reading, end, OF) ? end + 2 : end + 1;
  const isPlain = (at: number): boolean => isEveryday(reading, at) || isJoint(reading, at);
  let plain = from;
  while (plain < end && isPlain(plain)) plain++;
  // "VP, Kestrel Point, Boston": what ends in no word of fields is a name
  if (plain < end && !isFieldWord(reading, end - 1)) return false;
  return (
    isPart(reading, name) &&
    !hasNaming(reading, name, GIVEN_NAME) &&
    (!hasNaming(reading, name, PLACE) || isPart(reading, name + 1)) &&
    (isMark(reading, end, COMMA) || !hasNaming(reading, name, COMMON))
  );
}

/**
 * Behind the fields of a title where what follows shows that they are none of an organisation's name; or `at`.
 *
 * Takes "Companion Animals | at Example", "Chemistry, Manufacturing and Controls | at Example", "Translational
 * Research |, Example Ltd.". Refuses "Example Bank of Ohio", "Global Partners, Inc.", "Ocean University at Albany".
 *
 * @param at the first token behind the head's "of" or comma
 * @param head the token of the title's head
 */
export function skipFields(reading: Reading, at: number, head: number): number {
  const isOf = isWord(reading, at - 1, OF);
  const parted = leadsPart(reading, head) || (!isOf && isOne(reading, head, DIVIDED));
  let last = at;
  let from = at;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const end = endOfField(reading, from, isOf && parted);
    if (end === from) break;
    const placed = isPlaced(reading, end) && !(hasNaming(reading, end - 1, ORGANISATION_HEAD) && !parted);
    if (placed || (parted && isOwned(reading, from, end) && !hasLegalForm(reading, end))) last = end;
    if (!isMark(reading, end, COMMA) || !isInline(reading, end + 1)) break;
    from = isJoint(reading, end + 1) ? end + 2 : end + 1;
  }
  return last;
}

import {
  AGENT_VERB,
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PLACE,
  SPEECH_VERB,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
import {
  AMPERSAND,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  SLASH,
  words,
} from '../../text/reading.js';
import { MARK, UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { partHeads, scholars, titleFields, titleHeads } from '../../words/title-words.js';

/** What the holder of a title is in charge of: a body, a field, a portfolio. */

const AND = hashOf('and');
const OF = hashOf('of');
const THE = hashOf('the');
const VICE = hashOf('vice');
const PRESIDENT = wordSet('president presidents');
/** Words that say a job. */
export const HEADS = words(...titleHeads);
const PART_HEADS = words(...partHeads);
const SCHOLARS = words(...scholars);
const FIELDS = words(...titleFields);
export const LONGEST_FIELD = 7;
const LONGEST_STUDY = 3;

/** Abbreviations of titles that are surnames where they are not in capitals: "Helen Cho", "Cao Wei". */
const SURNAMES = wordSet('cho cao');
export const isTitleWord = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, TITLE) &&
  (!isOne(reading, at, SURNAMES) || (reading.tokens.shape[at]! & UPPERCASE) !== 0);

/** A word that fields of business are called by; "a" is one in "M&A" only. */
export const isFieldWord = (reading: Reading, at: number): boolean =>
  isTitleWord(reading, at) ||
  (isOne(reading, at, FIELDS) && (isCapitalised(reading, at) || !isWord(reading, at, ARTICLE)));
const ARTICLE = hashOf('a');

/** Whether the head at a token is in charge of a part, not of the whole organisation. */
export const leadsPart = (reading: Reading, head: number): boolean =>
  isOne(reading, head, PART_HEADS) ||
  (isOne(reading, head, PRESIDENT) && (isWord(reading, head - 1, VICE) || isHyphen(reading, head - 1)));

const LONGEST_ACRONYM = 4;
/** A word in capitals short enough for what an office is in charge of: "IR Manager". */
export const isShortAcronym = ({ tokens }: Reading, at: number): boolean =>
  (tokens.shape[at]! & UPPERCASE) !== 0 && tokens.end[at]! - tokens.start[at]! <= LONGEST_ACRONYM;

/** A word that may say a field: an everyday one ("Head of Patient Advocacy"), in lower case any ("director of apheresis"). */
const isOpenWord = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  (hasNaming(reading, at, COMMON | ORGANISATION_HEAD) ||
    !isCapitalised(reading, at) ||
    (isShortAcronym(reading, at) && isJoint(reading, at - 1) && !isGlued(reading, at))) &&
  !hasNaming(reading, at, FUNCTION_WORD | SPEECH_VERB | AGENT_VERB);

/** One word of a scholar's field: everyday words, for professors any word but a name's. */
const isStudy = (reading: Reading, at: number, scholar: boolean): boolean =>
  reading.tokens.kind[at] === WORD &&
  !hasNaming(reading, at, FUNCTION_WORD) &&
  (isCapitalised(reading, at)
    ? scholar && !hasNaming(reading, at, ORGANISATION_HEAD | WEAK_HEAD | PLACE | GIVEN_NAME)
    : scholar || hasNaming(reading, at, COMMON));

/** What joins two words of a field: "Food | & Beverage". */
export const isJoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at, AMPERSAND) ||
  isWord(reading, at, AND) ||
  (isHyphen(reading, at) && isGlued(reading, at)) ||
  isMark(reading, at, SLASH);

export type Holds = (at: number) => boolean;

/** Behind the words of a field and what joins them. */
export function endOfRun(reading: Reading, from: number, longest: number, holds: Holds): number {
  let end = from;
  for (let steps = 0; steps < longest && isInline(reading, end) && holds(end); steps++) {
    end++;
    if (isJoint(reading, end) && holds(end + 1) && isInline(reading, end + 1)) end++;
  }
  return end;
}

/** Behind the words of a field and what joins them: "Investor Relations". */
export const skipWords = (reading: Reading, at: number): number =>
  endOfRun(reading, at, LONGEST_FIELD, (word) => isFieldWord(reading, word));

const FIELD_ENDS = wordSet(
  'at of for in and with who said says from by is will has was on as to effective since until after',
);

/** Whether a hyphen or point joins two words: "Sports | .com". */
const isInsideWord = (reading: Reading, at: number): boolean =>
  isGlued(reading, at) && (isHyphen(reading, at) || (isMark(reading, at, POINT) && isGlued(reading, at + 1)));

/** Whether nothing goes on behind a field: a mark, a line end or a word of another phrase. */
export const isClosed = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.count ||
  !isInline(reading, end) ||
  isOne(reading, end, FIELD_ENDS) ||
  (reading.tokens.kind[end] === MARK && !isInsideWord(reading, end));

/** Whether a capitalised word goes on behind: "CEO of Financial | Example" is at an organisation. */
export const goesOn = (reading: Reading, end: number): boolean =>
  isInline(reading, end) &&
  isCapitalised(reading, end) &&
  reading.tokens.kind[end] === WORD &&
  // "Secretary of Energy | Jane Doe"
  !(hasNaming(reading, end, GIVEN_NAME) && isCapitalised(reading, end + 1) && isInline(reading, end + 1));

const LEGISLATURES = wordSet('parliament congress legislature');
const BOARD = hashOf('board');
const DIRECTORS = hashOf('directors');
const BOARD_KINDS = wordSet('management supervisory executive advisory administrative');

/** Behind "Management Board", "Board of Directors"; or `at`. */
function skipBoard(reading: Reading, at: number): number {
  const board = isOne(reading, at, BOARD_KINDS) ? at + 1 : at;
  if (!isWord(reading, board, BOARD) || isCapitalised(reading, board + 1)) return at;
  if (isWord(reading, board + 1, OF) && isWord(reading, board + 2, DIRECTORS)) return board + 3;
  return board + 1;
}

const UNITS = wordSet('department division unit section');

/** Whether a field ends like the name of an organisation: "Medical School", "Example Fund". */
function endsLikeName(reading: Reading, at: number, end: number): boolean {
  if (isFieldWord(reading, end - 1) || isOne(reading, end - 1, UNITS)) return false;
  // "Head of Press": one everyday word alone is no name; "head of the Center for Rare Fevers"
  const isWhole = end === at + 1 && !isOne(reading, end, NAME_LINKS);
  // "Vice President of Food & Beverage"
  if (end === at + 3 && isJoint(reading, at + 1)) return hasNaming(reading, end - 1, ORGANISATION_HEAD);
  return hasNaming(reading, end - 1, isWhole ? ORGANISATION_HEAD : ORGANISATION_HEAD | WEAK_HEAD);
}
const NAME_LINKS = wordSet('of for');

const MINISTERS = wordSet('minister ministers');
const LONGEST_PORTFOLIO = 12;

/** The fields of a minister at a token, several between commas: "Minister of Economy, Innovation and Energy"; or `at`. */
function skipPortfolio(reading: Reading, at: number): number {
  let end = at;
  for (let next = at; next < at + LONGEST_PORTFOLIO && isInline(reading, next); next++) {
    if (isOne(reading, next, HEADS)) break;
    if (isCapitalised(reading, next) && isOpenWord(reading, next)) end = next + 1;
    else if (!isMark(reading, next, COMMA) && !isJoint(reading, next)) break;
  }
  // a comma that no "and" closes is the end of the phrase
  let first = at;
  while (first < end && !isMark(reading, first, COMMA)) first++;
  let last = end - 1;
  while (last > first && !isWord(reading, last, AND)) last--;
  return last > first ? end : first;
}

/** The field at a token, of any words, where a head is in charge of a part; or `at`. */
export function skipOpenField(reading: Reading, at: number): number {
  const capitals = isCapitalised(reading, at);
  const end = endOfRun(
    reading,
    at,
    LONGEST_FIELD,
    (word) =>
      isFieldWord(reading, word) || (isOpenWord(reading, word) && isCapitalised(reading, word) === capitals),
  );
  // "Chair of Gold Standard’s committee" is at Gold Standard
  const owned = isApostrophe(reading, end);
  return end > at && isClosed(reading, end) && !owned && !endsLikeName(reading, at, end) ? end : at;
}

/**
 * Behind the field of a title, from behind its "of" or "for": "Sales and Marketing", "clinical development",
 * "the Management Board"; or `at`, where an organisation or something else stands.
 *
 * @param head the token of the title's head
 */
export function skipField(reading: Reading, at: number, head: number): number {
  let next = at;
  if (isWord(reading, next, THE)) {
    next++;
    const board = skipBoard(reading, next);
    if (board > next) return board;
  }
  if (isOne(reading, next, LEGISLATURES)) return next + 1;
  if (isOne(reading, head, MINISTERS)) {
    const portfolio = skipPortfolio(reading, next);
    if (portfolio > next) return portfolio;
  }
  const end = endOfRun(reading, next, LONGEST_FIELD, (word) => isFieldWord(reading, word));
  const usual = end > next && !goesOn(reading, end) ? end : next;
  const open = leadsPart(reading, head) ? skipOpenField(reading, next) : next;
  // "Plant Manager of the Company"
  const isOwner =
    next > at && hasNaming(reading, next, ORGANISATION_NOUN) && Math.max(usual, open) === next + 1;
  if (isOwner) return at;
  if (Math.max(usual, open) > next) return Math.max(usual, open);
  // "CEO of the world’s largest …" says no field
  if (!isWord(reading, at - 1, OF) || end > next || next > at) return at;
  // "Head of the Department | of Gastroenterology"
  const isAlike = isCapitalised(reading, at - 2) === isCapitalised(reading, next);
  const isWhole = isOne(reading, at - 2, UNITS) && isWord(reading, at - 3, THE) && isAlike;
  const scholar = isOne(reading, head, SCHOLARS) || isOne(reading, at - 2, SCHOLARS) || isWhole;
  const study = endOfRun(reading, next, LONGEST_STUDY, (word) => isStudy(reading, word, scholar));
  return study > next && isClosed(reading, study) && !goesOn(reading, study) ? study : at;
}

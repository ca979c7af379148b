import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
import {
  AMPERSAND,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  POINT,
  type Reading,
  SLASH,
  words,
} from '../../text/reading.js';
import { MARK, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { titleHeads } from '../../words/party-words.js';

const AND = hashOf('and');
const OF = hashOf('of');
const FOR = hashOf('for');
const TO = hashOf('to');
const HEADS = words(...titleHeads);
/** Heads only with "of" or "for" behind them ("head of R&D"): alone they are other words. */
const HEADS_OF = words('head', 'chief', 'lead', 'leader', 'fellow');
const MEMBER = hashOf('member');
const BODIES = words('board', 'committee', 'council', 'commission');
/** "member of the Management Board"; not "member of the group". */
function isMember(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, MEMBER) || !isWord(reading, at + 1, OF)) return false;
  for (let next = at + 2; next < at + 6; next++) if (isOne(reading, next, BODIES)) return true;
  return false;
}
/** "chief executive", but not "Executive Network". */
const EXECUTIVE = hashOf('executive');
const BEFORE_EXECUTIVE = words('chief', 'senior', 'account', 'advertising', 'group');

const RESPONSIBLE = hashOf('responsible');

const isHead = (reading: Reading, at: number): boolean => {
  if (!isOne(reading, at, HEADS)) return false;
  if (isWord(reading, at, MEMBER)) return isMember(reading, at);
  // "Responsible Communications", "responsible for Finance"
  if (isWord(reading, at, RESPONSIBLE))
    return isWord(reading, at + 1, FOR)
      ? isTitleWord(reading, at + 2)
      : isCapitalised(reading, at) && isTitleWord(reading, at + 1);
  if (isOne(reading, at, HEADS_OF))
    return isWord(reading, at + 1, OF) || isWord(reading, at + 1, FOR) || isMark(reading, at + 1, COMMA);
  return !isWord(reading, at, EXECUTIVE) || isOne(reading, at - 1, BEFORE_EXECUTIVE);
};
const THE = hashOf('the');
const LINKS = words('of', 'for', 'and', 'the', 'in', 'on', 'to');
/** Nouns a title's head may be responsible for, beside title words: "head of R&D". */
const FIELDS = words(
  ...'r d it ir pr hr ai esg ma m a finance finances planning controlling wealth equity equities etf etfs medicine neurology cardiology oncology surgery pediatrics education training recruitment talent services service solutions products markets market capital asset assets fund funds america americas europe asia emea apac us uk canada relations science sciences studies history nursing pharmacy law audit insurance properties real estate energy mining exploration geology production manufacturing logistics procurement partnerships alliances engagement culture change learning safety health healthcare care environment environmental social governance web software hardware cloud infrastructure network networks mobile retail wholesale consumer enterprise institutional private client clients investments trading treasury banking lending credit mortgage sustainability climate impact philanthropy programs projects events community diversity inclusion equity events'.split(
    ' ',
  ),
);

/** A title and what it contains; tokens, half open. */
export interface TitleRead {
  readonly first: number;
  readonly end: number;
}

const isTitleWord = (reading: Reading, at: number): boolean => hasNaming(reading, at, TITLE);

const BOARD = hashOf('board');
const DIRECTORS = hashOf('directors');
const BOARD_KINDS = words('management', 'supervisory', 'executive', 'advisory', 'administrative');

/** Behind "Management Board", "Board of Directors"; or `at`. */
function skipBoard(reading: Reading, at: number): number {
  const board = isOne(reading, at, BOARD_KINDS) ? at + 1 : at;
  if (!isWord(reading, board, BOARD)) return at;
  if (isWord(reading, board + 1, OF) && isWord(reading, board + 2, DIRECTORS)) return board + 3;
  return board > at ? board + 1 : at;
}

const SCHOLARS = wordSet('professor professors lecturer reader scholar');
const LONGEST_FIELD = 3;

/** One word of a field that is no title word: everyday words, for scholars any word but a name's. */
const isStudy = (reading: Reading, at: number, scholar: boolean): boolean =>
  reading.tokens.kind[at] === WORD &&
  !hasNaming(reading, at, FUNCTION_WORD) &&
  (isCapitalised(reading, at)
    ? scholar && !hasNaming(reading, at, ORGANISATION_HEAD | WEAK_HEAD | PLACE | GIVEN_NAME)
    : scholar || hasNaming(reading, at, COMMON));

/** Behind "of chemistry", "of Vaccinology and Immunology", "of supply planning", closed by a mark or preposition. */
function skipStudies(reading: Reading, at: number, scholar: boolean): number {
  let end = at;
  for (let steps = 0; steps < LONGEST_FIELD && isInline(reading, end); steps++) {
    if (!isStudy(reading, end, scholar)) break;
    end++;
    if (isWord(reading, end, AND) && isStudy(reading, end + 1, scholar)) end += 2;
  }
  const closed =
    end >= reading.tokens.count ||
    !isInline(reading, end) ||
    isOne(reading, end, FIELD_ENDS) ||
    (reading.tokens.kind[end] === MARK && !isHyphen(reading, end));
  return closed ? end : at;
}
const FIELD_ENDS = wordSet('at of for in and who said says');

/** Behind "of X", "for X": the field of a title, in capitals or one of the usual nouns. */
function skipField(reading: Reading, at: number): number {
  let next = at;
  if (isWord(reading, next, THE)) {
    next++;
    const board = skipBoard(reading, next);
    if (board > next) return board;
  }
  let end = next;
  for (let steps = 0; steps < 7; steps++) {
    if (!isInline(reading, end) || reading.tokens.kind[end] !== WORD) break;
    const field = isTitleWord(reading, end) || isOne(reading, end, FIELDS);
    if (!field) break;
    end++;
    const joint =
      isMark(reading, end, AMPERSAND) ||
      isWord(reading, end, AND) ||
      isHyphen(reading, end) ||
      isMark(reading, end, SLASH);
    const after = joint ? end + 1 : end;
    if (joint && (isTitleWord(reading, after) || isOne(reading, after, FIELDS))) end = after;
  }
  if (end === at && isWord(reading, at - 1, OF))
    end = skipStudies(reading, next, isOne(reading, at - 2, SCHOLARS));
  // "CEO of Financial Example": what goes on in capitals is a name, not a field
  const name = isInline(reading, end) && isCapitalised(reading, end) && reading.tokens.kind[end] === WORD;
  return end > next && !name ? end : at;
}

const CHIEF = hashOf('chief');
const OFFICER = hashOf('officer');

/** "Chief | Merchandising | Officer": what an officer is in charge of, whatever the word. */
const isOfficerField = (reading: Reading, at: number): boolean =>
  (isWord(reading, at - 1, CHIEF) || isWord(reading, at - 2, CHIEF)) &&
  (isWord(reading, at + 1, OFFICER) || isWord(reading, at + 2, OFFICER)) &&
  reading.tokens.kind[at] === WORD &&
  !hasNaming(reading, at, FUNCTION_WORD) &&
  isInline(reading, at + 1);

const NOT_YET = wordSet('designate elect emeritus emerita');

/** Behind "CEO designate", "President-elect". */
function skipDesignate(reading: Reading, at: number): number {
  const word = isHyphen(reading, at) ? at + 1 : at;
  return isOne(reading, word, NOT_YET) && isInline(reading, word) ? word + 1 : at;
}

/**
 * Reads a job title: title words around at least one that says the job, joined by "and", commas, "of X".
 *
 * Takes "president and chief executive officer", "Senior Vice President, Controller", "Head of R&D",
 * "CEO & Co-Founder". Refuses "executive", "senior notes", "director of the film".
 *
 * @param at the first token
 */
export function readTitle(reading: Reading, at: number): TitleRead | null {
  const { tokens } = reading;
  if (!isTitleWord(reading, at) || isMasked(reading, at)) return null;
  let end = at;
  let lastHead = -1;
  let sinceHead = 0;
  for (let steps = 0; steps < 16 && end < tokens.count; steps++) {
    if (end > at && !isInline(reading, end)) break;
    if (isTitleWord(reading, end)) {
      const head = isHead(reading, end);
      end++;
      if (isMark(reading, end, POINT) && isGlued(reading, end) && end - at === 1 && head) {
        // "Pres." and the like are not titles we know
        lastHead = end;
        continue;
      }
      if (head) {
        lastHead = end;
        sinceHead = 0;
      } else sinceHead++;
      if (sinceHead > 5) break;
      continue;
    }
    if (isHyphen(reading, end) && isGlued(reading, end) && isTitleWord(reading, end + 1)) {
      end++;
      continue;
    }
    if (
      lastHead > 0 &&
      end === lastHead &&
      isWord(reading, end, TO) &&
      skipField(reading, end + 1) > end + 2
    ) {
      end = skipField(reading, end + 1);
      lastHead = end;
      continue;
    }
    if (lastHead > 0 && end === lastHead && (isWord(reading, end, OF) || isWord(reading, end, FOR))) {
      const field = skipField(reading, end + 1);
      if (field === end + 1) break;
      end = field;
      lastHead = field;
      continue;
    }
    if (isOfficerField(reading, end)) {
      end++;
      continue;
    }
    const joint =
      isMark(reading, end, AMPERSAND) ||
      isWord(reading, end, AND) ||
      isMark(reading, end, COMMA) ||
      isMark(reading, end, SLASH);
    if (!joint) break;
    const next =
      isMark(reading, end, COMMA) && (isWord(reading, end + 1, AND) || isMark(reading, end + 1, AMPERSAND))
        ? end + 2
        : end + 1;
    const goesOn = isTitleWord(reading, next) && isInline(reading, next) && leadsToHead(reading, next);
    const field = lastHead === end && isMark(reading, end, COMMA) ? skipField(reading, next) : next;
    if (goesOn) end = next;
    else if (field > next && lastHead > 0 && capitalField(reading, next)) {
      end = field;
      lastHead = field;
    } else if (isOne(reading, next, FIELDS) && !isMark(reading, end, COMMA) && lastHead !== end)
      end = next + 1;
    else break;
  }
  return lastHead > at ? { first: at, end: skipDesignate(reading, skipDepartment(reading, lastHead)) } : null;
}

const SHORT_HEADS = wordSet('vp svp evp avp gm md director manager head responsible');

/** Behind a department that follows a short title without "of": "VP Investor Relations", "GM Corporate Affairs". */
function skipDepartment(reading: Reading, at: number): number {
  if (!isOne(reading, at - 1, SHORT_HEADS)) return at;
  let end = at;
  while (
    end < at + 6 &&
    isInline(reading, end) &&
    isCapitalised(reading, end) &&
    isTitleWord(reading, end) &&
    !isHead(reading, end)
  ) {
    end++;
    // "Communications & Investor Relations"
    const joint = isMark(reading, end, AMPERSAND) || isWord(reading, end, AND);
    if (
      joint &&
      isTitleWord(reading, end + 1) &&
      isCapitalised(reading, end + 1) &&
      !isHead(reading, end + 1)
    )
      end++;
  }
  const named = isInline(reading, end) && isCapitalised(reading, end);
  return named || end < at + 2 ? at : end;
}

const capitalField = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at) && !hasNaming(reading, at, FUNCTION_WORD);

/** Whether title words at a token lead to one that says a job, or to a field of the title before. */
function leadsToHead(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    if (isHead(reading, next)) return !isWord(reading, next, RESPONSIBLE);
    const on =
      isTitleWord(reading, next) ||
      isHyphen(reading, next) ||
      isMark(reading, next, AMPERSAND) ||
      isOne(reading, next, LINKS);
    if (!on) return false;
  }
  return false;
}

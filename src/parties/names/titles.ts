import { COMMON, FUNCTION_WORD, GIVEN_NAME } from '../../text/classes.js';
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
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { pluralHeads } from '../../words/title-words.js';
import { skipFields } from './field-lists.js';
import { skipCommaField, skipDepartment } from './title-departments.js';
import { HEADS, isFieldWord, isTitleWord, skipField, skipOpenField, skipWords } from './title-fields.js';
import { isDashOfField, isHead, isHeadOfTrade, RESPONSIBLE, TAILS } from './title-heads.js';

const AND = hashOf('and');
const OF = hashOf('of');
const FOR = hashOf('for');
const TO = hashOf('to');
const IN = hashOf('in');
const IN_HEADS = words(
  'chair',
  'professor',
  'lecturer',
  'reader',
  'fellow',
  'consultant',
  'specialist',
  'researcher',
);
/** What several persons are called at once. */
export const PLURAL_HEADS = words(...pluralHeads);
const LINKS = words('of', 'for', 'and', 'the', 'in', 'on', 'to');

/** A title and what it contains; tokens, half open. */
export interface TitleRead {
  readonly first: number;
  readonly end: number;
}

const CHIEF = hashOf('chief');
const OFFICER = hashOf('officer');

/** "Chief | Merchandising | Officer": what an officer is in charge of, whatever the word. */
const isOfficerField = (reading: Reading, at: number): boolean =>
  (isWord(reading, at - 1, CHIEF) || isWord(reading, at - 2, CHIEF)) &&
  (isWord(reading, at + 1, OFFICER) ||
    isWord(reading, at + 2, OFFICER) ||
    isWord(reading, at + 3, OFFICER)) &&
  reading.tokens.kind[at] === WORD &&
  !hasNaming(reading, at, FUNCTION_WORD) &&
  isInline(reading, at + 1);

const NOT_YET = wordSet('designate elect emeritus emerita');

const EMERITI = wordSet('emeritus emerita');

/** Behind "CEO designate", "President-elect". */
function skipDesignate(reading: Reading, at: number): number {
  const word = isHyphen(reading, at) ? at + 1 : at;
  if (!isInline(reading, word)) return at;
  const isGeneral = isOne(reading, word, GENERAL) && isOne(reading, at - 1, OF_GENERALS);
  return isGeneral || isOne(reading, word, NOT_YET) ? word + 1 : at;
}
/** "secretary general", "director-general": heads that the adjective follows. */
const GENERAL = wordSet('general');
const OF_GENERALS = wordSet('secretary director attorney consul governor solicitor inspector auditor');

/** Behind "in Residence", "in Chief", "at Large", "in charge of Rolling Stock". */
function skipTail(reading: Reading, at: number): number {
  const tail = isInline(reading, at) ? (TAILS.behind(reading, at)?.end ?? at) : at;
  const isOpen = tail > at && isWord(reading, tail, OF);
  const field = isOpen ? skipOpenField(reading, tail + 1) : tail;
  return isOpen && field > tail + 1 ? field : tail;
}

/** "CEO and | Labour Director": an everyday word that leads to the next job. */
const isJobField = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, COMMON) &&
  !hasNaming(reading, at, GIVEN_NAME) &&
  isCapitalised(reading, at) &&
  isOne(reading, at + 1, HEADS) &&
  isCapitalised(reading, at + 1) &&
  isInline(reading, at + 1);

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
  // the head itself, whatever fields of it have been read
  let job = at;
  let sinceHead = 0;
  for (let steps = 0; steps < 16 && end < tokens.count; steps++) {
    if (end > at && !isInline(reading, end)) break;
    // "Professor Emeritus | of Geology"
    if (lastHead === end && isOne(reading, end, EMERITI)) {
      end++;
      lastHead = end;
      continue;
    }
    if (isHeadOfTrade(reading, end)) {
      end += 2;
      lastHead = end;
      job = end - 1;
      sinceHead = 0;
      continue;
    }
    if (isTitleWord(reading, end)) {
      const head = isHead(reading, end);
      end++;
      if (isMark(reading, end, POINT) && isGlued(reading, end) && end - at === 1 && head) {
        // "Pres." and the like are not titles we know
        lastHead = end;
        job = end - 1;
        continue;
      }
      if (head) {
        lastHead = end;
        job = end - 1;
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
      skipField(reading, end + 1, end - 1) > end + 2
    ) {
      end = skipField(reading, end + 1, end - 1);
      lastHead = end;
      continue;
    }
    if (
      lastHead > 0 &&
      end === lastHead &&
      (isWord(reading, end, OF) || isWord(reading, end, FOR) || isStudyLink(reading, end))
    ) {
      const study = isWord(reading, end, IN) ? skipOpenField(reading, end + 1) : end + 1;
      const head = isOne(reading, end - 1, EMERITI) ? job : end - 1;
      const field = Math.max(skipField(reading, end + 1, head), skipFields(reading, end + 1, job), study);
      if (field === end + 1) break;
      end = field;
      lastHead = field;
      continue;
    }
    if (lastHead === end && isDashOfField(reading, end)) {
      end = skipWords(reading, end + 1);
      lastHead = end;
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
    // "in the interim, | CEO Jane Doe"
    if (!joint || (lastHead < 0 && isMark(reading, end, COMMA))) break;
    const next =
      isMark(reading, end, COMMA) && (isWord(reading, end + 1, AND) || isMark(reading, end + 1, AMPERSAND))
        ? end + 2
        : end + 1;
    // "Minister of Transport, and Ambassador | Jane Doe": the title of the next person
    if (next === end + 2 && leadsToName(reading, next)) break;
    // "its director, | J. R. Doe": the initial of a name
    if (isMark(reading, next + 1, POINT) && tokens.end[next]! - tokens.start[next]! === 1) break;
    const goesOn =
      isInline(reading, next) &&
      ((isTitleWord(reading, next) && leadsToHead(reading, next)) ||
        (lastHead === end && !isMark(reading, end, COMMA) && isJobField(reading, next)));
    const field =
      lastHead === end && isMark(reading, end, COMMA)
        ? Math.max(skipCommaField(reading, next, end - 1), skipFields(reading, next, job))
        : next;
    if (goesOn) end = isTitleWord(reading, next) ? next : next + 1;
    else if (field > next && lastHead > 0) {
      end = field;
      lastHead = field;
    } else if (isFieldWord(reading, next) && !isMark(reading, end, COMMA) && lastHead !== end) end = next + 1;
    else break;
  }
  if (lastHead <= at) return null;
  const department = skipDepartment(reading, lastHead, (word) => isHead(reading, word));
  return { first: at, end: skipTail(reading, skipDesignate(reading, department)) };
}

/** "Chair | in Environmental Physics": scholars have fields behind "in" too. */
const isStudyLink = (reading: Reading, at: number): boolean =>
  isWord(reading, at, IN) &&
  isOne(reading, at - 1, IN_HEADS) &&
  (isCapitalised(reading, at + 1) || skipOpenField(reading, at + 1) > at + 1);

/** Whether title words at a token stand right in front of a capitalised word that is none. */
function leadsToName(reading: Reading, at: number): boolean {
  let next = at;
  while (next < at + 8 && isTitleWord(reading, next) && isInline(reading, next)) next++;
  return next > at && isInline(reading, next) && isCapitalised(reading, next);
}

/** Whether title words at a token lead to one that says a job, or to a field of the title before. */
function leadsToHead(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    if (isHead(reading, next)) return !isWord(reading, next, RESPONSIBLE);
    const on =
      isTitleWord(reading, next) ||
      isHyphen(reading, next) ||
      isMark(reading, next, AMPERSAND) ||
      isOne(reading, next, LINKS) ||
      isOfficerField(reading, next);
    if (!on) return false;
  }
  return false;
}

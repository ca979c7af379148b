import { COMMON, FUNCTION_WORD, GIVEN_NAME } from '../../text/classes.js';
import { phraseTable } from '../../text/phrases.js';
import {
  AMPERSAND,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
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
import { pluralHeads, titleTails } from '../../words/title-words.js';
import { skipFields } from './field-lists.js';
import {
  HEADS,
  isFieldWord,
  isTitleWord,
  skipCommaField,
  skipDepartment,
  skipField,
  skipOpenField,
  skipWords,
} from './title-fields.js';

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
/** Heads only with "of" or "for" behind them ("head of R&D"): alone they are other words. */
const HEADS_OF = words('head', 'chief', 'lead', 'leader', 'fellow');
/** "sustainability lead | with brewer X". */
const PLACING = words('with', 'at');
const MEMBER = hashOf('member');
const BODIES = words('board', 'committee', 'council', 'commission', 'parliament', 'congress', 'legislature');
/** "member of the Management Board"; not "member of the group". */
function isMember(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, MEMBER) || !isWord(reading, at + 1, OF)) return false;
  for (let next = at + 2; next < at + 6; next++) if (isOne(reading, next, BODIES)) return true;
  return false;
}
/** "chief executive", but not "Executive Network". */
const EXECUTIVE = hashOf('executive');
const BEFORE_EXECUTIVE = words('chief', 'senior', 'account', 'advertising', 'group');

const CHAIRS = hashOf('chairs');
const LINKS_ON = words('of', 'and', 'for', 'at', 'in');

const RESPONSIBLE = hashOf('responsible');

/** "Head | - Investor Relations". */
const isDashOfField = (reading: Reading, at: number): boolean =>
  isDash(reading, at) &&
  !isGlued(reading, at) &&
  isInline(reading, at + 1) &&
  isCapitalised(reading, at + 1) === isCapitalised(reading, at - 1) &&
  isFieldWord(reading, at + 1);

/** "finance | chief", "marketing | head", in lower case. */
const isFieldHead = (reading: Reading, at: number): boolean =>
  isOne(reading, at, FIELD_HEADS) &&
  !isCapitalised(reading, at) &&
  !isCapitalised(reading, at - 1) &&
  isInline(reading, at) &&
  isFieldWord(reading, at - 1) &&
  isCapitalised(reading, at + 1);
const FIELD_HEADS = words('chief', 'head', 'lead');

const isHead = (reading: Reading, at: number): boolean => {
  if (!isOne(reading, at, HEADS)) return false;
  // "who | chairs the audit committee"
  if (
    isWord(reading, at, CHAIRS) &&
    hasNaming(reading, at + 1, FUNCTION_WORD) &&
    !isOne(reading, at + 1, LINKS_ON)
  )
    return false;
  if (isWord(reading, at, MEMBER)) return isMember(reading, at) || isOne(reading, at - 1, BODIES);
  // "Responsible Communications", "responsible for Finance"
  if (isWord(reading, at, RESPONSIBLE))
    return isWord(reading, at + 1, FOR)
      ? isTitleWord(reading, at + 2)
      : isCapitalised(reading, at) && isTitleWord(reading, at + 1);
  if (isOne(reading, at, HEADS_OF))
    return (
      isWord(reading, at + 1, OF) ||
      isWord(reading, at + 1, FOR) ||
      (isOne(reading, at + 1, PLACING) && isTitleWord(reading, at - 1)) ||
      isFieldHead(reading, at) ||
      isMark(reading, at + 1, COMMA) ||
      isDashOfField(reading, at + 1)
    );
  if (!isWord(reading, at, EXECUTIVE)) return true;
  return isOne(reading, at - 1, BEFORE_EXECUTIVE) || TAILS.behind(reading, at + 1) !== null;
};
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

/** Behind "CEO designate", "President-elect". */
function skipDesignate(reading: Reading, at: number): number {
  const word = isHyphen(reading, at) ? at + 1 : at;
  return isOne(reading, word, NOT_YET) && isInline(reading, word) ? word + 1 : at;
}

const TAILS = phraseTable<'tail'>({ tail: [...titleTails] });

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
      const field = Math.max(skipField(reading, end + 1, end - 1), skipFields(reading, end + 1, job), study);
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

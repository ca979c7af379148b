import {
  AGENCY,
  COMMON,
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  MONTH,
  ORGANISATION_HEAD,
  TITLE,
} from '../../text/classes.js';
import {
  AMPERSAND,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../../text/tokens.js';
import { endOfAtom } from './atoms.js';
import { ownsOffice } from './owners.js';
import { readTitle, type TitleRead } from './titles.js';

/** Where names start: behind titles and honorifics, at no function word. */

/** Function words that names may start with: "Beyond Air", "First Bank", "One Stop". */
const NAME_STARTERS = words(
  ...'beyond above first next one two three second third fourth all every my your here inside outside other both up together now under over then more most just only true once four five six seven eight nine ten twelve twenty hundred last'.split(
    ' ',
  ),
);
const UPPERCASE_NAMES = words('to', 'the');
const COUNTRIES = words('us');

/** "with Do Example": a family name that is a function word too, in mid-sentence. */
const isSurname = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, FAMILY_NAME) &&
  isCapitalised(reading, at) &&
  isCapitalised(reading, at + 1) &&
  isInline(reading, at + 1) &&
  isInline(reading, at) &&
  reading.tokens.kind[at - 1] === WORD &&
  !isCapitalised(reading, at - 1);

/** "On 1 | July Example Bank …": the month of a day. */
const isMonthOfDay = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, MONTH) && reading.tokens.kind[at - 1] === DIGITS && isInline(reading, at);

/** A name may not start with these: prepositions, articles, pronouns, the month of a day. */
export const canStart = (reading: Reading, at: number): boolean =>
  !isMonthOfDay(reading, at) && isStarter(reading, at);

/** "A. J. Example", "I. Sample": a letter that is a word too, as the initial of a name. */
const isFirstInitial = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at) &&
  isMark(reading, at + 1, POINT) &&
  isGlued(reading, at + 1) &&
  reading.tokens.end[at]! - reading.tokens.start[at]! === 1 &&
  isCapitalised(reading, at + 2) &&
  isInline(reading, at + 2) &&
  (isMark(reading, at + 3, POINT) ||
    !hasNaming(reading, at + 2, COMMON | FUNCTION_WORD | TITLE | ORGANISATION_HEAD));

const isStarter = (reading: Reading, at: number): boolean =>
  !hasNaming(reading, at, FUNCTION_WORD) ||
  isOne(reading, at, NAME_STARTERS) ||
  isSurname(reading, at) ||
  isFirstInitial(reading, at) ||
  // "Per-Olof"
  (isHyphen(reading, at + 1) && isGlued(reading, at + 2) && hasNaming(reading, at + 2, GIVEN_NAME)) ||
  (isGlued(reading, at + 1) &&
    (reading.tokens.kind[at + 1] === DIGITS || isMark(reading, at + 1, AMPERSAND))) ||
  ((reading.tokens.shape[at]! & UPPERCASE) !== 0 &&
    (hasNaming(reading, at, AGENCY) ||
      (isOne(reading, at, COUNTRIES) && isCapitalised(reading, at + 1)) ||
      (isOne(reading, at, UPPERCASE_NAMES) && (reading.tokens.shape[at + 1]! & UPPERCASE) !== 0)));

/** A title word that is a given name here: "Dean Example", not "Dean of Medicine". */
const isGivenTitle = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, GIVEN_NAME) &&
  isCapitalised(reading, at) &&
  isCapitalised(reading, at + 1) &&
  isInline(reading, at + 1) &&
  !hasNaming(reading, at + 1, TITLE);

/** The title at a token that opens no name of its own: "Dean Example", "Governor’s Office". */
export function titleAt(reading: Reading, at: number): TitleRead | null {
  if (!hasNaming(reading, at, TITLE) || isGivenTitle(reading, at)) return null;
  const title = readTitle(reading, at);
  // "the Board of | Directors of Example Group"
  if (isWord(reading, at - 1, OF) && isWord(reading, at - 2, BOARD)) return null;
  // "the | Justice Department"
  if (isWord(reading, at + 1, DEPARTMENT) && isCapitalised(reading, at + 1)) return null;
  return title !== null && ownsOffice(reading, title.end) && isCapitalised(reading, at) ? null : title;
}

const OF = hashOf('of');
const BOARD = hashOf('board');
const DEPARTMENT = hashOf('department');
const H = hashOf('h');
const SRI = hashOf('sri');
const LANKA = hashOf('lanka');

/** Behind "H.E.", "H.R.H.". */
const skipExcellency = (reading: Reading, at: number): number =>
  isWord(reading, at, H) && /^H\.(?:R\.H|E|H)\.$/.test(textOf(reading, at, endOfAtom(reading, at)))
    ? endOfAtom(reading, at)
    : at;

const CHIEF = hashOf('chief');
/** "Chief Ola Example", a traditional title; not "Chief Executive", "Chief Nurse". */
const isChiefs = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at) &&
  isInline(reading, at) &&
  !hasNaming(reading, at, TITLE) &&
  (hasNaming(reading, at, GIVEN_NAME) || !hasNaming(reading, at, COMMON | ORGANISATION_HEAD)) &&
  isCapitalised(reading, endOfAtom(reading, at));

const STYLES = words('right', 'rt', 'most', 'very');
/** Behind the style of a clergyman, a judge or a privy counsellor: "The | Right Reverend", "Rt. Hon.". */
function skipStyle(reading: Reading, at: number): number {
  if (!isOne(reading, at, STYLES) || !isCapitalised(reading, at)) return at;
  const next = isMark(reading, at + 1, POINT) ? at + 2 : at + 1;
  return hasNaming(reading, next, HONORIFIC) ? next : at;
}

const ENGINEERS = words('di', 'ddi', 'ddr', 'dkfm', 'mmag', 'dipl');
/** Behind what engineers and doctors of Austria are called: "DI Jane Doe", "Dipl.-Ing. Jane Doe"; or `at`. */
function skipEngineer(reading: Reading, at: number): number {
  if (!isOne(reading, at, ENGINEERS) || !isCapitalised(reading, at)) return at;
  if (isMark(reading, at + 1, POINT) && isHyphen(reading, at + 2)) {
    const end = isMark(reading, at + 4, POINT) ? at + 5 : at + 4;
    return isCapitalised(reading, end) ? end : at;
  }
  const isShort = (reading.tokens.shape[at]! & UPPERCASE) !== 0;
  const next = isMark(reading, at + 1, POINT) ? at + 2 : at + 1;
  return isShort &&
    isCapitalised(reading, next) &&
    !(reading.tokens.shape[next]! & UPPERCASE) &&
    !hasNaming(reading, next, COMMON) &&
    isCapitalised(reading, endOfAtom(reading, next))
    ? next
    : at;
}

/** Behind an honorific and its point: "Dr." */
export function skipHonorific(reading: Reading, at: number): number {
  if (isWord(reading, at, SRI) && isWord(reading, at + 1, LANKA)) return at;
  let next = skipEngineer(reading, skipStyle(reading, skipExcellency(reading, at)));
  if (isWord(reading, at, CHIEF) && isCapitalised(reading, at) && isChiefs(reading, at + 1)) next = at + 1;
  while (hasNaming(reading, next, HONORIFIC) && isCapitalised(reading, next) && next < at + 4) {
    next++;
    if (isMark(reading, next, POINT) && isGlued(reading, next)) next++;
  }
  // "Fr8Example" is one word
  const glued = next > at && isGlued(reading, next) && reading.tokens.kind[next - 1] === WORD;
  return !glued && isInline(reading, next) && endOfAtom(reading, next) > next ? next : at;
}

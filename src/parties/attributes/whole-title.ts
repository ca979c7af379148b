import { AGENT_VERB, COMMON, FUNCTION_WORD, ORGANISATION_NOUN, SPEECH_VERB } from '../../text/classes.js';
import {
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { TitleRead } from '../names/titles.js';

/** What belongs to a title although it is no word of titles: a field in front of it, a body of learning behind. */

const COMPANY = hashOf('company');
const SECRETARY = hashOf('secretary');
const OF = hashOf('of');
const THE = hashOf('the');
const AND = hashOf('and');
const AT = hashOf('at');
const SCHOOLS = wordSet('school department faculty division institute');
const LONGEST_SCHOOL = 10;
const OF_STATE = wordSet('secretary minister');
const IN_CHARGE = wordSet('manager director editor supervisor coordinator');
const DETERMINERS = wordSet('a an the her his its our their my s');
const NO_FIELDS = wordSet(
  'new own old current former longtime first last then next only company bank group firm',
);

const DEPARTMENTS = wordSet(`
  energy trade health education treasury defense defence transport transportation agriculture interior justice labor
  labour commerce environment culture tourism housing home foreign finance fisheries industry science
`);
/** "Energy Secretary", "Trade Minister": the department of a member of a government, capitalised with the head. */
export const isDepartment = (reading: Reading, at: number): boolean =>
  isOne(reading, at + 1, OF_STATE) &&
  isOne(reading, at, DEPARTMENTS) &&
  isCapitalised(reading, at) &&
  isCapitalised(reading, at + 1);

/** "her office manager", "the store manager": an everyday noun between a determiner and the head. */
const isCharge = (reading: Reading, at: number): boolean =>
  isOne(reading, at + 1, IN_CHARGE) &&
  reading.tokens.kind[at] === WORD &&
  !isCapitalised(reading, at) &&
  hasNaming(reading, at, COMMON) &&
  !hasNaming(reading, at, FUNCTION_WORD | SPEECH_VERB | AGENT_VERB | ORGANISATION_NOUN) &&
  !isOne(reading, at, NO_FIELDS) &&
  isOne(reading, at - 1, DETERMINERS);

/** Whether the word at a token belongs to the title behind it: "company secretary", "Energy Secretary". */
const isField = (reading: Reading, at: number): boolean =>
  (isWord(reading, at, COMPANY) && isWord(reading, at + 1, SECRETARY)) ||
  isDepartment(reading, at) ||
  isCharge(reading, at);

/** Behind "of the School of Ocean Sciences", where "at" leads on to the whole institution; or `at`. */
function skipSchool(reading: Reading, at: number): number {
  const school = isWord(reading, at + 1, THE) ? at + 2 : at + 1;
  const opens = isWord(reading, at, OF) && isOne(reading, school, SCHOOLS) && isWord(reading, school + 1, OF);
  if (!opens || !isCapitalised(reading, school)) return at;
  let end = school + 2;
  while (end < school + LONGEST_SCHOOL && (isCapitalised(reading, end) || isWord(reading, end, AND))) end++;
  return isWord(reading, end, AT) && isInline(reading, end) ? end : at;
}

/** A title with what belongs to it in front and behind: "office manager", "Head of the School of Law". */
export function wholeTitle(reading: Reading, { first, end }: TitleRead): TitleRead {
  const field = first > 0 && isInline(reading, first) && isField(reading, first - 1);
  return { first: field ? first - 1 : first, end: skipSchool(reading, end) };
}

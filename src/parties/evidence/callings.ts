import { FUNCTION_WORD } from '../../text/classes.js';
import {
  COMMA,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  POINT,
  type Reading,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { callings, occupations } from '../../words/occupations.table.js';
import { HEADS } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { describesNoun } from './called.js';

/** What a person is called by calling: in front of the name, or behind it. */

/** What no occupation is and persons are called too. */
const FRONT = [
  ...occupations,
  ...callings,
  ...`
  author architect reporter columnist scientist engineer activist lawyer attorney judge justice senator congressman
  congresswoman mayor governor ambassador composer conductor choreographer chef athlete cyclist driver racer boxer
  skier sprinter coach physician nurse pharmacist investor billionaire veteran survivor student teacher librarian
  designer
`
    .trim()
    .split(/\s+/),
];
const CALLINGS = wordSet(FRONT.join(' '));
/** With those that a company's name may stand behind. */
const CALLINGS_BEHIND = wordSet(`${FRONT.join(' ')}
  professor producer director writer analyst researcher expert practitioner executive resident mother father broker
  trader leader pioneer native graduate alumnus player champion politician lecturer geologist anchor host founder
  partner principal member
`);
const ARTICLES = wordSet('a an the our its his her');
const LATE = wordSet('late');
const SUPERLATIVES = wordSet('most own');
const REACH = 9;

/** "the economist | Jane Doe". */
export const isCalledBefore = (reading: Reading, { first, atoms }: Occurrence): boolean =>
  (isOne(reading, first - 1, CALLINGS) ||
    // "the late | Jane Doe"
    (isOne(reading, first - 1, LATE) && isOne(reading, first - 2, ARTICLES))) &&
  isInline(reading, first) &&
  (!isCapitalised(reading, first - 1) || !isCapitalised(reading, first - 2)) &&
  !atoms.some((atom) => hasNaming(reading, atom, HEADS));

/** "Jane Doe, an award-winning journalist and author, …". */
export function isCalledPerson(reading: Reading, { afterDegrees }: Occurrence): boolean {
  const at = afterDegrees + 1;
  if (!isMark(reading, at - 1, COMMA) || !isOne(reading, at, ARTICLES)) return false;
  for (let next = at + 1; next < at + REACH; next++) {
    if (isMark(reading, next, COMMA) && next > at + 2) return false;
    if (isMark(reading, next, POINT)) return false;
    if (
      isOne(reading, next, CALLINGS_BEHIND) &&
      !isCapitalised(reading, next) &&
      !describesNoun(reading, next)
    )
      return true;
    if (hasNaming(reading, next, FUNCTION_WORD) && !isOne(reading, next, SUPERLATIVES)) return false;
  }
  return false;
}

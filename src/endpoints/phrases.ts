import { NUMBER } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isHyphen,
  isMark,
  isOne,
  isWord,
  OPEN,
  PERCENT_SIGN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { FORMERLY, list } from '../words/endpoint-words.js';

/** A stretch of tokens, half open. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** A measure as read, with the bracket that stands behind it. */
export interface Measure extends Phrase {
  readonly bracket: Phrase | null;
}
/** Whether two stretches share a token. */
export const overlaps = (left: Phrase, right: Phrase): boolean =>
  left.first < right.end && right.first < left.end;

const LEADING = list(`
  the a an its their our both neither either this that these those namely specifically also further meanwhile however
  in-addition moreover finally only each i.e e.g viz respectively nor and or all now henceforth ${FORMERLY}
`);
const TRAILING = list(
  'not respectively instead too also and or as again now there however only itself themselves both each all likewise the first',
);

const OPEN_SQUARE = '['.charCodeAt(0);

/** Without the articles, numbers and asides a phrase opens with, and the adverbs it ends with. */
export function trimPhrase(reading: Reading, { first, end }: Phrase): Phrase | null {
  const { tokens } = reading;
  let from = first;
  let to = end;
  const isNoise = (at: number): boolean =>
    tokens.kind[at] === MARK && !isMark(reading, at, OPEN) && !'≥≤<>±−-'.includes(textOf(reading, at));
  for (let moved = true; moved && from < to - 1; ) {
    moved = isNoise(from) || (isOne(reading, from, LEADING) && !isHyphen(reading, from + 1));
    if (moved) from++;
    else if (isWord(reading, from, I) && isWord(reading, from + 2, E)) {
      from += 4;
      moved = true;
    } else if (isWord(reading, from, IN) && isWord(reading, from + 1, hashOf('particular'))) {
      from += 2;
      moved = true;
    }
  }
  // "M [time frame: Week 12]"
  for (let at = from + 1; at < to; at++) if (isMark(reading, at, OPEN_SQUARE)) to = at;
  while (to > from + 1 && (isMark(reading, to - 1, COMMA) || isOne(reading, to - 1, TRAILING))) to--;
  to = withoutSame(
    reading,
    from,
    withoutPlan(reading, from, withoutStead(reading, from, withoutResult(reading, from, to))),
  );
  return to > from ? { first: from, end: to } : null;
}
/** Without the result of others: "M | compared with 29% in the control arm". */
function withoutResult(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (isWord(reading, at, COMPARED) && isOne(reading, at + 1, WITH) && isFigure(reading, at + 2)) return at;
  return to;
}
/** Without what it stands for: "M | in its stead", "M at Month 6 | instead of Month 3"; and without "no longer". */
function withoutStead(reading: Reading, from: number, to: number): number {
  if (isOne(reading, to - 1, STEADS) && isOne(reading, to - 2, THEIR) && isOne(reading, to - 3, AT))
    return Math.max(from + 1, to - 3);
  if (isOne(reading, to - 1, LONGER) && isOne(reading, to - 2, NO)) return Math.max(from + 1, to - 2);
  for (let at = from + 1; at < to; at++)
    if (isOne(reading, at, INSTEAD) && isWord(reading, at + 1, OF) && isOne(reading, at + 2, TIMES))
      return at;
  return to;
}
const COMPARED = hashOf('compared');
const WITH = list('with to');
const isFigure = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, NUMBER) && isMark(reading, at + 1, PERCENT_SIGN);
const STEADS = list('stead place');
const THEIR = list('its their his her');
const LONGER = list('longer');
const NO = list('no');
const INSTEAD = list('instead');
const TIMES = list('hour day week month year visit at');
const OF = hashOf('of');
/** Without "at the same visit", which names no time of its own. */
function withoutSame(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at > Math.max(from, to - 5); at--)
    if (isWord(reading, at, SAME) && isOne(reading, at - 1, THE) && isOne(reading, at - 2, AT)) return at - 2;
  return to;
}
/** Without "in a protocol amendment", "under the new protocol", "left M in place", which say when and how it changed. */
function withoutPlan(reading: Reading, from: number, to: number): number {
  if (!isOne(reading, to - 1, PLANS)) return to;
  for (let at = to - 2; at > Math.max(from, to - 6); at--) if (isOne(reading, at, BY_PLAN)) return at;
  return to;
}
const PLANS = list('protocol amendment place');
const BY_PLAN = list('in under by with through via after following since');
const SAME = hashOf('same');
const THE = list('the');
const AT = list('at on in');
const I = hashOf('i');
const E = hashOf('e');
const IN = hashOf('in');

import { AGENT_VERB, COMMON, FUNCTION_WORD, SPEECH_VERB } from '../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
  words,
} from '../../text/reading.js';
import { DIGITS, MARK } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isVerbWord } from '../../words/context-words.js';
import { isPlaceName } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';

/** Lists of names: where they start, which names belong to them, and where a comma opens an apposition instead. */

const THE = hashOf('the');
/** What opens a list. */
export const OPENING = words('including', 'include', 'includes', 'like', 'namely', 'are', 'were');
const CHAIN_LINKS = words('and', 'or', 'as', 'well', 'the');
/** "from A, | from B and | with C": what a list repeats in front of a member. */
const REPEATED = words('from', 'by', 'with', 'to', 'at', 'of', 'for');

/** Whether two names stand in one list, with nothing but commas and "and" between them. */
function areListed(reading: Reading, left: Occurrence, right: Occurrence): boolean {
  if (left.sentence !== right.sentence) return false;
  const from = left.bracket?.end ?? left.afterDegrees;
  if (right.first - from > LONGEST_LINK || right.first <= from || isTown(reading, left, right)) return false;
  for (let at = from; at < right.first; at++) {
    const link =
      isMark(reading, at, COMMA) ||
      isMark(reading, at, SEMICOLON) ||
      isMark(reading, at, SLASH) ||
      isOne(reading, at, CHAIN_LINKS) ||
      isMark(reading, at, AMPERSAND) ||
      (at > from && at === right.first - 1 && isOne(reading, at, REPEATED));
    if (!link) return false;
  }
  return true;
}

const LONGEST_LINK = 4;

/** "founded in Examplehart, Indiana": a town and what it lies in. */
const isTown = (reading: Reading, left: Occurrence, right: Occurrence): boolean =>
  isOne(reading, left.first - 1, PLACING) &&
  isMark(reading, left.end, COMMA) &&
  right.first === left.end + 1 &&
  isPlaceName(reading, right);

const CONJUNCTIONS = wordSet('and or well');
const CLOSING = [COMMA, POINT, SEMICOLON, COLON, OPEN];
const PLACING = wordSet('in of at near');
/** Whether "and" or a semicolon stands between two names. */
function isConjoined(reading: Reading, left: Occurrence, right: Occurrence): boolean {
  for (let at = left.bracket?.end ?? left.afterDegrees; at < right.first; at++)
    if (isOne(reading, at, CONJUNCTIONS) || isMark(reading, at, AMPERSAND) || isMark(reading, at, SEMICOLON))
      return true;
  return false;
}

/** "Example AG, | Kortrijk, and previously …": two names with a comma alone between them that the second closes. */
export function isApposition(reading: Reading, [left, right]: readonly Occurrence[]): boolean {
  if (isConjoined(reading, left!, right!)) return false;
  const at = right!.end;
  return (
    isWord(reading, right!.first - 1, THE) ||
    isOne(reading, at, PLACING) ||
    isVerbWord(reading, at) ||
    hasNaming(reading, at, AGENT_VERB | SPEECH_VERB) ||
    CLOSING.some((mark) => isMark(reading, at, mark)) ||
    !isInline(reading, at) ||
    reading.tokens.kind[at] === DIGITS
  );
}

/** Names that stand in lists with each other. */
export function listsOf(reading: Reading, occurrences: readonly Occurrence[]): Occurrence[][] {
  const lists: Occurrence[][] = [];
  let current: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = current.at(-1);
    // "the European Example Agency (| EEA) and Sample"
    if (last?.bracket && occurrence.first < last.bracket.end) continue;
    // "A and Example College, Vellore, are …"
    const closed =
      current.length > 1 &&
      isConjoined(reading, current.at(-2)!, last!) &&
      isApposition(reading, [last!, occurrence]);
    if (last && areListed(reading, last, occurrence) && !closed) current.push(occurrence);
    else {
      if (current.length > 1) lists.push(current);
      current = [occurrence];
    }
  }
  if (current.length > 1) lists.push(current);
  return lists;
}

const LONGEST_MEMBER = 6;
/** "including | a16z, Example and Sample": where a list starts whose first members are no names we know of. */
export function startOfList(reading: Reading, first: number): number {
  if (!isMark(reading, first - 1, COMMA)) return first;
  for (let at = first - 2; at > first - LONGEST_MEMBER && isInline(reading, at + 1); at--) {
    if (isOne(reading, at, OPENING)) return at + 1;
    if (reading.tokens.kind[at] === MARK) return first;
    if (hasNaming(reading, at, FUNCTION_WORD | COMMON) && !isGlued(reading, at + 1)) return first;
  }
  return first;
}

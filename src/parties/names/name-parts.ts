import { AGENT_VERB, COMMON, DEGREE, GIVEN_NAME } from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isQuote,
  isWord,
  OPEN,
  POINT,
  type Reading,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isNameWord } from './atoms.js';
import { isAcronym, type NameSpan, spanOf } from './name-words.js';

/** "William | “Bill” | Example", "Yan | (Cathy) | Example": behind a nickname inside a person's name; or -1. */
export function skipNickname(reading: Reading, atoms: readonly number[], end: number): number {
  const quoted = isQuote(reading, end) || isApostrophe(reading, end);
  if (!(quoted || isMark(reading, end, OPEN)) || atoms.length > 2 || isGlued(reading, end)) return -1;
  const given =
    hasNaming(reading, atoms[0]!, GIVEN_NAME) || (quoted && !hasNaming(reading, atoms[0]!, COMMON));
  if (!given || !isCapitalised(reading, end + 1) || !isGlued(reading, end + 1)) return -1;
  const close = end + 2;
  const closed = quoted
    ? isQuote(reading, close) || isApostrophe(reading, close)
    : isMark(reading, close, CLOSE);
  const next = close + 1;
  return closed &&
    isGlued(reading, close) &&
    !isGlued(reading, next) &&
    isNameWord(reading, next) &&
    isInline(reading, next)
    ? next
    : -1;
}

/** Behind ", A Sample Company", which some firms carry in their names; or `end`. */
export function skipFirmTail(reading: Reading, end: number): number {
  if (!isMark(reading, end, COMMA) || !isOne(reading, end + 1, CAPITAL_A) || !isCapitalised(reading, end + 1))
    return end;
  for (let at = end + 2; at < end + 6 && isCapitalised(reading, at); at++)
    if (at > end + 2 && isOne(reading, at, FIRM_NOUNS)) return at + 1;
  return end;
}

const CAPITAL_A = wordSet('a an');

const FIRM_NOUNS = wordSet('company affiliate');

/** Orders and fellowships that are words or abbreviations of other things too, behind a given name only. */
const HONOURS = wordSet('am ao oam cnzm onzm mnzm cmg cvo mvo lvo frs fba dbe frics mrics fcipd sc');
const ORDERS = wordSet('cbe obe mbe kbe qc kc msp mep mla phd md mba cpa cfa esq');

/** "Jane Doe CBE,": an order or degree in capitals behind a person's name. */
export const isTrailingDegree = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  atoms.length >= 2 &&
  isAcronym(reading, at) &&
  !isAcronym(reading, atoms[0]!) &&
  // "Jane Doe AM said"
  ((isOne(reading, at, HONOURS) && hasNaming(reading, atoms[0]!, GIVEN_NAME)) ||
    (hasNaming(reading, at, DEGREE) && closesDegree(reading, at)));

/** Whether a degree ends its phrase, or is an order, behind which a sentence goes on. */
const closesDegree = (reading: Reading, at: number): boolean =>
  isOne(reading, at, ORDERS) ||
  isMark(reading, at + 1, COMMA) ||
  isMark(reading, at + 1, POINT) ||
  !isInline(reading, at + 1);

const TO = hashOf('to');

/** "EXAMPLE SYSTEMS TO ACQUIRE | OTHER PUMPS LTD.": in a line of capitals the object of an infinitive is the name. */
export function behindInfinitive(reading: Reading, name: NameSpan | null): NameSpan | null {
  if (!name || name.legalForm === null) return name;
  const verb = name.atoms.findLastIndex(
    (atom) => isWord(reading, atom - 1, TO) && hasNaming(reading, atom, AGENT_VERB),
  );
  const atoms = name.atoms.slice(verb + 1);
  return verb < 0 || atoms.length === 0 ? name : spanOf(atoms[0]!, name.end, atoms, name.legalForm);
}

/** Whether a name is the label of a link and nothing else: "[Example Post](https://…)". */
export const isLinkLabel = (reading: Reading, first: number, end: number): boolean =>
  isMark(reading, first - 1, '['.charCodeAt(0)) &&
  isMark(reading, end, ']'.charCodeAt(0)) &&
  isMasked(reading, end + 2);

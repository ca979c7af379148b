import {
  COMMON,
  DEMONYM,
  FUNCTION_WORD,
  HONORIFIC,
  MONTH,
  PLACE,
  TITLE,
  WEEKDAY,
} from '../../../text/classes.js';
import {
  CLOSE,
  hasClass,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { type Known, organizationTo, personTo, possessiveBefore } from '../known.js';
import { organizationBefore } from '../meant/descriptions.js';
import { isPossessive, ownerMeant } from '../meant/pronouns.js';
import { namesake, type Owner, UNNAMED } from './owners.js';

/** Whose office a title is: which organisation stands in front of it. */

const NEW = wordSet('new own former current longtime first then');
const LONGEST_BRACKET = 16;

/** The token that opens the bracket which closes at one; or the last one looked at. */
export function openOf(reading: Reading, close: number): number {
  let open = close;
  while (open > close - LONGEST_BRACKET && !isMark(reading, open, OPEN)) open--;
  return open;
}

/** The organisation in front of a title or name: "X’s | CEO", "X | CEO", "X (NYSE: X) | CEO", "the Company’s | new CEO". */
export function ownerBefore(known: Known, first: number): Owner {
  const { reading } = known;
  let at = first;
  while (at > first - 2 && isOne(reading, at - 1, NEW)) at--;
  if (!isInline(reading, at)) return null;
  if (isPossessive(reading, at - 1)) return ownerMeant(known, at - 1);
  if (isMark(reading, at - 1, CLOSE)) return organizationTo(known, openOf(reading, at - 1))?.entity ?? null;
  const end = possessiveBefore(reading, at);
  const named = organizationBefore(known, end);
  if (named) return named.entity;
  const stranger =
    isCapitalised(reading, end - 1) &&
    isInline(reading, end) &&
    reading.sentences[reading.sentenceOf[at]!]! < end - 1 &&
    !hasNaming(reading, end - 1, COMMON | FUNCTION_WORD | TITLE | HONORIFIC | PLACE | DEMONYM) &&
    !hasClass(reading, end - 1, MONTH | WEEKDAY) &&
    !personTo(known, end);
  return stranger ? (namesake(known, end - 1) ?? UNNAMED) : null;
}

import { TITLE } from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from '../names/occurrence.js';
import { readTitle, type TitleRead } from '../names/titles.js';

/** Titles that a clause says somebody has. */

const WHO = hashOf('who');
const THE = hashOf('the');
const COPULAS = wordSet('is was remains');
const MODIFIERS = wordSet('a an the also now currently presently its our');
const OWNER_LINKS = wordSet('of at for with');

/** Behind an age between commas: "Doe | , 58, | is", or a relative: "Doe | , who | was". */
function skipToVerb(reading: Reading, at: number): number {
  if (!isMark(reading, at, COMMA)) return at;
  if (isWord(reading, at + 1, WHO)) return at + 2;
  const age = reading.tokens.kind[at + 1] === DIGITS && isMark(reading, at + 2, COMMA);
  return age ? at + 3 : at;
}

/** Whether the organisation of a title follows: "president | of the Example Authority". */
function hasOwner(reading: Reading, { end }: TitleRead): boolean {
  if (!isOne(reading, end, OWNER_LINKS)) return false;
  const owner = isWord(reading, end + 1, THE) ? end + 2 : end + 1;
  return isCapitalised(reading, owner) && isInline(reading, owner);
}

/**
 * The title that a copula gives a person, where it says at which organisation: "Doe, 58, is president of X",
 * "Doe, who was provost of X". Refuses "Doe is an author" and "Doe is happy".
 */
export function titleInClause(reading: Reading, { afterDegrees }: Occurrence): TitleRead | null {
  const verb = skipToVerb(reading, afterDegrees);
  if (!isOne(reading, verb, COPULAS) || !isInline(reading, verb)) return null;
  let at = verb + 1;
  for (let steps = 0; steps < 2 && isOne(reading, at, MODIFIERS); steps++) at++;
  if (!hasNaming(reading, at, TITLE)) return null;
  const title = readTitle(reading, at);
  return title && hasOwner(reading, title) ? title : null;
}

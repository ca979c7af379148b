import {
  AGENT_VERB,
  COMMON,
  FUNCTION_WORD,
  ORGANISATION_NOUN,
  PRODUCT_NOUN,
  TITLE,
} from '../../../text/classes.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isDash,
  isInline,
  isMark,
  isOne,
  isQuote,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../../text/reading.js';
import { DIGITS, WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { DONE, FINITE_DEEDS } from '../../../words/deeds.js';
import { isOwner, type Occurrence } from '../../names/occurrence.js';
import type { Neighbours } from './neighbours.js';

/** What stands in front of a name where it is told of; the name is `_`. */

const THE = hashOf('the');
const INDEFINITE = wordSet('a an another every each any');
const OWNING = wordSet('our its their his her your my');
const BEING = wordSet('is was are were has have had will would can could may');
/** Words that lead to a name, without and with "the". */
const LINKS = new Map(
  'by with from to for of at in on and or between via through against into as under about like including than per but over'
    .split(' ')
    .map((word): [number, readonly [string, string]] => [hashOf(word), [`${word} _`, `${word} the _`]]),
);

/** A word in lower case on the line of what follows. */
const isLower = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD && isInline(reading, at + 1) && !isCapitalised(reading, at);

/** What leads to a link: "director | of _", "supplied | by _", "Doe | of _". */
function tellsBeforeLink(reading: Reading, at: number): string[] {
  if (isCapitalised(reading, at)) return ['Name, link, _'];
  if (!isLower(reading, at) || hasNaming(reading, at, FUNCTION_WORD)) return [];
  if (isOne(reading, at, DONE)) return ['done, link, _'];
  if (hasNaming(reading, at, TITLE)) return ['title, link, _'];
  return [hasNaming(reading, at, ORGANISATION_NOUN) ? 'caller, link, _' : 'word, link, _'];
}

function tellOfComma(reading: Reading, comma: number, { kindBefore }: Neighbours): string {
  const kind = kindBefore(comma);
  if (kind !== undefined) return `${kind ?? 'name'}, _`;
  if (!isLower(reading, comma - 1)) return 'something, _';
  if (hasNaming(reading, comma - 1, ORGANISATION_NOUN)) return 'caller, _';
  return hasNaming(reading, comma - 1, TITLE) ? 'title, _' : 'word, _';
}

function tellOfMark(reading: Reading, at: number, neighbours: Neighbours): string {
  if (isMark(reading, at, COMMA)) return tellOfComma(reading, at, neighbours);
  if (isMark(reading, at, COLON)) return hasNaming(reading, at - 1, TITLE) ? 'title: _' : ': _';
  if (isMark(reading, at, OPEN)) return neighbours.kindBefore(at) === undefined ? '( _' : 'name ( _';
  if (isMark(reading, at, SEMICOLON)) return '; _';
  if (isDash(reading, at)) return '- _';
  if (isQuote(reading, at)) return '" _';
  if (isMark(reading, at, POINT)) return '. _';
  return isApostrophe(reading, at) ? "' _" : 'mark _';
}

/** Classes of words in lower case, the first that holds. */
function tellOfWord(reading: Reading, at: number): string {
  if (isOne(reading, at, BEING)) return 'be _';
  if (hasNaming(reading, at, AGENT_VERB) || isOne(reading, at, FINITE_DEEDS)) return 'act _';
  if (isOne(reading, at, DONE)) return 'done _';
  if (hasNaming(reading, at, ORGANISATION_NOUN)) return 'caller _';
  if (hasNaming(reading, at, PRODUCT_NOUN)) return 'product _';
  if (hasNaming(reading, at, TITLE)) return 'title _';
  if (hasNaming(reading, at, FUNCTION_WORD)) return 'function _';
  return hasNaming(reading, at, COMMON) ? 'word _' : 'unknown _';
}

/** What stands in front of a name. */
export function tellsInFront(reading: Reading, name: Occurrence, neighbours: Neighbours): string[] {
  const { first } = name;
  if (!isInline(reading, first)) return [];
  if (name.honorific) return ['Mr _'];
  if (name.titleBefore !== null) return ['Title _'];
  const article = isWord(reading, first - 1, THE);
  const at = article ? first - 2 : first - 1;
  const tells = article ? ['the _'] : [];
  if (isOne(reading, at, INDEFINITE)) return [...tells, 'a _'];
  if (isOne(reading, at, OWNING)) return [...tells, 'its _'];
  if (!isInline(reading, at + 1)) return [...tells, 'line, the _'];
  const link = reading.tokens.kind[at] === WORD ? LINKS.get(reading.tokens.hash[at]!) : undefined;
  if (link) return [...tells, link[article ? 1 : 0], ...tellsBeforeLink(reading, at - 1)];
  if (isOwner(reading, at - 1)) return [...tells, "Name's _"];
  if (isLower(reading, at)) return [...tells, article ? 'word, the _' : tellOfWord(reading, at)];
  if (reading.tokens.kind[at] === DIGITS) return [...tells, '1 _'];
  return [...tells, isCapitalised(reading, at) ? 'Name _' : tellOfMark(reading, at, neighbours)];
}

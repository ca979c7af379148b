import {
  AGENT_VERB,
  COMMON,
  FUNCTION_WORD,
  ORGANISATION_NOUN,
  PLACE,
  PRODUCT_NOUN,
  SPEECH_VERB,
  TITLE,
} from '../../../text/classes.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  isQuote,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../../text/reading.js';
import { DIGITS, WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { DONE, FINITE_DEEDS } from '../../../words/deeds.js';
import { endsLine, isOwner, type Occurrence } from '../../names/occurrence.js';
import type { Neighbours } from './neighbours.js';

/** What stands behind a name where it is told of; the name is `_`. */

const ARTICLES = wordSet('the a an another every each any');
/** Words behind a name that tell by themselves. */
const LINKS = new Map(
  'by with from to for of at in on and or between via through against into as under about like including than per but over is was are were has have had will would can could may'
    .split(' ')
    .map((word): [number, string] => [hashOf(word), `_ ${word}`]),
);
/** What opens a relative clause. */
const RELATIVES = new Map(
  ['which', 'who', 'where'].map((word): [number, string] => [hashOf(word), `_, ${word}`]),
);
/** Verbs in the past and words in the plural or third person, by their endings. */
const PAST = /ed$/;
const ENDS_IN_S = /s$/;

const isLower = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD && isInline(reading, at) && !isCapitalised(reading, at);

function tellOfComma(reading: Reading, at: number, { kindAt, isPlace }: Neighbours): string {
  const kind = kindAt(at);
  if (kind !== undefined) return `_, ${kind ?? (isPlace(at) ? 'place' : 'name')}`;
  if (hasNaming(reading, at, PLACE)) return '_, place';
  if (isOne(reading, at, ARTICLES)) return '_, the';
  const relative = reading.tokens.kind[at] === WORD ? RELATIVES.get(reading.tokens.hash[at]!) : undefined;
  if (relative) return relative;
  if (reading.tokens.kind[at] === DIGITS) return '_, 1';
  if (hasNaming(reading, at, TITLE)) return '_, title';
  return isLower(reading, at) ? '_, word' : '_, something';
}

function tellOfMark(reading: Reading, at: number, neighbours: Neighbours): string {
  if (isMark(reading, at, COMMA)) return tellOfComma(reading, at + 1, neighbours);
  if (isMark(reading, at, POINT)) return reading.tokens.kind[at + 1] === DIGITS ? '_ . 1' : '_ .';
  if (isMark(reading, at, COLON)) return '_ :';
  if (isMark(reading, at, CLOSE)) return '_ )';
  if (isMark(reading, at, SEMICOLON)) return '_ ;';
  if (isDash(reading, at)) return isGlued(reading, at) ? '_-' : '_ -';
  return isQuote(reading, at) ? '_ "' : '_ mark';
}

/** "_ of Trieste", "_ in Ghent", "_ of Example Holdings": where a name is, or whose. */
function tellOfLink(reading: Reading, at: number, link: string): string {
  if (!isOne(reading, at, SEATS) || !isCapitalised(reading, at + 1)) return link;
  return `${link} ${hasNaming(reading, at + 1, PLACE) ? 'Place' : 'Name'}`;
}
const SEATS = wordSet('of in from');

function tellOfWord(reading: Reading, at: number): string {
  const link = LINKS.get(reading.tokens.hash[at]!);
  if (link) return tellOfLink(reading, at, link);
  if (hasNaming(reading, at, SPEECH_VERB)) return '_ say';
  if (isOne(reading, at, FINITE_DEEDS)) return '_ deed';
  if (hasNaming(reading, at, AGENT_VERB)) return '_ act';
  if (isOne(reading, at, DONE)) return '_ done';
  if (hasNaming(reading, at, TITLE)) return '_ title';
  if (hasNaming(reading, at, ORGANISATION_NOUN)) return '_ caller';
  if (hasNaming(reading, at, PRODUCT_NOUN)) return '_ product';
  if (hasNaming(reading, at, FUNCTION_WORD)) return '_ function';
  const { text, tokens } = reading;
  const word = text.slice(tokens.end[at]! - 2, tokens.end[at]);
  if (PAST.test(word)) return '_ past';
  if (ENDS_IN_S.test(word)) return '_ words';
  return hasNaming(reading, at, COMMON) ? '_ word' : '_ unknown';
}

/** What is in the bracket right behind a name, where nothing is defined there. */
function tellsOfBracket(reading: Reading, { end, bracket }: Occurrence): string[] {
  if (bracket !== null && bracket.terms.length > 0) return ['_ (term)'];
  if (!isMark(reading, end, OPEN) || !isInline(reading, end)) return [];
  if (hasNaming(reading, end + 1, PLACE)) return ['_ (place)'];
  if (reading.tokens.kind[end + 1] === DIGITS) return ['_ (1)'];
  return [isCapitalised(reading, end + 1) ? '_ (Name)' : '_ (word)'];
}

/** "Im Beispiel | 14, 79541 Lorrach": a house number and a code of the post. */
const tellsOfHouse = (reading: Reading, at: number): string[] =>
  isMark(reading, at + 1, COMMA) && reading.tokens.kind[at + 2] === DIGITS ? ['_ 1, 1'] : [];

/** What stands behind a name, its degrees and brackets. */
export function tellsBehind(reading: Reading, name: Occurrence, neighbours: Neighbours): string[] {
  const tells = tellsOfBracket(reading, name);
  const at = name.bracket?.end ?? name.afterDegrees;
  if (endsLine(reading, at)) return tells;
  if (isOwner(reading, at)) return [...tells, isCapitalised(reading, at + 2) ? "_'s Name" : "_'s word"];
  if (reading.tokens.kind[at] === DIGITS) return [...tells, '_ 1', ...tellsOfHouse(reading, at)];
  if (isLower(reading, at)) return [...tells, tellOfWord(reading, at)];
  return [...tells, isCapitalised(reading, at) ? '_ Name' : tellOfMark(reading, at, neighbours)];
}

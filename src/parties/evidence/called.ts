import {
  AGENT_VERB,
  COMMON,
  FUNCTION_WORD,
  ORGANISATION_NOUN,
  SPEECH_VERB,
  TITLE,
} from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isOwner } from '../names/occurrence.js';
import { PLURAL_HEADS } from '../names/titles.js';

/** What an apposition calls a name. */

const BOTH = hashOf('both');
const CLAUSE = wordSet('which who that whose where when');
const ARTICLES = wordSet('a an the one its our their another both');

/** A comma between adjectives: "a leading, vertically integrated maker". */
const isListComma = (reading: Reading, at: number): boolean =>
  !isOne(reading, at + 1, ARTICLES) &&
  reading.tokens.kind[at + 1] === WORD &&
  !isCapitalised(reading, at + 1) &&
  !hasNaming(reading, at + 1, AGENT_VERB);

const MODAL = wordSet('will would can could may might must shall should to');
/** Whether a noun of a class stands in the phrase that starts at a token, before its comma or clause. */
function saysIn(reading: Reading, at: number, naming: number): boolean {
  for (let next = at; next < at + 14 && next < reading.tokens.count; next++) {
    if (isMark(reading, next, COMMA) && next > at + 1 && !isListComma(reading, next)) return false;
    if (isMark(reading, next, POINT)) return false;
    // "the company’s suite of tools" is a suite
    const owner = isOwner(reading, next + 1);
    // "the country's mining association executive director" is a director
    const office = hasNaming(reading, next + 1, TITLE) && !isCapitalised(reading, next + 1);
    // "the proceeds will fund the works"
    const verb = isOne(reading, next - 1, MODAL);
    if (hasNaming(reading, next, naming) && !isCapitalised(reading, next) && !owner && !office && !verb)
      return true;
    if (next > at && hasNaming(reading, next, FUNCTION_WORD) && isOne(reading, next, CLAUSE)) return false;
  }
  return false;
}

const PERSON_NOUNS = wordSet(`
  man woman executive veteran expert analyst author physician doctor scientist professor lawyer attorney artist
  singer actor actress entrepreneur founder partner officer director president
`);
/** "an executive | recruitment firm": whether a noun goes on in the next word. */
export const describesNoun = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at + 1, COMMON | ORGANISATION_NOUN) &&
  !hasNaming(reading, at + 1, FUNCTION_WORD | TITLE) &&
  !isCapitalised(reading, at + 1) &&
  isInline(reading, at + 1);

function saysPerson(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 6; next++)
    if (isOne(reading, next, PERSON_NOUNS) && !isCapitalised(reading, next) && !describesNoun(reading, next))
      return true;
  return false;
}

/** "…, the company said": a stand-in that goes on with a verb, no apposition. */
const isClause = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at + 1, ORGANISATION_NOUN) && hasNaming(reading, at + 2, SPEECH_VERB | AGENT_VERB);

/** Whether a phrase that starts with an article at a token calls the name before it one of a class of nouns. */
export const isCalled = (reading: Reading, at: number, naming: number): boolean =>
  isOne(reading, at, ARTICLES) &&
  !isClause(reading, at) &&
  // "Jane Doe and Max Muster, both | partners in the firm"
  !(isWord(reading, at, BOTH) && isOne(reading, at + 1, PLURAL_HEADS)) &&
  saysIn(reading, at, naming) &&
  !saysPerson(reading, at);

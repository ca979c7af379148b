import { ADJ, ADV, VERB } from '../../../grammar/tags.js';
import { FUNCTION_WORD, TITLE } from '../../../text/classes.js';
import { phraseTable } from '../../../text/phrases.js';
import {
  hashOf,
  hasNaming,
  isCapitalised,
  isHyphen,
  isInline,
  isOne,
  isWord,
  type Reading,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { isFieldWord } from '../../names/title-fields.js';
import { type Known, possessiveBefore, skipPossessive } from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { isPossessive, ownerCalledBy, ownerMeant } from '../meant/pronouns.js';
import type { Owner } from './owners.js';
import { FORMER, isRelational } from './titles.js';

/** What stands in front of a title in an apposition: articles, praise, whose it is, whether it is over. */

const LEADING = wordSet(`
  the a an their new first current longtime retiring departing who is serves serving currently until recently at present as then
  now most also both all each
`);

const COMPANY = wordSet('company group bank firm');

const SECRETARY = wordSet('secretary');

const PRONOUN_OWNERS = wordSet('his her');

const HON = hashOf('hon');
const BLE = hashOf('ble');
const LONGEST_LEAD = 10;

/** What stands between a joint and a title: whose it is and whether it is over. */
export interface Lead {
  readonly at: number;
  readonly owner: Owner;
  readonly former: boolean;
  /** whether the owner stands in the possessive: "Example’s | president" */
  readonly isOwned: boolean;
}

/** Behind "study’s", "medical center’s": somebody or something in everyday words that has a title’s holder; or `at`. */
function skipNounOwner(reading: Reading, at: number): number {
  for (let next = at; next < at + 3 && reading.tokens.kind[next] === WORD; next++) {
    if (isCapitalised(reading, next) || hasNaming(reading, next, FUNCTION_WORD)) return at;
    const owned = skipPossessive(reading, next + 1);
    if (owned > next + 1) return owned;
  }
  return at;
}

/** What praises or places somebody in front of a title: "a seasoned | strategist", "world-renowned | researcher". */
function isEpithet(known: Known, at: number): boolean {
  const { reading, grammar } = known;
  if (reading.tokens.kind[at] !== WORD && !isHyphen(reading, at)) return false;
  if (isCapitalised(reading, at) || hasNaming(reading, at, TITLE)) return false;
  if (isFieldWord(reading, at) || isRelational(reading, at)) return false;
  if (isHyphen(reading, at) || isHyphen(reading, at + 1)) return true;
  if (isOne(reading, at, COMPANY)) return !isOne(reading, at + 1, SECRETARY);
  const tag = grammar.tagOf(at);
  return tag === ADJ || tag === ADV || (tag === VERB && isHyphen(reading, at - 1));
}

/** Behind "most recently", "until recently", "who used to be": words that tell of the past; or the token. */
const skipPast = (reading: Reading, at: number): number => PAST.behind(reading, at)?.end ?? at;
const PAST = phraseTable<'past'>({
  past: ['most recently', 'until recently', 'until lately', 'used to be'],
});

/** Behind "one of": "one of | its partners", "one of | two directors"; or the token. */
function skipOneOf(reading: Reading, at: number): number {
  if (!isOne(reading, at, ONE) || !isOne(reading, at + 1, OF)) return at;
  const counted = isOne(reading, at + 2, THE) ? at + 3 : at + 2;
  return isOne(reading, counted, NUMERALS) ? counted + 1 : at + 2;
}
const ONE = wordSet('one');
const OF = wordSet('of');
const THE = wordSet('the');
const NUMERALS = wordSet('two three four five six seven eight nine ten several many');

export function readLead(known: Known, from: number): Lead {
  const { reading } = known;
  let owner: Owner = null;
  let former = false;
  let isOwned = false;
  let at = skipOneOf(reading, from);
  while (at < from + LONGEST_LEAD) {
    if (at > from && !isInline(reading, at)) break;
    const mention = organizationAt(known, at);
    if (mention) {
      owner = mention.entity;
      at = skipPossessive(reading, mention.end);
      isOwned = at > mention.end;
      continue;
    }
    const past = skipPast(reading, at);
    if (past > at) {
      former = true;
      at = past;
      continue;
    }
    if (isOne(reading, at, FORMER)) former = true;
    else if (isPossessive(reading, at) || isOne(reading, at, PRONOUN_OWNERS)) owner = ownerMeant(known, at);
    else if (isWord(reading, at, HON) && isWord(reading, at + 2, BLE)) {
      at += 3;
      continue;
    } else if (!isOne(reading, at, LEADING)) {
      const next = skipNounOwner(reading, at);
      if (next > at) owner ??= ownerCalledBy(known, possessiveBefore(reading, next) - 1);
      else if (!isEpithet(known, at)) break;
      at = Math.max(next, at + 1);
      continue;
    }
    at = isHyphen(reading, at + 1) ? at + 2 : at + 1;
  }
  return { at, owner, former, isOwned };
}

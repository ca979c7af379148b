import { EXCHANGE, LISTING } from '../../text/classes.js';
import { inOneLine } from '../../text/lines/in-one-line.js';
import { phraseTable } from '../../text/phrases.js';
import {
  hashOf,
  hasNaming,
  isMark,
  isMasked,
  isOne,
  isQuote,
  isWord,
  OPEN,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../../text/tokens.js';
import type { Entity } from '../entities/entities.js';
import type { EntityMention } from '../entities/mentions.js';
import type { Brackets } from '../names/brackets.js';
import { endsLine } from '../names/occurrence.js';
import { isMarketWord, readCode, readSymbol, type WrittenTicker } from '../names/tickers.js';

/** A listing that a sentence tells of, and whose it is. */
export interface Listing {
  readonly entity: number;
  readonly ticker: WrittenTicker;
}

/** What is known of the parties when their listings are looked for. */
export interface ListingContext {
  readonly entities: readonly Entity[];
  /** in text order */
  readonly mentions: readonly EntityMention[];
  readonly issuer: number | null;
  readonly brackets: Brackets;
}

const UNDER_SYMBOL = phraseTable<'symbol'>({
  symbol: ['', 'trading ', 'ticker ', 'stock ', 'new '].flatMap((kind) => [
    `under the ${kind}symbol`,
    `under the ${kind}symbols`,
    `under ${kind}symbol`,
  ]),
});
const UNDER = hashOf('under');
const LINKS = words('the', 'and', 'of');

/** The market named last in a sentence before a token: "on the Nasdaq Capital Market | under the symbol". */
function marketBefore(reading: Reading, at: number): string | null {
  const from = reading.sentences[reading.sentenceOf[at]!]!;
  for (let end = at; end > from; end--) {
    if (!isMarketWord(reading, end - 1)) continue;
    let first = end - 1;
    let known = false;
    while (first >= from && (isMarketWord(reading, first) || isOne(reading, first, LINKS))) {
      known ||= hasNaming(reading, first, EXCHANGE);
      first--;
    }
    while (isOne(reading, first + 1, LINKS)) first++;
    if (known || end - first > 2) return inOneLine(textOf(reading, first + 1, end));
    end = first + 1;
  }
  return null;
}

/** How far down a bracket of the issuer's may stand, in tokens. */
const HEAD = 250;

/**
 * The tickers of a bracket near the top that stands behind no name but is the issuer's: on a line of its own,
 * or in one that starts with the issuer ("Example S.A., 12 Main Street (BVB symbol: EXMP)").
 */
function looseTickers(
  reading: Reading,
  { entities, mentions, brackets }: ListingContext,
  issuer: number,
): WrittenTicker[] {
  const attached = new Set(
    entities.flatMap(({ occurrences }) =>
      occurrences.flatMap(({ bracket }) => (bracket ? [bracket.end] : [])),
    ),
  );
  for (const [at, bracket] of brackets) {
    if (at >= HEAD) break;
    if (bracket.tickers.length === 0 || attached.has(bracket.end)) continue;
    let first = at;
    while (first > 0 && !endsLine(reading, first)) first--;
    const named = mentions.filter(
      (mention) =>
        mention.first >= first && mention.first < at && entities[mention.entity]!.kind === 'organization',
    );
    if (first === at || (named.length > 0 && named.every(({ entity }) => entity === issuer)))
      return [...bracket.tickers];
  }
  return [];
}

/** The first organisation that is named from one token up to another; null where none is. */
const firstNamed = ({ entities, mentions }: ListingContext, from: number, to: number): number | null =>
  mentions.find(
    ({ first, entity }) => first >= from && first < to && entities[entity]!.kind === 'organization',
  )?.entity ?? null;

/** Listings in sentences: "trade on the NYSE American under the symbol “EXMP”". */
export function findListings(reading: Reading, context: ListingContext): Listing[] {
  const { entities, issuer } = context;
  const listings: Listing[] = [];
  if (issuer !== null && entities[issuer]!.tickers.length === 0)
    for (const ticker of looseTickers(reading, context, issuer)) listings.push({ entity: issuer, ticker });
  const { tokens, sentences, sentenceOf } = reading;
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.classes[at]! & LISTING)) continue;
    // one in a bracket is of the name in front of it
    const code = isMark(reading, at - 1, OPEN) ? null : readCode(reading, at, tokens.count);
    if (code && issuer !== null) {
      listings.push({ entity: issuer, ticker: code.ticker });
      at = code.end - 1;
      continue;
    }
    if (!isWord(reading, at, UNDER)) continue;
    const phrase = UNDER_SYMBOL.behind(reading, at);
    if (!phrase) continue;
    const stop = sentences[sentenceOf[at]! + 1]!;
    const symbol = readSymbol(reading, phrase.end, stop);
    if (!symbol) continue;
    const entity = firstNamed(context, sentences[sentenceOf[at]!]!, at) ?? issuer;
    if (entity !== null)
      listings.push({ entity, ticker: { exchange: marketBefore(reading, at), symbol: symbol.symbol } });
    at = symbol.end - 1;
  }
  return listings;
}

const isUpper = ({ tokens }: Reading, at: number): boolean =>
  tokens.kind[at] === WORD && (tokens.shape[at]! & UPPERCASE) !== 0;
const SHORTEST_SYMBOL = 3;
const LONGEST_SYMBOL = 5;

/**
 * A symbol with no exchange: "Example Freight Corp. (EXFC)". It stands in a bracket of its own behind a name
 * with a legal form, is not made of its initials, and is not used as a short name.
 */
export function bareSymbol(reading: Reading, { occurrences }: Entity): WrittenTicker | null {
  const { tokens } = reading;
  for (const { bracket, legalForm, first, end } of occurrences) {
    const [term] = bracket?.terms ?? [];
    if (!term || legalForm === null || bracket!.terms.length > 1 || isQuote(reading, term.first - 1))
      continue;
    const symbol = textOf(reading, term.first, term.end);
    const fits =
      term.end === term.first + 1 &&
      isUpper(reading, term.first) &&
      symbol.length >= SHORTEST_SYMBOL &&
      symbol.length <= LONGEST_SYMBOL;
    if (!fits || isAcronym(textOf(reading, first, end), symbol)) continue;
    const bracketed = occurrences.filter((other) => other.bracket?.terms.length === 1).length;
    if (isUsedAtMost(reading, tokens.hash[term.first]!, bracketed)) return { exchange: null, symbol };
  }
  return null;
}

/** Whether a word stands in a text no more often than so, addresses left out. */
function isUsedAtMost(reading: Reading, hash: number, most: number): boolean {
  const { tokens } = reading;
  let uses = 0;
  for (
    let at = tokens.hash.indexOf(hash);
    at >= 0 && at < tokens.count;
    at = tokens.hash.indexOf(hash, at + 1)
  )
    if (tokens.kind[at] !== DIGITS && !isMasked(reading, at) && ++uses > most) return false;
  return true;
}

/** Whether letters are the initials of a name's words, whatever small words stand between. */
const isAcronym = (name: string, letters: string): boolean =>
  name
    .split(/[\s.,&-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .startsWith(letters);

import { EXCHANGE } from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  isQuote,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  textOf,
  words,
} from '../../text/reading.js';
import { DIGITS, MARK, UPPERCASE, WORD } from '../../text/tokens.js';
import { SERVICES } from '../../words/context-words.js';
import { endOfAtom } from './atoms.js';
import { isCountry } from './name-words.js';
import { isMarketWord, readTickers, type WrittenTicker } from './tickers.js';

/** What a bracket behind a name tells of it. Tokens of terms are half open. */
export interface Bracket {
  /** the token behind the closing bracket */
  readonly end: number;
  readonly tickers: readonly WrittenTicker[];
  /** short names it introduces: `("Gentium")`, `(EMA)` */
  readonly terms: readonly { readonly first: number; readonly end: number }[];
  /** whether it makes the name "the Company" or the like, and by which words */
  readonly standIns: readonly string[];
}

const MAX_LENGTH = 48;
const THE = hashOf('the');
const STAND_INS = words(
  ...'company corporation group bank firm trust fund issuer partnership foundation association society offeror purchaser seller sellers buyer buyers vendor vendors manager parent bidder registrant borrower underwriters underwriter agent agents agency authority regulator university hospital institute commission'.split(
    ' ',
  ),
);
/** The token behind the bracket that opens at a token, or -1. */
function endOfBracket(reading: Reading, at: number): number {
  if (!isMark(reading, at, OPEN)) return -1;
  let depth = 0;
  for (let next = at; next < Math.min(reading.tokens.count, at + MAX_LENGTH); next++) {
    if (isMark(reading, next, OPEN)) depth++;
    else if (isMark(reading, next, CLOSE) && --depth === 0) return next + 1;
  }
  return -1;
}

/** Short names and stand-ins in quotes: `("Gentium" or the "Company")`, `(hereinafter the "Bank")`. */
function readTerms(reading: Reading, from: number, stop: number): Pick<Bracket, 'terms' | 'standIns'> {
  const terms: { first: number; end: number }[] = [];
  const standIns: string[] = [];
  const isMarkOfQuote = (at: number) =>
    isQuote(reading, at) || (isApostrophe(reading, at) && !isGlued(reading, at));
  for (let at = from; at < stop; at++) {
    if (!isQuote(reading, at) && !(isApostrophe(reading, at) && (at === from || !isGlued(reading, at))))
      continue;
    const first = at + 1;
    let end = first;
    while (
      end < stop &&
      !isQuote(reading, end) &&
      !(isApostrophe(reading, end) && !isWord(reading, end + 1, hashOf('s')))
    )
      end++;
    if (end >= stop && !isMarkOfQuote(end)) break;
    let last = end;
    while (last > first && (isMark(reading, last - 1, COMMA) || isMark(reading, last - 1, POINT))) last--;
    const start = isWord(reading, first, THE) ? first + 1 : first;
    if (last > start && last - start < 8) {
      const standIn = last === start + 1 && isOne(reading, start, STAND_INS);
      const the = start > first || isWord(reading, at - 1, THE);
      if (standIn) standIns.push(`the ${textOf(reading, start, last)}`);
      else if (isCapitalised(reading, start) || reading.tokens.kind[start] === DIGITS) {
        terms.push({ first: start, end: last });
        const acronym = (reading.tokens.shape[start]! & UPPERCASE) !== 0;
        if (the && last === start + 1 && !acronym) standIns.push(`the ${textOf(reading, start, last)}`);
      }
    }
    at = end;
  }
  return { terms, standIns };
}

/** Registers of securities and companies, whose number tells who a company is but names it not: `(ISIN SE0015483276)`. */
const REGISTERS = words('isin', 'cusip', 'sedol', 'wkn', 'valor', 'lei', 'cik', 'uid');

/** Signs of trademarks in letters: `(TM)`. */
const TRADEMARKS = words('tm', 'sm', 'r');

const FIELDS = words('financial', 'legal', 'tax');
/** more words than what a firm does takes */
const LONGEST_SERVICE = 9;
/** Whether the bracket that opens at a token says what a firm does: "(Nominated Adviser and Broker)", "(tax)". */
export function isServiceBracket(reading: Reading, open: number): boolean {
  if (!isMark(reading, open, OPEN)) return false;
  if (isOne(reading, open + 1, FIELDS) && isMark(reading, open + 2, CLOSE)) return true;
  let serves = false;
  for (let at = open + 1; at < open + LONGEST_SERVICE; at++) {
    if (isMark(reading, at, CLOSE)) return serves;
    if (isOne(reading, at, SERVICES)) serves = true;
  }
  return false;
}

/** A bare short name in a bracket, no country: `(Crinos)`, `(EMA)`, `(CRVA)`, `(FDA or Agency)`; nothing else in it. */
function readBareTerm(reading: Reading, from: number, stop: number): { first: number; end: number } | null {
  const { tokens } = reading;
  if (stop - from > 5 || stop <= from) return null;
  for (let at = from; at < stop; at++) {
    const part =
      isCapitalised(reading, at) || tokens.kind[at] === DIGITS || "&-’'.+".includes(textOf(reading, at));
    if (!part) return null;
  }
  const place = isCountry(reading, from) && endOfAtom(reading, from) === stop;
  const numbered = stop > from + 1 && isOne(reading, from, REGISTERS);
  if (stop === from + 1 && isOne(reading, from, TRADEMARKS)) return null;
  // "(Financial PR)", "(Nominated Adviser and Broker)": what a firm does
  if (isOne(reading, stop - 1, SERVICES)) return null;
  return isCapitalised(reading, from) && !place && !numbered ? { first: from, end: stop } : null;
}

/** A short name in front of the tickers: `(HDBank – HoSE: HDB)`, `("Linghe"; HKEX: 9794)`. */
function readLeadingTerm(
  reading: Reading,
  from: number,
  stop: number,
): { first: number; end: number } | null {
  let end = from;
  while (
    end < stop &&
    reading.tokens.kind[end] === WORD &&
    isCapitalised(reading, end) &&
    !hasNaming(reading, end, EXCHANGE)
  )
    end++;
  const closed = isDash(reading, end) || isMark(reading, end, SEMICOLON) || isMark(reading, end, COMMA);
  return end > from && closed && !isMarketWord(reading, from) ? { first: from, end } : null;
}

/**
 * Reads the bracket that opens at a token, whatever stands in front of it.
 *
 * Takes `(NASDAQ: BRTX)`, `(“Yorkton” or the “Company”)`, `(EMA)`, `(TSE: 512Z; hereinafter the "Company")`.
 * Gives nothing for `(approximately $5 million)`.
 *
 * @returns null where the bracket is not closed within reach
 */
function readBracket(reading: Reading, at: number): Bracket | null {
  const end = endOfBracket(reading, at);
  if (end < 0) return null;
  const stop = end - 1;
  const tickers = readTickers(reading, at + 1, stop);
  const { terms, standIns } = readTerms(reading, at + 1, stop);
  const leading = tickers.length > 0 && terms.length === 0 ? readLeadingTerm(reading, at + 1, stop) : null;
  const bare =
    terms.length + standIns.length + tickers.length === 0 ? readBareTerm(reading, at + 1, stop) : null;
  const added = bare ?? leading;
  return { end, tickers, terms: added ? [added] : terms, standIns };
}

/** The brackets of a text by the token they open at, in text order. */
export type Brackets = ReadonlyMap<number, Bracket>;

/** Reads all brackets of a text, those inside others too. */
export function findBrackets(reading: Reading): Brackets {
  const { count, kind, hash } = reading.tokens;
  const brackets = new Map<number, Bracket>();
  for (let at = 0; at < count; at++) {
    if (hash[at] !== OPEN || kind[at] !== MARK) continue;
    const bracket = readBracket(reading, at);
    if (bracket) brackets.set(at, bracket);
  }
  return brackets;
}

/** The tokens of ticker symbols in brackets, which name no party where they stand. */
export function findSymbols(reading: Reading, brackets: Brackets): ReadonlySet<number> {
  const symbols = new Set<number>();
  for (const [at, { end, tickers, terms }] of brackets) {
    if (tickers.length === 0 || !isInline(reading, at)) continue;
    const named = (token: number): boolean => terms.some((term) => token >= term.first && token < term.end);
    for (let token = at + 1; token < end; token++) if (!named(token)) symbols.add(token);
  }
  return symbols;
}

/** The brackets that follow each other behind a name, as one; null where none stands there. */
export function bracketsBehind(reading: Reading, brackets: Brackets, at: number): Bracket | null {
  let all: Bracket | null = null;
  for (let next = at, turns = 0; turns < 4; turns++) {
    const bracket = isInline(reading, next) ? brackets.get(next) : undefined;
    if (!bracket) break;
    all = all
      ? {
          end: bracket.end,
          tickers: [...all.tickers, ...bracket.tickers],
          terms: [...all.terms, ...bracket.terms],
          standIns: [...all.standIns, ...bracket.standIns],
        }
      : bracket;
    next = bracket.end;
  }
  return all;
}

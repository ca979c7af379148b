import type { Ticker } from '../record/party.js';
import { EXCHANGE } from '../text/classes.js';
import {
  CLOSE,
  COLON,
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
} from '../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../text/tokens.js';

/** What a bracket behind a name tells of it. Tokens of terms are half open. */
export interface Bracket {
  /** the token behind the closing bracket */
  readonly end: number;
  readonly tickers: readonly Ticker[];
  /** short names it introduces: `("Gentium")`, `(EMA)` */
  readonly terms: readonly { readonly first: number; readonly end: number }[];
  /** whether it makes the name "the Company" or the like, and by which words */
  readonly standIns: readonly string[];
}

const MAX_LENGTH = 48;
const TICKER_WORDS = words('ticker', 'symbol', 'symbols');
const THE = hashOf('the');
const STAND_INS = words(
  ...'company corporation group bank firm trust fund issuer partnership foundation association society offeror purchaser seller sellers buyer buyers vendor vendors manager parent bidder registrant borrower underwriters underwriter agent agents agency authority regulator university hospital institute commission'.split(
    ' ',
  ),
);
const MARKET_WORDS = words(
  ...'new york stock exchange american nasdaq venture otc markets pink capital global select market first north growth main board frankfurt london toronto tsx euronext oslo paris brussels milan amsterdam lisbon dublin copenhagen stockholm helsinki bursa malaysia hong kong tokyo singapore australian swiss prime standard regulated nordic ngm spotlight aim berlin stuttgart munich borse b börse xetra canadian securities national bombay bolsa santiago other current link ticker symbol symbols tse kospi main'.split(
    ' ',
  ),
  ...'best expert qb qx basic open tel aviv'.split(' '),
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

const isMarketWord = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  (hasNaming(reading, at, EXCHANGE) || isOne(reading, at, MARKET_WORDS)) &&
  (isCapitalised(reading, at) || isOne(reading, at, words('symbol', 'ticker', 'symbols')));

/** A symbol: up to six capitals, digits and points, or a class letter behind a space: `CRML`, `512Z`, `NRVK B`. */
function readSymbol(reading: Reading, at: number, stop: number): { symbol: string; end: number } | null {
  const { tokens } = reading;
  let next = at;
  if (isQuote(reading, next)) next++;
  const first = next;
  while (
    next < stop &&
    (next === first || isGlued(reading, next)) &&
    (tokens.kind[next] === DIGITS ||
      (tokens.kind[next] === WORD && isSymbolWord(reading, next)) ||
      (next > first && (isMark(reading, next, POINT) || isMark(reading, next, '-'.charCodeAt(0)))))
  )
    next++;
  if (next === first) return null;
  if (isMark(reading, next - 1, POINT)) next--;
  const letter = tokens.end[next]! - tokens.start[next]! === 1 && tokens.kind[next] === WORD;
  if (
    next < stop &&
    letter &&
    isInline(reading, next) &&
    isCapitalised(reading, next) &&
    !isMark(reading, next + 1, POINT)
  )
    next++;
  const symbol = textOf(reading, first, next);
  if (symbol.length > 12) return null;
  return { symbol, end: isQuote(reading, next) ? next + 1 : next };
}

const isSymbolWord = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  const length = tokens.end[at]! - tokens.start[at]!;
  return isCapitalised(reading, at) && (length === 1 || (tokens.shape[at]! & UPPERCASE) !== 0);
};

/** Tickers inside a bracket: `NASDAQ: BRTX`, `TSXV: CH; OTCQB: CHHYF`, `NSE: A, B`, `TSX.V YEG`, `2511.HK`, `FGCO`. */
function readTickers(reading: Reading, from: number, stop: number): Ticker[] {
  const { tokens } = reading;
  const tickers: Ticker[] = [];
  let at = from;
  let exchange: string | null = null;
  while (at < stop) {
    if (isMarketWord(reading, at)) {
      const first = at;
      at++;
      while (
        at < stop &&
        (isMarketWord(reading, at) ||
          (isMark(reading, at, POINT) && isGlued(reading, at)) ||
          (isGlued(reading, at) && (isSymbolWord(reading, at) || tokens.kind[at] === DIGITS)))
      )
        at++;
      const colon = isMark(reading, at, COLON);
      const name = textOf(reading, first, at).replace(/\.$/, '');
      const next = colon ? at + 1 : at;
      const bare = colon || hasNaming(reading, first, EXCHANGE);
      const symbol = bare ? readSymbol(reading, next, stop) : null;
      if (symbol) {
        exchange = name.replace(/\s+(?:ticker|symbols?|under the symbol)$/i, '');
        tickers.push({ exchange, symbol: symbol.symbol });
        at = symbol.end;
      } else {
        exchange = name;
        if (colon) at = next;
      }
      continue;
    }
    // a second symbol of the same exchange: "NASDAQ: SEGG, LTRYW"
    if (
      exchange !== null &&
      (isMark(reading, at, COMMA) ||
        isMark(reading, at, SEMICOLON) ||
        isMark(reading, at, '/'.charCodeAt(0))) &&
      isSymbolWord(reading, at + 1) &&
      !isMarketWord(reading, at + 1)
    ) {
      const symbol = readSymbol(reading, at + 1, stop);
      const closed = symbol && (symbol.end >= stop || !isMark(reading, symbol.end, COLON));
      if (symbol && closed && isMark(reading, at, COMMA)) {
        tickers.push({ exchange, symbol: symbol.symbol });
        at = symbol.end;
        continue;
      }
    }
    if (isOne(reading, at, TICKER_WORDS)) {
      const symbol = readSymbol(reading, isMark(reading, at + 1, COLON) ? at + 2 : at + 1, stop);
      if (symbol) {
        tickers.push({ exchange, symbol: symbol.symbol });
        at = symbol.end;
        continue;
      }
    }
    at++;
  }
  if (tickers.length > 0) return tickers;
  const text = textOf(reading, from, stop);
  const reuters = /^(\d{3,6}|[A-Z]{1,5})\.([A-Z]{1,3})$/.exec(text);
  if (reuters) return [{ exchange: reuters[2]!, symbol: reuters[1]! }];
  return [];
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
        if (the && last === start + 1) standIns.push(`the ${textOf(reading, start, last)}`);
      }
    }
    at = end;
  }
  return { terms, standIns };
}

/** A bare short name in a bracket: `(Crinos)`, `(EMA)`, `(CRVA)`, `(FDA or Agency)`; nothing else in it. */
function readBareTerm(reading: Reading, from: number, stop: number): { first: number; end: number } | null {
  const { tokens } = reading;
  if (stop - from > 5 || stop <= from) return null;
  for (let at = from; at < stop; at++) {
    const part =
      isCapitalised(reading, at) || tokens.kind[at] === DIGITS || "&-’'.+".includes(textOf(reading, at));
    if (!part) return null;
  }
  return isCapitalised(reading, from) ? { first: from, end: stop } : null;
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
 * Reads the bracket behind a name.
 *
 * Takes `(NASDAQ: BRTX)`, `(“Yorkton” or the “Company”)`, `(EMA)`, `(TSE: 512Z; hereinafter the "Company")`.
 * Gives nothing for `(approximately $5 million)`.
 *
 * @param at the token behind the name
 * @returns null where no bracket stands there
 */
export function readBracket(reading: Reading, at: number): Bracket | null {
  const quoteFirst = isMark(reading, at, OPEN);
  const end = quoteFirst ? endOfBracket(reading, at) : -1;
  if (end < 0 || !isInline(reading, at)) return null;
  const stop = end - 1;
  const tickers = readTickers(reading, at + 1, stop);
  const { terms, standIns } = readTerms(reading, at + 1, stop);
  const leading = tickers.length > 0 && terms.length === 0 ? readLeadingTerm(reading, at + 1, stop) : null;
  const bare =
    terms.length + standIns.length + tickers.length === 0 ? readBareTerm(reading, at + 1, stop) : null;
  const added = bare ?? leading;
  return { end, tickers, terms: added ? [added] : terms, standIns };
}

/** The brackets that follow each other behind a name, as one. */
export function readBrackets(reading: Reading, at: number): Bracket | null {
  let all: Bracket | null = null;
  for (let next = at, turns = 0; turns < 4; turns++) {
    const bracket = readBracket(reading, next);
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

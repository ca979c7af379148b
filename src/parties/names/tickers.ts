import type { Ticker } from '../../record/party.js';
import { AGENCY, EXCHANGE } from '../../text/classes.js';
import { phraseTable } from '../../text/phrases.js';
import {
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isQuote,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
  textOf,
  words,
} from '../../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../../text/tokens.js';

/** A listing as a text tells it. */
export type WrittenTicker = Omit<Ticker, 'mic'>;

const TICKER_WORDS = words('ticker', 'symbol', 'symbols');
const MARKET_WORDS = words(
  ...'new york stock exchange american nasdaq venture otc markets pink capital global select market first north growth main board frankfurt london toronto tsx euronext oslo paris brussels milan amsterdam lisbon dublin copenhagen stockholm helsinki bursa malaysia hong kong tokyo singapore australian swiss prime standard regulated nordic ngm spotlight aim berlin stuttgart munich borse b börse xetra canadian securities national bombay bolsa santiago other current link ticker symbol symbols tse kospi main'.split(
    ' ',
  ),
  ...'best expert qb qx basic open tel aviv'.split(' '),
);

/** A word of the name of an exchange or market, "ticker" and "symbol" among them. */
export const isMarketWord = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  (hasNaming(reading, at, EXCHANGE) || isOne(reading, at, MARKET_WORDS)) &&
  (isCapitalised(reading, at) || isOne(reading, at, TICKER_WORDS));

/** A symbol: up to six capitals, digits and points, or a class letter behind a space: `CRML`, `512Z`, `NRVK B`. */
export function readSymbol(
  reading: Reading,
  at: number,
  stop: number,
): { symbol: string; end: number } | null {
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

/** Behind the place of a market, up to its colon: "Nasdaq | Iceland | :", "Cboe | CA | :". */
function skipMarketPlace(reading: Reading, first: number, from: number, stop: number): number {
  if (!hasNaming(reading, first, EXCHANGE)) return from;
  let at = from;
  while (at < Math.min(stop, from + 2) && reading.tokens.kind[at] === WORD && isCapitalised(reading, at))
    at++;
  return isMark(reading, at, COLON) ? at : from;
}

const CODES = phraseTable<'code'>({
  code: [
    'stock',
    'share',
    'security',
    'securities',
    'trading',
    'ticker',
    'counter',
    'jse share',
    'hkex stock',
    'sehk stock',
  ].flatMap((kind) => [`${kind} code`, `${kind} symbol`]),
});

/** "Stock Code: 2689", "JSE share code: BVH": the token behind the colon, and the exchange; or null. */
export function readCode(
  reading: Reading,
  at: number,
  stop: number,
): { ticker: WrittenTicker; end: number } | null {
  const code = CODES.behind(reading, at);
  if (!code || !isMark(reading, code.end, COLON)) return null;
  const symbol = readSymbol(reading, code.end + 1, stop);
  const exchange = hasNaming(reading, at, EXCHANGE) ? textOf(reading, at) : null;
  return symbol && { ticker: { exchange, symbol: symbol.symbol }, end: symbol.end };
}

const OTHER_CODES = words(
  'crypto',
  'isin',
  'wkn',
  'cusip',
  'lei',
  'sedol',
  'nit',
  'cin',
  'cnpj',
  'vat',
  'id',
  'doi',
  'nct',
  'rcs',
  'fax',
  'tel',
);
const LONGEST_ACRONYM = 6;

/** "XYZX: EXMP": a symbol of an exchange we do not know, and the token behind it. */
function readUnknownMarket(
  reading: Reading,
  from: number,
  stop: number,
): { ticker: WrittenTicker; end: number } | null {
  const { tokens } = reading;
  const acronym =
    tokens.kind[from] === WORD &&
    (tokens.shape[from]! & UPPERCASE) !== 0 &&
    tokens.end[from]! - tokens.start[from]! <= LONGEST_ACRONYM &&
    !isOne(reading, from, OTHER_CODES) &&
    !hasNaming(reading, from, AGENCY);
  if (!acronym || !isMark(reading, from + 1, COLON)) return null;
  const symbol = readSymbol(reading, from + 2, stop);
  return symbol && isSymbolWord(reading, from + 2)
    ? { ticker: { exchange: textOf(reading, from), symbol: symbol.symbol }, end: symbol.end }
    : null;
}

/** Behind the tier of a market glued to its name: "NASDAQ | /NMS | :", "TSX | -V | :". */
const skipTier = (reading: Reading, at: number): number =>
  (isMark(reading, at, SLASH) || isHyphen(reading, at)) &&
  isGlued(reading, at) &&
  isSymbolWord(reading, at + 1) &&
  isMark(reading, at + 2, COLON)
    ? at + 2
    : at;

/** Tickers inside a bracket: `NASDAQ: BRTX`, `TSXV: CH; OTCQB: CHHYF`, `NSE: A, B`, `TSX.V YEG`, `2511.HK`, `FGCO`. */
export function readTickers(reading: Reading, from: number, stop: number): WrittenTicker[] {
  const { tokens } = reading;
  const tickers: WrittenTicker[] = [];
  let at = from;
  let exchange: string | null = null;
  while (at < stop) {
    const code = readCode(reading, at, stop);
    if (code) {
      tickers.push(code.ticker);
      at = code.end;
      continue;
    }
    if (!isOne(reading, at, TICKER_WORDS) && isMarketWord(reading, at)) {
      const first = at;
      at++;
      while (
        at < stop &&
        (isMarketWord(reading, at) ||
          (isMark(reading, at, POINT) && isGlued(reading, at)) ||
          (isGlued(reading, at) && (isSymbolWord(reading, at) || tokens.kind[at] === DIGITS)))
      )
        at++;
      at = skipTier(reading, skipMarketPlace(reading, first, at, stop));
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
    // a listing elsewhere behind a known one: "NYSE: SEGG, ABX: SGG"
    if (tickers.length > 0 && (isMark(reading, at - 1, COMMA) || isMark(reading, at - 1, SEMICOLON))) {
      const other = readUnknownMarket(reading, at, stop);
      if (other) {
        tickers.push(other.ticker);
        at = other.end;
        continue;
      }
    }
    // a second symbol of the same exchange: "NASDAQ: SEGG, LTRYW"
    if (
      exchange !== null &&
      (isMark(reading, at, COMMA) || isMark(reading, at, SEMICOLON) || isMark(reading, at, SLASH)) &&
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
  const unknown = readUnknownMarket(reading, from, stop);
  if (unknown?.end === stop) return [unknown.ticker];
  const text = textOf(reading, from, stop);
  const reuters = /^(\d{3,6}|[A-Z]{1,5})\.([A-Z]{1,3})$/.exec(text);
  if (reuters) return [{ exchange: reuters[2]!, symbol: reuters[1]! }];
  return [];
}

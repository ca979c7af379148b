import { NUMBER, SCALE } from '../text/classes.js';
import { skipNote } from '../text/notes.js';
import { phraseTable } from '../text/phrases.js';
import {
  HYPHEN,
  hasClass,
  hashOf,
  isApostrophe,
  isInline,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  type Reading,
  SLASH,
  textOf,
  words,
  wordTable,
} from '../text/reading.js';
import { UPPERCASE, WORD } from '../text/tokens.js';
import { isTimeAway } from './time-away.js';

const PER = hashOf('per');
const A = words('a', 'an', 'every', 'each', 'one');
const EACH = words('each', 'apiece');
const FOR = hashOf('for');
const TO = hashOf('to');
const AND = hashOf('and');
const OF = hashOf('of');
const THE = hashOf('the');
const YEARLY = words('annually', 'yearly', 'annual');
const MONTHLY = words('monthly');

/** What stands between "per" and its noun: "per diluted common share". */
const ADJECTIVES = words(
  ...'diluted basic common ordinary equity preferred preference fully new additional whole full american depositary pre funded adjusted reported gaap class short long metric registered outstanding accompanying fluid square cubic troy net'.split(
    ' ',
  ),
);

/** Nouns an amount can be "a" something for: "$5 a share". */
const UNITS = words(
  ...'share unit warrant ads note ton tonne barrel ounce pound kilogram kilo gallon bushel acre foot month year week day hour quarter person head ticket seat night bitcoin token watt kilowatt megawatt piece copy pair'.split(
    ' ',
  ),
);

/** Securities by the words that count them. */
const SECURITIES = wordTable({
  share: 'share',
  shares: 'share',
  stock: 'share',
  unit: 'unit',
  units: 'unit',
  warrant: 'warrant',
  warrants: 'warrant',
  note: 'note',
  notes: 'note',
  adss: 'ADS',
});

const SHARE_WORDS = phraseTable<'share'>({
  share: [
    'per share',
    'eps',
    'earnings per share',
    'per common share',
    'per diluted share',
    'per basic share',
    'per ordinary share',
    'per diluted common share',
    'average common share',
    'exercise price of',
    'purchase price per share of',
    'closing price of',
    'price per share of',
    'strike price of',
    'average price of',
    'shares at',
    'shares at an average of',
    'shares at a price of',
    'offer price of',
    'offering price of',
    'conversion price of',
    'share price of',
    'stock price of',
  ],
});
const UNIT_WORDS = phraseTable<'unit'>({
  unit: ['unit priced at', 'units at', 'units at a price of', 'price per unit of'],
});

/** A capital behind a small letter or with one behind it: "MWh", "kWh". */
const isInnerCapital = (word: string): boolean => /^[a-z]+[A-Z]|^[A-Z]{2,}[a-z]/.test(word);

/** The noun in the singular and in lower case; abbreviations stay as they are ("ADS", "MWh"). */
function nounAt(reading: Reading, at: number): string | null {
  const { tokens } = reading;
  if (tokens.kind[at] !== WORD || !isInline(reading, at)) return null;
  const word = textOf(reading, at);
  const abbreviated =
    tokens.shape[at]! & UPPERCASE && word.length < 6 && (word === 'ADS' || !isOne(reading, at, UNITS));
  if (abbreviated || isInnerCapital(word)) return word;
  const lower = word.toLowerCase();
  return /[^s]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

/** The noun behind "per": adjectives skipped, "annum" read as a year, "kilowatt-hour" kept whole. */
function nounBehind(reading: Reading, at: number): string | null {
  let next = at;
  for (let steps = 0; steps < 3 && isOne(reading, next, ADJECTIVES); steps++) next++;
  const noun = nounAt(reading, next);
  if (noun === null) return null;
  if (noun === 'annum') return 'year';
  if (!isMark(reading, next + 1, HYPHEN)) return noun;
  // "per dividend-bearing share", but "per kilowatt-hour"
  if (isOne(reading, next + 3, UNITS) && isInline(reading, next + 3)) return nounAt(reading, next + 3);
  const second = nounAt(reading, next + 2);
  return second ? `${noun}-${second}` : noun;
}

/** Whether a noun that amounts are counted by stands at a token, behind adjectives. */
function isUnit(reading: Reading, at: number): boolean {
  let next = at;
  for (let steps = 0; steps < 3 && isOne(reading, next, ADJECTIVES); steps++) next++;
  return isOne(reading, next, UNITS) && isInline(reading, next);
}

/**
 * What an amount is for one of: the noun behind "per", "a" or a slash, a yearly or monthly rhythm, or the
 * share or unit that the words before it name (guideline: money, `per`).
 *
 * @param first the amount's first token
 * @param last the token behind it
 * @returns a noun in the singular (`share`, `barrel`, `year`), or null
 */
export function perOf(reading: Reading, first: number, last: number): string | null {
  const end = skipNote(reading, last);
  if (isWord(reading, end, PER) || isMark(reading, end, SLASH)) return nounBehind(reading, end + 1);
  if (isOne(reading, end, YEARLY)) return 'year';
  if (isOne(reading, end, MONTHLY)) return 'month';
  if (isOne(reading, end, A) && isOne(reading, end + 1, UNITS))
    return isTimeAway(reading, end + 1) ? null : nounBehind(reading, end + 1);
  // "$5 for each share", not "$20 million for a stake"
  if (isWord(reading, end, FOR) && isOne(reading, end + 1, A) && isUnit(reading, end + 2))
    return nounBehind(reading, end + 2);
  if (isOne(reading, end, EACH)) return securityBefore(reading, first);
  if (isMark(reading, end, HYPHEN) && isWord(reading, end + 1, PER) && isMark(reading, end + 2, HYPHEN))
    return nounBehind(reading, end + 3);
  const priced = perOfPrice(reading, end);
  if (priced) return priced;
  if (isWord(reading, end, TO) && isWord(reading, end + 1, THE)) {
    const noun = nounAt(reading, end + 2);
    return noun === 'dollar' || noun === 'euro' || noun === 'pound' ? noun : null;
  }
  return perBefore(reading, first, hasClass(reading, last - 1, SCALE));
}

/** What stands between an amount and its "per": "the $6.10 average price per share". */
const PRICE_WORDS = words(
  ...'average weighted price exercise purchase offer offering subscription issue closing conversion strike market dividend distribution cash consideration earnings loss net quarterly monthly annual rate cost fee'.split(
    ' ',
  ),
);
const PRICE_REACH = 4;

function perOfPrice(reading: Reading, end: number): string | null {
  let at = end;
  while (at < end + PRICE_REACH && isOne(reading, at, PRICE_WORDS) && isInline(reading, at)) at++;
  return at > end && isWord(reading, at, PER) ? nounBehind(reading, at + 1) : null;
}

const EACH_REACH = 40;

/** The security that "each" counts: the nearest one before the amount in its sentence. */
function securityBefore(reading: Reading, first: number): string | null {
  const { sentenceOf, tokens } = reading;
  const limit = Math.max(0, first - EACH_REACH);
  for (let at = first - 1; at >= limit && sentenceOf[at] === sentenceOf[first]; at--) {
    const security = tokens.kind[at] === WORD ? SECURITIES.get(tokens.hash[at]!) : undefined;
    // "a share of the pool" is no security
    if (security && !(isOne(reading, at - 1, A) && isWord(reading, at + 1, OF))) return security;
  }
  return null;
}

/** What is paid in a rhythm: "a monthly fee of $5,000", "annual base rent of". */
const PAYMENTS = words(
  ...'fee fees rent rents salary payment payments retainer premium price charge charges rate subscription stipend instalment instalments installment installments'.split(
    ' ',
  ),
);
const RHYTHMS = wordTable({
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
});

/** The rhythm of the payment whose noun ends in front of a token. */
function rhythmBefore(reading: Reading, at: number): string | null {
  if (!isOne(reading, at - 1, PAYMENTS)) return null;
  const { hash } = reading.tokens;
  return RHYTHMS.get(hash[at - 2]!) ?? RHYTHMS.get(hash[at - 3]!) ?? null;
}

/** What stands between "per share" and its amount: "book value per share increased 6.5% to $18.63". */
const BRIDGES = words(
  ...'of was were is at to be or and from by increased decreased rose fell grew declined improved up down compared with versus sequentially approximately percent'.split(
    ' ',
  ),
);
const BRIDGE_REACH = 8;

const isBridge = (reading: Reading, at: number): boolean =>
  isOne(reading, at, BRIDGES) ||
  isApostrophe(reading, at) ||
  isMark(reading, at, PERCENT_SIGN) ||
  hasClass(reading, at, NUMBER);

/** Whether "per share" is that of an amount before it, which "and" joins: "EUR 0.35 per share and SEK 0.12". */
const isOfOther = (reading: Reading, per: number, end: number, first: number): boolean =>
  first === end + 1 &&
  isWord(reading, end, AND) &&
  isWord(reading, per, PER) &&
  hasClass(reading, per - 1, NUMBER);

/** The unit that the words in front of an amount name; an amount of millions is for no single share. */
function perBefore(reading: Reading, first: number, scaled: boolean): string | null {
  for (let at = first; at >= first - BRIDGE_REACH; at--) {
    const named = SHARE_WORDS.before(reading, at) ?? UNIT_WORDS.before(reading, at);
    if (named) return scaled || isOfOther(reading, named.first, at, first) ? null : named.value;
    if (!isBridge(reading, at - 1)) return rhythmBefore(reading, at);
  }
  return null;
}

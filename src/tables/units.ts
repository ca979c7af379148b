import { PLAIN_NOUNS } from '../money/currencies.js';
import { SIGN_PREFIXES, SIGNS } from '../money/signs.js';
import { codesByName, codesByNoun, codeWords } from '../money/words.js';
import { ENGLISH_SCALES, SCALES } from '../words/scales.js';

/** What a statement of units says: "in thousands, except share and per share data". */
export interface UnitStatement {
  readonly scale: 1 | 1e3 | 1e6 | 1e9;
  /** whether it names a factor, and not only a currency */
  readonly isScaled: boolean;
  /** ISO 4217, or `$` where it is a dollar of some kind, or null */
  readonly currency: string | null;
  /** the factor of share counts; null where the statement does not set them apart */
  readonly shares: number | null;
  /** whether it counts something other than money */
  readonly counts: boolean;
}

/** The factors that statements of units name, by their powers of ten. */
const FACTORS: Readonly<Record<number, 1e3 | 1e6 | 1e9>> = { 3: 1e3, 6: 1e6, 9: 1e9 };
const SCALE_WORD = ENGLISH_SCALES.filter((word) => SCALES[word]! in FACTORS).join('|');
/** A factor in a statement of units. */
const SCALE = new RegExp(
  [
    `(?<!\\d\\s?)\\b(?<words>${SCALE_WORD})s?\\b`,
    `(?<zeros>(?<![\\d,.])0{3})(?:['’]?s)?(?![\\d.])`,
    `^\\(?(?:in )?(?<lone>mm|bn)\\)?$`,
  ].join('|'),
  'iu',
);
/** A factor in letters behind a sign or a code: "$mm", "EURm"; in lower case "Peak" would be one. */
const LETTERS =
  /(?<![A-Za-z])(?:[A-Z]{0,3}\p{Sc}|(?<code>[A-Z]{3}))\s?(?<letters>mm|MM|mn|Mn|bn|Bn|BN|m|M|k|K)\b/u;

const isCode = (word: string | undefined): boolean => word !== undefined && codeWords.has(word);

/** The word of a text that names a factor. */
function scaleWordIn(text: string): string | undefined {
  const scaled = SCALE.exec(text)?.groups;
  const word = scaled && (scaled.words ?? scaled.zeros ?? scaled.lone);
  if (word !== undefined) return word;
  const lettered = LETTERS.exec(text)?.groups;
  return lettered && (lettered.code === undefined || isCode(lettered.code)) ? lettered.letters : undefined;
}

const SHARES_REFLECTED = new RegExp(
  `\\b(?:shares?|units)(?: (?:amounts|data|counts?))?,?(?: (?:which|that))?(?: (?:are|is))?(?: (?:reflected|expressed|stated|shown|presented))? in (${SCALE_WORD})s?`,
  'i',
);
const PER_SHARE = /\bper[\s-]+(?:common |ordinary |diluted |basic )?(?:share|unit|ads|adr)\b/gi;
const SHARE_COUNTS = /\b(?:shares?|number of units|ads)\b/i;
const OTHER_COUNT =
  /\b(?:kwhs?|mwhs?|gwhs?|barrels|tons|tonnes|ounces|units of|pounds of|gallons|bbls?|boe|mcf|employees|customers|subscribers)\b/i;

/** The factor of a word of a statement: a scale word, its letters or three noughts. */
const factorOf = (word: string): 1e3 | 1e6 | 1e9 =>
  word.startsWith('000') ? 1e3 : FACTORS[SCALES[word.toLowerCase()]!]!;

const CODE = /\b[A-Z]{2,4}(?=\b|['’\d])/g;
/** Behind a code in a text all in capitals, where codes read as other words do. */
const BEHIND_CODE = /^\s?(?:in\b|['’]?0{3}|m\b|mm\b|millions?|thousands?|billions?|$)/i;
const SIGNED = /(?<prefix>[A-Za-z]{0,3})(?<sign>\p{Sc})/u;
const NAMED = /\b([A-Za-z]+(?: [A-Za-z]+)?) (dollars|pesos|pounds|francs|kroner|kronor|rupees|dinars)\b/i;
const NOUN =
  /\b(?:euros?|yen|yuan|renminbi|won|dollars?|pounds? sterling|rupees|shekels|reais|rubles|zloty|lira)\b/i;

/** The currency a text names: an ISO code, `$` for a dollar of some kind, or null. */
export function currencyIn(text: string): string | null {
  const signed = SIGNED.exec(text)?.groups;
  if (signed) {
    const prefixed = SIGN_PREFIXES[signed.sign!]?.[signed.prefix!.toLowerCase()];
    if (prefixed) return prefixed;
    if (signed.sign !== '$') return SIGNS[signed.sign!] ?? null;
    const named = /([A-Za-z]+) \$/.exec(text)?.[1];
    const code = named && codesByName.get(`${named.toLowerCase()} dollars`);
    if (code) return code;
  }
  const isMixed = /[a-z]/.test(text);
  for (const { 0: code, index } of text.matchAll(CODE)) {
    const unit = codeWords.get(code)?.unit;
    if (!unit || !/^[A-Z]{3}$/.test(unit)) continue;
    if (isMixed || BEHIND_CODE.test(text.slice(index + code.length))) return unit;
  }
  const named = NAMED.exec(text);
  if (named) {
    const words = named[1]!.toLowerCase();
    const noun = named[2]!.toLowerCase();
    const code = codesByName.get(`${words} ${noun}`) ?? codesByName.get(`${words.split(' ').at(-1)} ${noun}`);
    if (code) return code;
    if (/\b(?:u\.?s\.?|us|united states)$/.test(words)) return 'USD';
  }
  if (/\bU\.?S\.? dollars?\b/i.test(text)) return 'USD';
  if (signed) return '$';
  const noun = NOUN.exec(text)?.[0].toLowerCase();
  if (!noun) return null;
  if (noun.startsWith('dollar')) return '$';
  const codes = codesByNoun.get(noun) ?? [];
  return codes.length === 1 ? codes[0]! : (PLAIN_NOUNS[noun.split(' ')[0]!] ?? null);
}

const BRACKETED = /\(([^()]{2,160})\)/g;
const STATES_UNITS =
  /^(?:\W*(?:unaudited|audited|all|in|dollars?|amounts?|figures|expressed|stated|presented|u\.?s\.?|us\$|[a-z]{0,3}\p{Sc}|rmb|thousands|millions|billions|0{3})\b|\W*[a-z]{0,3}\p{Sc}|\W*0{3})/iu;
/** The same by a code: "EUR in millions", "CHF'000". */
const CODE_FIRST =
  /^\W*(?<code>[A-Z]{3})(?: in\b| IN\b| ?['’]?0{3}| ?(?:millions?|Millions?|MILLIONS?|thousands?|Thousands?|THOUSANDS?)\b)/;
const statesUnits = (text: string): boolean =>
  STATES_UNITS.test(text) || isCode(CODE_FIRST.exec(text)?.groups?.code);

function statementIn(text: string): UnitStatement | null {
  const currency = currencyIn(text);
  const word = scaleWordIn(text);
  if (!word && !currency) return null;
  const reflected = SHARES_REFLECTED.exec(text)?.[1];
  const bare = text.replace(PER_SHARE, ' ');
  const apart =
    /\bexcept|\bother than/i.test(bare) &&
    SHARE_COUNTS.test(bare.slice(bare.search(/\bexcept|\bother than/i)));
  return {
    scale: word ? factorOf(word) : 1,
    isScaled: word !== undefined,
    currency,
    shares: reflected ? factorOf(reflected) : apart ? 1 : null,
    counts: OTHER_COUNT.test(text),
  };
}

/** A statement of units and where it stands in its text. */
export interface LocatedUnit {
  readonly statement: UnitStatement;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 180;
/** An amount: a line that holds one states no unit. */
const AMOUNT = /\p{Sc}\s?\d(?!00\b)/u;

/**
 * Reads a statement of units out of a caption, a heading or a label: a bracket of it, or a line that is one.
 *
 * Takes "(In millions, except per share data)", "Dollars in thousands", "RMB'000", "$ in billions".
 * Refuses "sold for $3 million", "two million shares outstanding".
 */
export function readUnit(text: string): LocatedUnit | null {
  if (text.length > LONGEST * 2) return null;
  let money: LocatedUnit | null = null;
  for (const match of text.matchAll(BRACKETED)) {
    const statement = statementIn(match[1]!);
    if (!statement) continue;
    const located = { statement, start: match.index, end: match.index + match[0].length };
    if (statement.isScaled) return located;
    money ??= located;
  }
  if (text.length <= LONGEST && statesUnits(text) && !AMOUNT.test(text)) {
    const statement = statementIn(text);
    if (statement) return { statement, start: 0, end: text.length };
  }
  return money;
}

/** What ends a heading that names its numbers: "Revenue $M", "Units K". */
const TRAILING_UNIT =
  /(?<money>\p{Sc}(?:MM|M|K|B|bn|mn)|\p{Sc}?0{3}s?)\)?$|(?<units>\b(?:units|shipments|volumes?)\b)(?: \(?(?<factor>K|M|000s?)\)?)?$/iu;

/** Reads the unit that the heading of a column states: as a caption does, or at its end. */
export function readHeadingUnit(text: string): UnitStatement | null {
  const stated = readUnit(text);
  if (stated) return stated.statement;
  const groups = text.length > LONGEST ? undefined : TRAILING_UNIT.exec(text)?.groups;
  if (!groups) return null;
  if (groups.money) return statementIn(groups.money);
  const scale = groups.factor === undefined ? 1 : factorOf(groups.factor);
  return { scale, isScaled: scale > 1, currency: null, shares: null, counts: true };
}

import { numbersByWord } from '../text/numbers.js';
import { monthsByName, ordinalsByName } from '../words/calendar-words.js';

/** A length of time in months or weeks. */
export interface PeriodLength {
  readonly count: number;
  readonly unit: 'month' | 'week' | 'day' | 'quarter' | 'half' | 'year';
}

/** What words of a heading or caption say of a period; what they leave open is null. */
export interface PeriodWords {
  readonly length: PeriodLength | null;
  /** the ordinal of a quarter or half, from 1 */
  readonly part: { readonly kind: 'quarter' | 'half'; readonly ordinal: number } | null;
  readonly fiscal: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** the years, where several are named */
  readonly years: readonly number[];
  /** the lengths, where several are named: "three and nine months ended" */
  readonly lengths: readonly PeriodLength[];
}

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');

const COUNT = `(?:${alternatives(numbersByWord.keys())}|\\d{1,2})`;
const LENGTH = new RegExp(
  `\\b(${COUNT})(?:(?:-|\\s)?\\s?(?:,|and|&)\\s?(${COUNT}))?(?:-|\\s)\\s?(months?|weeks?|days?|years?|quarters?)\\b`,
  'i',
);
const ENDED_UNIT =
  /\b(quarters?|(?:fiscal |financial |full )?years?|half[- ]?year|six-month period)(?: periods?)?(?:\s+to|\s*[-–—]?\s*(?:ended|ending|ends))\b/i;
const ORDINAL_PART = new RegExp(
  `\\b(${alternatives(ordinalsByName.keys())}|[1-4](?:st|nd|rd|th))[\\s-]+(?:fiscal[\\s-]+)?(quarter|qtr\\.?|half)\\b`,
  'i',
);
const LABELLED_PART =
  /(?:^|[^A-Za-z0-9])(?:([QH])\s?([1-4])|([1-4])\s?([QH]))(?![A-Za-z])(?:\s?[FC]Y)?(?=$|[^A-Za-z])/i;
/** Months of a year so far: "9M 2024"; and a stretch that only the reader knows the length of. */
const MONTHS_SO_FAR = /(?:^|\s)(\d{1,2})M(?=\s?(?:FY|CY|['’])?\s?\d{2})/;
const TO_DATE = /\bYTD\b|\byear[- ]to[- ]date\b/i;
const SHORT_YEAR_BEHIND_PART = /(?:[QH]\s?[1-4]|[1-4]\s?[QH])[\s-]?(?:FY|CY|['’])?\s?['’]?(\d{2})(?!\d)/i;
const FISCAL = /\b(?:fiscal|FY|financial year)(?=\b|\d|['’])/i;
const FISCAL_SHORT_YEAR = /\bFY\s?['’]?(\d{2})(?!\d)/i;
const YEARS = /(?<![\d,.$])((?:19|20)\d\d)(?!\d|[.,]\d)/g;
const MONTH = `(${alternatives(monthsByName.keys())})\\.?`;
const MONTH_DAY = new RegExp(
  `\\b${MONTH}(?:\\s{0,3}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,?\\s{0,3}((?:19|20)\\d\\d)(?!\\d))?|(?![a-z]))`,
  'i',
);
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH}\\b`, 'i');
const NUMERIC = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)?\d{2})(?![\d/])/;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.])/;
const SHORT_MONTH = new RegExp(`(?:\\b(\\d{1,2})-)?\\b${MONTH}-(\\d{2})(?!\\d)`, 'i');
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)/;

const UNITS: Readonly<Record<string, PeriodLength['unit']>> = {
  month: 'month',
  week: 'week',
  day: 'day',
  year: 'year',
  quarter: 'quarter',
};

const countOf = (word: string): number => numbersByWord.get(word.toLowerCase()) ?? Number(word);
const ordinalOf = (word: string): number =>
  ordinalsByName.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
const century = (short: number): number => (short < 70 ? 2000 : 1900) + short;

function readLengths(text: string): PeriodLength[] {
  const match = LENGTH.exec(text);
  if (match) {
    const unit = UNITS[match[3]!.toLowerCase().replace(/s$/, '')]!;
    return [match[1], match[2]]
      .filter((count) => count !== undefined)
      .map((count) => ({ count: countOf(count), unit }));
  }
  const soFar = MONTHS_SO_FAR.exec(text);
  if (soFar) return [{ count: Number(soFar[1]), unit: 'month' }];
  const ended = ENDED_UNIT.exec(text)?.[1]?.toLowerCase();
  if (!ended) return [];
  if (ended.startsWith('six')) return [{ count: 6, unit: 'month' }];
  const unit = ended.startsWith('half') ? 'half' : ended.includes('year') ? 'year' : 'quarter';
  return [{ count: 1, unit }];
}

function readPart(text: string): PeriodWords['part'] {
  const words = ORDINAL_PART.exec(text);
  if (words) {
    const kind = words[2]!.toLowerCase() === 'half' ? 'half' : 'quarter';
    return { kind, ordinal: ordinalOf(words[1]!) };
  }
  const label = LABELLED_PART.exec(text);
  if (!label) return null;
  const kind = (label[1] ?? label[4])!.toUpperCase() === 'H' ? 'half' : 'quarter';
  const ordinal = Number(label[2] ?? label[3]);
  return kind === 'half' && ordinal > 2 ? null : { kind, ordinal };
}

interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const NO_DAY: Day = { year: null, month: null, day: null };
const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** Whether a month without a day is one: "may" and "Dec." are other words too. */
function isWholeMonth(text: string, { 0: matched, 1: name, index }: RegExpExecArray): boolean {
  if (name!.length > 4) return true;
  if (name!.length === 4 && name!.toLowerCase() !== 'sept') return true;
  return (
    /^[\s,]{0,3}(?:['’]?\d{2}|$)/.test(text.slice(index + matched.length)) &&
    name !== 'may' &&
    /\d/.test(text)
  );
}

function readDay(text: string): Day {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const year = numeric[3]!.length === 2 ? century(Number(numeric[3])) : Number(numeric[3]);
    const [month, day] = first > 12 ? [second, first] : [first, second];
    return isMonth(month) && isDay(day) ? { year, month, day } : NO_DAY;
  }
  const dotted = DOTTED.exec(text);
  if (dotted && isMonth(Number(dotted[2])) && isDay(Number(dotted[1])))
    return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const short = SHORT_MONTH.exec(text);
  if (short) {
    const month = monthsByName.get(short[2]!.toLowerCase())!;
    return { year: century(Number(short[3])), month, day: short[1] === undefined ? null : Number(short[1]) };
  }
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst && isDay(Number(dayFirst[1])))
    return { year: null, month: monthsByName.get(dayFirst[2]!.toLowerCase())!, day: Number(dayFirst[1]) };
  const monthFirst = MONTH_DAY.exec(text);
  if (!monthFirst) return NO_DAY;
  const day = monthFirst[2] === undefined ? null : Number(monthFirst[2]);
  if (day !== null && !isDay(day)) return NO_DAY;
  if (day === null && !isWholeMonth(text, monthFirst)) return NO_DAY;
  const year = monthFirst[3] === undefined ? null : Number(monthFirst[3]);
  return { year, month: monthsByName.get(monthFirst[1]!.toLowerCase())!, day };
}

/** Longer texts are no headings. */
const LONGEST = 240;
/** What every wording of a period holds one of: most labels of rows hold none. */
const MAY_BE_PERIOD = new RegExp(
  `\\d|month|week|day|year|quarter|qtr|half|${alternatives(monthsByName.keys())}`,
  'i',
);

/**
 * Reads what a heading or caption says of a period.
 *
 * Takes "Three Months Ended May 31, 2022", "13 Weeks Ended 11/2/24", "Q1 FY24", "First Quarter 2022", "2014GAAP".
 * Refuses "Total", "Change", "Note 3".
 *
 * @returns null where it says nothing of one
 */
export function readPeriod(text: string): PeriodWords | null {
  if (text.length > LONGEST || !MAY_BE_PERIOD.test(text)) return null;
  const lengths = readLengths(text);
  const part = readPart(text);
  const day = readDay(text);
  const years = [...text.matchAll(YEARS)].map(([, year]) => Number(year));
  const short = FISCAL_SHORT_YEAR.exec(text) ?? (part ? SHORT_YEAR_BEHIND_PART.exec(text) : null);
  const year = day.year ?? years[0] ?? (short ? century(Number(short[1])) : null);
  if (lengths.length === 0 && !part && day.month === null && year === null) return null;
  return {
    length: lengths[0] ?? null,
    part,
    fiscal: FISCAL.test(text),
    month: day.month,
    day: day.day,
    year: TO_DATE.test(text) && day.month === null ? null : year,
    years: [...new Set(day.year === null ? years : [day.year, ...years])],
    lengths,
  };
}

const PERIOD_ONLY =
  /\b(?:for|the|as|of|at|and|in|ended|ending|to|through|on|months?|weeks?|days?|years?|quarters?|half|fiscal|financial|period|periods|unaudited|audited|restated|balances?|beginning)\b|[^a-z0-9]/gi;

const LONGEST_PERIOD = 80;

/** Whether a text says nothing but a period: "First Quarter 2022", "For the year ended May 31,". */
export function isPeriodOnly(text: string): boolean {
  if (text.length > LONGEST_PERIOD || !readPeriod(text)) return false;
  const rest = text.replace(PERIOD_ONLY, ' ').trim();
  return rest
    .split(/\s+/)
    .every(
      (word) =>
        /^(?:\d{1,4}|[qh][1-4]|[1-4][qh]|fy\d{0,4}|\d(?:st|nd|rd|th)|)$/i.test(word) ||
        monthsByName.has(word.toLowerCase()) ||
        numbersByWord.has(word.toLowerCase()) ||
        ordinalsByName.has(word.toLowerCase()),
    );
}

import { NUMBER, PERCENT, PERIOD, SCALE, TIME_UNIT } from '../text/classes.js';
import { dayNumber } from '../text/days.js';
import {
  hasClass,
  hashOf,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  type Reading,
  words,
} from '../text/reading.js';
import type { Draft, Expression } from './expression.js';
import { OF, THE } from './read.js';
import { tenseAround } from './tense.js';

/** The middle of what a fully given expression covers, as a day number: what other dates are counted from. */
function anchorOf(expression: Expression): number | null {
  switch (expression.kind) {
    case 'day':
      return expression.year === null ? null : dayNumber(expression.year, expression.month, expression.day);
    case 'month':
      return expression.year === null ? null : dayNumber(expression.year, expression.month, 15);
    case 'quarter':
    case 'half': {
      if (expression.year === null) return null;
      const months = expression.kind === 'quarter' ? 3 : 6;
      return dayNumber(expression.year, expression.ordinal * months - months + 1, 1);
    }
    case 'season':
    case 'year':
      return expression.year === null ? null : dayNumber(expression.year, 7, 1);
    case 'ended':
      return anchorOf(expression.last);
    case 'range':
      // years from and to are a forecast's or a career's
      return expression.to.kind === 'year' ? null : (anchorOf(expression.from) ?? anchorOf(expression.to));
    case 'time':
      return expression.day ? anchorOf(expression.day) : null;
    default:
      return null;
  }
}

const FOUNDING = words(
  ...'founded established incorporated formed inception founding since headquartered born'.split(' '),
);
/** Verbs of foundings and of news: behind them a bare year is likely to be old, a day is not. */
const BEGINNINGS = words(...'created started began opened launched'.split(' '));
const TARGETS = words('by', 'until', 'till', 'through', 'thru', 'beyond', 'to');
const COMPARISONS = words('versus', 'vs', 'than', 'against');
const COMPARED = words('compared', 'relative', 'comparable');
const WITH = words('to', 'with');
/** They compare behind a figure: "up 5% over", "$4 million from". */
const LOOSE = words('from', 'over');
const IN = words('in', 'at', 'during', 'for');
const PERIOD_NOUN = hashOf('period');
const SAME = hashOf('same');
const FOUNDING_REACH = 4;
const YEAR = 365;

/** Behind "founded in" and the like: such a year says nothing of the present of its writer. */
function tellsFounding(reading: Reading, first: number, isYear: boolean): boolean {
  const { sentenceOf } = reading;
  for (let at = first - 1; at >= first - FOUNDING_REACH && sentenceOf[at] === sentenceOf[first]; at--)
    if (isOne(reading, at, FOUNDING) || (isYear && isOne(reading, at, BEGINNINGS))) return true;
  return false;
}

/** Behind "compared to", "5% from", "the same quarter of": a date that others are compared with. */
export function isCompared(reading: Reading, first: number): boolean {
  let at = first - 1;
  if (isWord(reading, at, THE)) at--;
  // "lower than in the fourth quarter of 2022", "the same period in 2023"
  if (isOne(reading, at, IN)) {
    at--;
    if (hasClass(reading, at, PERIOD | TIME_UNIT) || isWord(reading, at, PERIOD_NOUN))
      return isWord(reading, at - 1, SAME);
  }
  if (isOne(reading, at, COMPARISONS)) return true;
  if (isOne(reading, at, WITH) && isOne(reading, at - 1, COMPARED)) return true;
  if (isOne(reading, at, LOOSE))
    return hasClass(reading, at - 1, NUMBER | SCALE | PERCENT) || isMark(reading, at - 1, PERCENT_SIGN);
  return (
    isWord(reading, at, OF) && hasClass(reading, at - 1, PERIOD | TIME_UNIT) && isWord(reading, at - 2, SAME)
  );
}

/** What a draft tells of the present of its writer, as a day number, or null. */
function presentBy(reading: Reading, { expression, first }: Draft): number | null {
  const anchor = anchorOf(expression);
  if (anchor === null || tellsFounding(reading, first, expression.kind === 'year')) return null;
  if (expression.kind === 'year' && isOne(reading, first - 1, TARGETS)) return null;
  // what is compared lies a year before
  return expression.kind !== 'range' && isCompared(reading, first) ? anchor + YEAR : anchor;
}

/** Whether a date lies ahead of its writer: a target, or what is planned. */
const isAhead = (reading: Reading, { first, end }: Draft): boolean =>
  isOne(reading, first - 1, TARGETS) || tenseAround(reading, first, end) === 'future';

/** The latest of the days that a text reports on and the one it begins with, of which it is likely to be news. */
function latest(
  reading: Reading,
  drafts: readonly Draft[],
  anchors: readonly (number | null)[],
): number | null {
  let best = anchors.find((anchor) => anchor !== null) ?? null;
  for (const [index, anchor] of anchors.entries())
    if (anchor !== null && anchor > best! && !isAhead(reading, drafts[index]!)) best = anchor;
  return best;
}

/**
 * For each draft the day its missing year is counted from where the release has no date: a fully given
 * date of the same sentence, else the first of the text or the latest that is no plan; bare years count
 * where the text has nothing else.
 */
export function anchorsInText(reading: Reading, drafts: readonly Draft[]): (number | null)[] {
  const given = drafts.map((draft) => presentBy(reading, draft));
  const exact = drafts.map(({ expression }, index) => (expression.kind === 'year' ? null : given[index]!));
  const isExact = exact.some((anchor) => anchor !== null);
  const source = isExact ? exact : given;
  const usual = latest(reading, drafts, source);
  const sentence = (index: number) => reading.sentenceOf[drafts[index]!.first];
  // the nearest anchor of the sentence on either side, carried along in one pass each
  const before: (number | null)[] = [];
  const behind: (number | null)[] = [];
  const carry = (into: (number | null)[], index: number, from: number) => {
    const joined = from >= 0 && from < drafts.length && sentence(from) === sentence(index);
    into[index] = joined ? (source[from] ?? into[from]!) : null;
  };
  for (let index = 0; index < drafts.length; index++) carry(before, index, index - 1);
  for (let index = drafts.length - 1; index >= 0; index--) carry(behind, index, index + 1);
  return drafts.map((_, index) => before[index] ?? behind[index] ?? usual);
}

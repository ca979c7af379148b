import { RELATIVE } from '../text/classes.js';
import { civil, dayNumber } from '../text/days.js';
import { hasClass, hashOf, isOne, isWord, type Reading, words } from '../text/reading.js';
import type { Day, Draft, Expression } from './expression.js';
import { fiscalYearOf } from './fiscal.js';
import { nearestYear, yearByWeekday } from './near-year.js';
import { isLater } from './order.js';
import { THE } from './read.js';
import { fiscalYearNow, resolveRelative, shiftQuarter } from './resolve-relative.js';
import { type Calendar, type Place, type Resolved, read, worked } from './resolved.js';
import { tenseAround } from './tense.js';
import {
  clockValue,
  dayValue,
  decadeValue,
  durationValue,
  lengthEndedValue,
  monthValue,
  nearestWeekday,
  numberedWeekValue,
  partOfValue,
  partValue,
  rangeValue,
  seasonValue,
  unitEndedValue,
  type Value,
  weekdayValue,
  yearValue,
} from './value.js';

const AS = hashOf('as');
const AT_OR_OF = words('at', 'of');

const SEASON_MIDDLES: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 };

/** Whether a printed weekday speaks against a year that only another date of the text suggests. */
const isContradicted = (day: Day, { calendar }: Place): boolean =>
  day.weekday !== undefined && calendar.release === null;

function resolveDay(day: Day, place: Place): Resolved {
  if (day.year !== null) return read(dayValue(day));
  const year =
    yearByWeekday(day, place.anchor) ??
    (isContradicted(day, place) ? null : nearestYear(place, day.month, day.day));
  return year === null ? read(dayValue(day)) : worked(dayValue({ ...day, year }), 'year');
}

function resolvePart(expression: Extract<Expression, { kind: 'quarter' | 'half' }>, place: Place): Resolved {
  const { kind, ordinal, year, fiscal } = expression;
  if (year !== null) return read(partValue(kind, year, ordinal, fiscal));
  const labelled = place.calendar.labelled.get(`${kind}${ordinal}`);
  if (labelled && (labelled.fiscal || place.calendar.release === null))
    return worked(partValue(kind, labelled.year, ordinal, labelled.fiscal), 'year');
  const months = kind === 'quarter' ? 3 : 6;
  const middle = ordinal * months - Math.floor(months / 2);
  const near = nearestYear(place, middle, 15);
  return near === null
    ? read(partValue(kind, null, ordinal, fiscal))
    : worked(partValue(kind, near, ordinal, fiscal), 'year');
}

function resolveThis({ of, offset, ofYear }: Extract<Expression, { kind: 'this' }>, place: Place): Resolved {
  const { release } = place.calendar;
  if (of.kind === 'range' && 'year' in of.to) {
    const to = resolveThis({ kind: 'this', of: of.to, offset, ofYear: true }, place);
    return worked(rangeValue(resolveFirst(of, to, place), to), 'year');
  }
  if (!('year' in of)) return resolve(of, place);
  if ('fiscal' in of && of.fiscal) {
    const now = fiscalYearNow(place.calendar);
    return worked(resolve({ ...of, year: now === null ? null : now + offset } as Expression, place), 'year');
  }
  if (release === null) return resolve({ ...of, year: null } as Expression, { ...place, anchor: null });
  let { year } = civil(release);
  if (!ofYear && (of.kind === 'month' || of.kind === 'season')) {
    const month = of.kind === 'month' ? of.month : SEASON_MIDDLES[of.season]!;
    // "last summer" is the latest one that is over
    if (offset < 0 && dayNumber(year, month, 15) >= release) year--;
  } else year += offset;
  return worked(resolve({ ...of, year }, place), 'year');
}

/** The first end of a range: without a year of its own it lies in that of the last end, or in the one before. */
function resolveFirst(
  { from, to }: { from: Expression; to: Expression },
  last: Value,
  place: Place,
): Resolved {
  const year = /^(\d{4})-/.exec(last.value);
  if (!year || !('year' in from) || from.year !== null || from.kind === 'season') return resolve(from, place);
  const first = isLater(from, to) ? Number(year[1]) - 1 : Number(year[1]);
  return worked(resolve({ ...from, year: first } as Expression, place), 'year');
}

function resolveRange({ from, to }: Extract<Expression, { kind: 'range' }>, place: Place): Resolved {
  const last = resolve(to, place);
  // "Q1-Q3": both of the year of the last
  const year = /^(FY)?(\d{4})-/.exec(last.value);
  if ((from.kind === 'quarter' || from.kind === 'half') && from.year === null && year) {
    const fiscal = year[1] !== undefined;
    return worked(rangeValue(resolve({ ...from, year: Number(year[2]), fiscal }, place), last), 'year');
  }
  const first = resolveFirst({ from, to }, last, place);
  return worked(rangeValue(first, last), ...new Set([...first.inferred, ...last.inferred]));
}

function resolveTime({ time, until, day }: Extract<Expression, { kind: 'time' }>, place: Place): Resolved {
  const clock = clockValue(time);
  const on = day ? resolve(day, place) : null;
  const date = on?.value ?? '';
  const end = until === null ? '' : `/${date}${clockValue(until)}`;
  return { value: `${date}${clock}${end}`, from: null, to: null, inferred: on?.inferred ?? [] };
}

function resolve(expression: Expression, place: Place): Resolved {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, place);
    case 'month': {
      const { month } = expression;
      if (expression.year !== null) return read(monthValue(expression.year, month));
      const year = nearestYear(place, month, 15);
      return year === null ? read(monthValue(null, month)) : worked(monthValue(year, month), 'year');
    }
    case 'year':
      return read(yearValue(expression.year, expression.fiscal));
    case 'decade':
      return read(decadeValue(expression.decade));
    case 'quarter':
    case 'half':
      return resolvePart(expression, place);
    case 'season': {
      if (expression.year !== null) return read(seasonValue(expression.year, expression.season));
      const year = nearestYear(place, SEASON_MIDDLES[expression.season]!, 15);
      return year === null
        ? read(seasonValue(null, expression.season))
        : worked(seasonValue(year, expression.season), 'year');
    }
    case 'weekday': {
      if (place.anchor === null) return read(weekdayValue(null, expression.weekday));
      const near = nearestWeekday(place.anchor, expression.weekday, place.tense());
      return worked(weekdayValue(near, expression.weekday), 'value');
    }
    case 'week': {
      const { release } = place.calendar;
      if (release === null) return read(numberedWeekValue(null, expression.week));
      return worked(numberedWeekValue(civil(release).year, expression.week), 'year');
    }
    case 'relative':
      return resolveRelative(expression, place);
    case 'this':
      return resolveThis(expression, place);
    case 'reported': {
      const { reported } = place.calendar;
      const { unit, offset } = expression;
      if (!reported)
        return offset === 0
          ? read({ value: 'XXXX-QX', from: null, to: null })
          : resolveRelative({ kind: 'relative', unit, offset }, place);
      return worked(shiftQuarter(resolve(reported, place), offset), 'value');
    }
    case 'ended': {
      const last = resolveDay(expression.last, place);
      if (last.to === null) return read({ value: `../${last.value}`, from: null, to: null });
      const { length, unit, ordinal } = expression;
      if (ordinal !== null && unit !== null && unit !== 'year') {
        const year = fiscalYearOf(unit, ordinal, last.to, place.calendar.labelLag);
        return worked(partValue(unit, year, ordinal, true), 'year');
      }
      const value = length ? lengthEndedValue(length, last.to) : unitEndedValue(unit!, last.to);
      return { ...value, inferred: last.inferred };
    }
    case 'part': {
      const whole = resolve(expression.of, place);
      return { ...partOfValue(whole, expression), inferred: whole.inferred };
    }
    case 'range':
      return resolveRange(expression, place);
    case 'duration': {
      const low = durationValue(expression.parts);
      const value = expression.high ? `${low}/${durationValue([expression.high])}` : low;
      return read({ value, from: null, to: null });
    }
    case 'time':
      return resolveTime(expression, place);
  }
}

/** "year-end", "end of the year" without "this": the year that the text is about. */
function isBareYearEnd(reading: Reading, { expression, edge, first, end }: Draft): boolean {
  if (edge === null || expression.kind !== 'relative' || expression.unit !== 'year') return false;
  for (let at = first; at < end; at++) if (hasClass(reading, at, RELATIVE)) return false;
  return true;
}

/** "as at the end of the year": the day of a balance sheet is past. */
function isBalanceDate(reading: Reading, first: number): boolean {
  const at = isWord(reading, first - 1, THE) ? first - 2 : first - 1;
  return isOne(reading, at, AT_OR_OF) && isWord(reading, at - 1, AS);
}

/**
 * Works out the value of the draft with this index: missing years from the release date, else from the
 * dates around it; relative words from the release date alone.
 */
export function resolveDraft(reading: Reading, draft: Draft, index: number, calendar: Calendar): Resolved {
  const anchor = calendar.anchors[index] ?? null;
  if (calendar.release === null && anchor !== null && isBareYearEnd(reading, draft))
    return worked(yearValue(civil(anchor).year, false), 'year');
  if (calendar.release !== null && isBareYearEnd(reading, draft) && isBalanceDate(reading, draft.first)) {
    const { year } = civil(calendar.release);
    return worked(yearValue(draft.edge === 'END' ? year - 1 : year, false), 'year');
  }
  return resolve(draft.expression, {
    anchor,
    // without a release date the anchor is not the writer's present
    tense: () => (calendar.release === null ? null : tenseAround(reading, draft.first, draft.end)),
    calendar,
  });
}

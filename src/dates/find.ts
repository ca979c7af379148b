import type { DateMention, DateModifier } from '../record/date.js';
import { isoDay, parseIsoDay } from '../text/days.js';
import { isGlued, isMark, PERCENT_SIGN, type Reading, SLASH } from '../text/reading.js';
import { DIGITS, MASKED } from '../text/tokens.js';
import { calendarOf } from './calendar-of.js';
import type { Draft } from './expression.js';
import { dateModifier } from './modifiers.js';
import { isNoDate } from './negatives.js';
import { isLater } from './order.js';
import { readLeadingDays, readSharedDays, readSharedPoints } from './read-list.js';
import { readSharedPeriods } from './read-shared.js';
import { resolveDraft } from './resolve.js';
import type { Resolved } from './resolved.js';
import { type DateRule, dateRules } from './rules.js';
import { shareYears, withLastYear, yearlessGroups } from './share-years.js';

/** A date mention before it has an id and a section; offsets as in the record. */
export type FoundDate = Omit<DateMention, 'id' | 'section' | 'sentence'>;

const ANY_START = dateRules.reduce((classes, rule) => classes | rule.startsWith, 0);

/** The longest reading at a token, and its rule; the first rule wins among equals. */
function longest(reading: Reading, at: number): Draft | null {
  const classes = reading.tokens.classes[at]!;
  let best: Draft | null = null;
  for (const rule of dateRules as readonly DateRule[]) {
    if (!(classes & rule.startsWith)) continue;
    const read = rule.read(reading, at);
    if (read && read.end > (best?.end ?? at))
      best = { first: at, end: read.end, expression: read.expression, edge: read.edge, rule: rule.name };
  }
  return best;
}

/** What shares the head of a mention: the days of one month, the time points of one unit. */
function listedBehind(reading: Reading, { expression, end, rule }: Draft): readonly Draft[] {
  if (expression.kind === 'day') return readSharedDays(reading, expression, end);
  const point = rule === 'study-time-point' && expression.kind === 'duration' && !expression.high;
  return point ? readSharedPoints(reading, expression.parts[0]!, end) : [];
}

/**
 * Finds the date expressions of a text, still without the parts they leave open.
 *
 * @returns drafts in text order, none overlapping
 */
export function findDateDrafts(reading: Reading): Draft[] {
  const { tokens } = reading;
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.classes[at]! & ANY_START) || tokens.shape[at]! & MASKED) continue;
    // "5%": most figures of a release are no part of a date
    if (tokens.kind[at] === DIGITS && isGlued(reading, at + 1) && isMark(reading, at + 1, PERCENT_SIGN))
      continue;
    const shared = readSharedPeriods(reading, at) ?? readLeadingDays(reading, at);
    if (shared) {
      for (const draft of shared) drafts.push(draft);
      at = shared.at(-1)!.end - 1;
      continue;
    }
    const draft = longest(reading, at);
    if (!draft) continue;
    at = draft.end - 1;
    if (isNoDate(reading, draft)) continue;
    drafts.push(draft);
    const more = listedBehind(reading, draft);
    if (more.length === 0) continue;
    for (const listed of more) drafts.push(listed);
    at = more.at(-1)!.end - 1;
  }
  return shareYears(reading, drafts);
}

/** Whether a date lies behind the release date; of a fiscal year only its label is known. */
function isFuture(value: string, to: number | null, releaseDate: string | null): boolean {
  if (releaseDate === null) return false;
  if (to !== null) return to >= parseIsoDay(releaseDate);
  const fiscal = /^FY(\d{4})/.exec(value);
  return fiscal !== null && fiscal[1]! >= releaseDate.slice(0, 4);
}

/**
 * The year of the last of some coordinated dates without one: the latest fiscal year the text knows, else
 * that of the date nearest to the release, of which there is the least doubt.
 */
function commonYear(
  group: readonly Draft[],
  resolved: readonly Resolved[],
  release: number | null,
): { year: number; fiscal: boolean } | null {
  const years = resolved.map(({ value }) => /^(FY)?(\d{4})/.exec(value));
  const fiscal = years.flatMap((year) => (year?.[1] ? [Number(year[2])] : []));
  if (fiscal.length > 0) return { year: Math.max(...fiscal), fiscal: true };
  const distance = (index: number): number => Math.abs((resolved[index]!.from ?? 0) - (release ?? 0));
  const last = group.length - 1;
  let nearest = last;
  if (release !== null)
    for (let index = 0; index < last; index++) if (distance(index) < distance(nearest)) nearest = index;
  const year = years[nearest];
  if (!year) return null;
  const next = isLater(group[nearest]!.expression, group[last]!.expression) ? 1 : 0;
  return { year: Number(year[2]) + next, fiscal: false };
}

/** Whether a clock time repeats the one before it in another zone. */
const isOtherZone = (reading: Reading, before: Draft | undefined, draft: Draft): boolean =>
  draft.expression.kind === 'time' &&
  before?.expression.kind === 'time' &&
  before.end === draft.first - 1 &&
  isMark(reading, before.end, SLASH);

/**
 * Resolves date expressions and gives them their TIMEX3 values and modifiers.
 *
 * @param drafts as from `findDateDrafts`
 * @param releaseDate the release date (YYYY-MM-DD), or null
 */
export function resolveDates(
  reading: Reading,
  drafts: readonly Draft[],
  releaseDate: string | null,
): FoundDate[] {
  const release = releaseDate === null ? null : parseIsoDay(releaseDate);
  const calendar = calendarOf(reading, drafts, release);
  const resolved = drafts.map((draft, index) => resolveDraft(reading, draft, index, calendar));
  for (const [first, last] of yearlessGroups(reading, drafts)) {
    const group = drafts.slice(first, last + 1);
    const year = commonYear(group, resolved.slice(first, last + 1), release);
    if (!year) continue;
    for (const [index, draft] of withLastYear(group, year.year, year.fiscal).entries())
      resolved[first + index] = {
        ...resolveDraft(reading, draft, first + index, calendar),
        inferred: ['year'],
      };
  }
  let previous: DateModifier | null = null;
  return drafts.map((draft, index) => {
    const { value, from, to, inferred } = resolved[index]!;
    const own: DateModifier | null = dateModifier(reading, draft, isFuture(value, to, releaseDate));
    // "until 9:10 a.m. CT / 10:10 a.m. ET": one bound for both
    const modifier = own ?? (isOtherZone(reading, drafts[index - 1], draft) ? previous : null);
    previous = modifier;
    const { kind } = draft.expression;
    const start = reading.tokens.start[draft.first]!;
    const end = reading.tokens.end[draft.end - 1]!;
    return {
      text: reading.text.slice(start, end),
      start,
      end,
      inferred: [...inferred],
      rule: draft.rule,
      type: kind === 'duration' ? 'duration' : kind === 'time' ? 'time' : 'date',
      value,
      from: from === null ? null : isoDay(from),
      to: to === null ? null : isoDay(to),
      modifier,
    };
  });
}

import type { DateMention } from '../record/date.js';
import type { Reading } from '../text/reading.js';
import { MASKED } from '../text/tokens.js';
import { calendarOf } from './calendar-of.js';
import { isoDay, parseIsoDay } from './days.js';
import type { Draft } from './expression.js';
import { dateModifier } from './modifiers.js';
import { isNoDate } from './negatives.js';
import { readSharedDay } from './read-day.js';
import { readSharedPeriods } from './read-shared.js';
import { resolveDraft } from './resolve.js';
import { type DateRule, dateRules } from './rules.js';
import { shareYears } from './share-years.js';

/** A date mention before it has an id and a section; offsets as in the record. */
export type FoundDate = Omit<DateMention, 'id' | 'section'>;

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
    const shared = readSharedPeriods(reading, at);
    if (shared) {
      drafts.push(...shared);
      at = shared.at(-1)!.end - 1;
      continue;
    }
    const draft = longest(reading, at);
    if (!draft) continue;
    at = draft.end - 1;
    if (isNoDate(reading, draft)) continue;
    drafts.push(draft);
    if (draft.expression.kind !== 'day') continue;
    const second = readSharedDay(reading, draft.expression, draft.end);
    if (second) {
      drafts.push({ ...second.read, first: second.at, rule: 'day' });
      at = second.read.end - 1;
    }
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
  return drafts.map((draft, index) => {
    const { value, from, to, inferred } = resolveDraft(reading, draft, index, calendar);
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
      modifier: dateModifier(reading, draft, isFuture(value, to, releaseDate)),
    };
  });
}

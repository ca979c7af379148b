import type { Reading } from '../text/reading.js';
import { dayNumber } from './days.js';
import type { Draft, Expression } from './expression.js';
import { fiscalYearOf, labelLag } from './fiscal.js';
import type { Calendar } from './resolve.js';
import { unitEndedValue } from './value.js';

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
      return anchorOf(expression.to);
    case 'time':
      return expression.day ? anchorOf(expression.day) : null;
    default:
      return null;
  }
}

/**
 * For each draft the day its missing year is counted from where the release has no date: a fully given
 * date of the same sentence, else the first of the text, which is nearest to what the release announces.
 */
function anchorsInText(reading: Reading, drafts: readonly Draft[]): (number | null)[] {
  const given = drafts.map(({ expression }) => anchorOf(expression));
  const exact = drafts.map(({ expression }, index) => (expression.kind === 'year' ? null : given[index]!));
  const source = exact.some((anchor) => anchor !== null) ? exact : given;
  const first = source.find((anchor) => anchor !== null) ?? null;
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
  return drafts.map((_, index) => before[index] ?? behind[index] ?? first);
}

const YEARLESS = new Set(['day', 'month', 'quarter', 'half', 'weekday', 'this', 'ended', 'range', 'time']);

type Labels = Map<string, { year: number; fiscal: boolean }>;

function note(labels: Labels, key: string, year: number, fiscal: boolean): void {
  const known = labels.get(key);
  if (!known || year > known.year) labels.set(key, { year, fiscal });
}

/** The quarters and halves a text gives with their years, and those it gives by their last days. */
function labelsOf(drafts: readonly Draft[]): { labelled: Labels; lag: number | null } {
  const labelled: Labels = new Map();
  for (const { expression } of drafts) {
    if (expression.kind !== 'quarter' && expression.kind !== 'half') continue;
    const { kind, ordinal, year, fiscal } = expression;
    if (year !== null) note(labelled, `${kind}${ordinal}`, year, fiscal);
  }
  const lag = labelLag(drafts, labelled);
  for (const { expression } of drafts) {
    if (expression.kind !== 'ended' || expression.last.year === null) continue;
    const { unit, ordinal, last } = expression;
    const day = dayNumber(last.year!, last.month, last.day);
    if (ordinal !== null && unit !== null && unit !== 'year')
      note(labelled, `${unit}${ordinal}`, fiscalYearOf(unit, ordinal, day, lag), true);
    if (ordinal !== null || unit !== 'quarter') continue;
    const part = /^(\d{4})-Q(\d)$/.exec(unitEndedValue('quarter', day).value);
    if (part) note(labelled, `quarter${part[2]}`, Number(part[1]), false);
  }
  return { labelled, lag };
}

/** The first quarter of a text: what "the quarter" means in it. */
const reportedIn = (drafts: readonly Draft[]): Expression | null =>
  drafts.find(
    ({ expression }) =>
      expression.kind === 'quarter' ||
      (expression.kind === 'ended' && expression.unit === 'quarter' && expression.last.year !== null),
  )?.expression ?? null;

/**
 * Gathers what the dates of a release are resolved against.
 *
 * @param drafts all date expressions in text order
 * @param release the release date as a day number, or null
 */
export function calendarOf(reading: Reading, drafts: readonly Draft[], release: number | null): Calendar {
  const { labelled, lag } = labelsOf(drafts);
  const needsAnchor = drafts.some(({ expression }) => YEARLESS.has(expression.kind));
  const anchors =
    release !== null ? drafts.map(() => release) : needsAnchor ? anchorsInText(reading, drafts) : [];
  return { release, anchors, labelled, reported: reportedIn(drafts), labelLag: lag };
}

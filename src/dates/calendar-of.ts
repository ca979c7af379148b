import { dayNumber } from '../text/days.js';
import type { Reading } from '../text/reading.js';
import { anchorsInText, isCompared } from './anchors.js';
import type { Draft, Expression, Length } from './expression.js';
import { fiscalYearOf, labelLag } from './fiscal.js';
import type { Calendar } from './resolved.js';
import { unitEndedValue } from './value.js';

const YEARLESS = new Set([
  'day',
  'month',
  'quarter',
  'half',
  'weekday',
  'this',
  'ended',
  'range',
  'part',
  'time',
]);

/** "year-end": the year it ends is that of the text's other dates where the release has no date. */
const isBareYearEnd = ({ expression, edge }: Draft): boolean =>
  edge !== null && expression.kind === 'relative' && expression.unit === 'year' && expression.offset === 0;

type Labels = Map<string, { year: number; fiscal: boolean }>;

function note(labels: Labels, key: string, year: number, fiscal: boolean): void {
  const known = labels.get(key);
  if (!known || year > known.year) labels.set(key, { year, fiscal });
}

/** The quarters and halves a text gives with their years, and those it gives by their last days. */
function labelsOf(reading: Reading, drafts: readonly Draft[]): { labelled: Labels; lag: number | null } {
  const labelled: Labels = new Map();
  for (const { expression, first } of drafts) {
    if (expression.kind !== 'quarter' && expression.kind !== 'half') continue;
    const { kind, ordinal, year, fiscal } = expression;
    if (year !== null && isCompared(reading, first)) note(labelled, `${kind}${ordinal}`, year + 1, fiscal);
    else if (year !== null) note(labelled, `${kind}${ordinal}`, year, fiscal);
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

/** Whether a length is that of a quarter: three months, thirteen weeks. */
const isQuarterLong = ({ amount, unit }: Length): boolean =>
  (unit === 'month' && amount === '3') || (unit === 'week' && amount === '13');

/** A draft as the quarter a release may report on, or null. */
function asQuarter({ expression }: Draft): Expression | null {
  if (expression.kind === 'quarter') return expression;
  if (expression.kind !== 'ended' || expression.last.year === null) return null;
  if (expression.unit === 'quarter') return expression;
  const { length } = expression;
  return length && isQuarterLong(length) ? { ...expression, length: null, unit: 'quarter' } : null;
}

/** The first quarter of a text: what "the quarter" means in it. */
function reportedIn(drafts: readonly Draft[]): Expression | null {
  for (const draft of drafts) {
    const quarter = asQuarter(draft);
    if (quarter) return quarter;
  }
  return null;
}

/**
 * Gathers what the dates of a release are resolved against.
 *
 * @param drafts all date expressions in text order
 * @param release the release date as a day number, or null
 */
export function calendarOf(reading: Reading, drafts: readonly Draft[], release: number | null): Calendar {
  const { labelled, lag } = labelsOf(reading, drafts);
  const needsAnchor = drafts.some((draft) => YEARLESS.has(draft.expression.kind) || isBareYearEnd(draft));
  const anchors =
    release !== null ? drafts.map(() => release) : needsAnchor ? anchorsInText(reading, drafts) : [];
  return { release, anchors, labelled, reported: reportedIn(drafts), labelLag: lag };
}

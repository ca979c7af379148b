import type { Reading } from '../text/reading.js';
import { dayNumber } from './days.js';
import type { Draft, Expression } from './expression.js';
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

/**
 * Gathers what the dates of a release are resolved against.
 *
 * @param drafts all date expressions in text order
 * @param release the release date as a day number, or null
 */
export function calendarOf(reading: Reading, drafts: readonly Draft[], release: number | null): Calendar {
  const labelled = new Map<string, { year: number; fiscal: boolean }>();
  let reported: Expression | null = null;
  for (const { expression } of drafts) {
    if (expression.kind === 'quarter' || expression.kind === 'half') {
      if (expression.kind === 'quarter') reported ??= expression;
      const { year, fiscal, kind, ordinal } = expression;
      const key = `${kind}${ordinal}`;
      const known = labelled.get(key);
      if (year !== null && (!known || year > known.year)) labelled.set(key, { year, fiscal });
    } else if (
      expression.kind === 'ended' &&
      expression.unit === 'quarter' &&
      expression.last.year !== null
    ) {
      reported ??= expression;
      const { year, month, day } = expression.last;
      const part = /^(\d{4})-Q(\d)$/.exec(unitEndedValue('quarter', dayNumber(year, month, day)).value);
      const key = `quarter${part?.[2]}`;
      const known = labelled.get(key);
      if (part && (!known || Number(part[1]) > known.year))
        labelled.set(key, { year: Number(part[1]), fiscal: false });
    }
  }
  const needsAnchor = drafts.some(({ expression }) => YEARLESS.has(expression.kind));
  const anchors =
    release !== null ? drafts.map(() => release) : needsAnchor ? anchorsInText(reading, drafts) : [];
  return { release, anchors, labelled, reported };
}

import type { Basis, Column } from '../record/table.js';
import { readPeriod } from './period-words.js';
import { readUnit } from './units.js';

const PERCENT = /%|\bpercent(?:age)?\b|\bpct\b/i;
const CHANGE =
  /\b(?:change|changes|variance|var|growth|increase|decrease|incr|decr|better|worse|favou?rable|unfavou?rable|yoy|y\/y|qoq|q\/q|y-o-y|q-o-q)\b|\binc\.?\s?[/(]{1,2}\s?dec/i;
const NON_GAAP =
  /(?<![a-z])non-?\s?(?:u\.?s\.? )?(?:GAAP|IFRS)\b|\b(?:as )?adjusted(?! for)\b|\bpro[- ]?forma\b|\bcore\b|\bunderlying\b/i;
const ADJUSTMENT = /\badj(?:ustments?|\.|s?\b)|\breconciling items?\b|\bspecial items\b|\bexcluded items\b/i;
const GAAP =
  /(?<!non[- ]?)(?:\b|(?<=\d))(?:GAAP|IFRS|U\.?S\.? GAAP)\b|(?<!previously )\breported\b(?!.*restated)/i;

/** Words of a heading that are neither a period, a basis nor a unit: what is left names a segment. */
const NOISE =
  /\b(?:unaudited|audited|as|restated|reported|previously|actual|estimated?|low|high|range|midpoint|mid-point|guidance|outlook|notes?|total|amounts?|ref|reference|current|prior|previous|year|quarter|period|to date|year-to-date|ytd|same|ago|last|this|preliminary|forecast|budget|plan|three|six|nine|twelve|months?|weeks?|ended|ending|as of|at|for|the|fiscal|derived from)\b|[()*†‡.,:;\-–—]/gi;

/** Columns that refer to the notes of a report. */
const NOTES = /^(?:notes?|ref\.?|reference)$/i;

/** What the words of a heading say of its column, its period apart. */
export interface HeadingSense {
  readonly role: Column['role'];
  readonly basis: Basis | null;
  readonly segment: string | null;
}

/** The basis that words name. */
export function basisOf(text: string): Basis | null {
  if (ADJUSTMENT.test(text)) return 'adjustment';
  if (NON_GAAP.test(text)) return 'non-GAAP';
  return GAAP.test(text) ? 'GAAP' : null;
}

/**
 * The basis that a title names for all of its table: adjusted figures, unless rows are set apart as GAAP or the
 * title speaks of both.
 *
 * @param labels the labels of its rows
 */
export function titleBasis(title: string, labels: readonly string[]): Basis | null {
  if (!NON_GAAP.test(title) || GAAP.test(title) || /\breconcil/i.test(title)) return null;
  return labels.some((label) => /\bGAAP\b/.test(label)) ? null : 'non-GAAP';
}

/** Whether a heading cell is something else than a period, a basis, a unit or a remark. */
function namesSegment(cell: string): boolean {
  if (readPeriod(cell) || readUnit(cell) || basisOf(cell) || PERCENT.test(cell) || CHANGE.test(cell))
    return false;
  return /[a-z]{2}/i.test(cell.replace(NOISE, ' ')) && cell.length <= 80;
}

/**
 * What the headings over a column say: whether it holds amounts, changes or percentages, on which basis, and
 * of which part of the company.
 *
 * @param cells the texts of the heading cells, from the top
 */
export function senseOf(cells: readonly string[]): HeadingSense {
  const lowest = cells.at(-1) ?? '';
  const whole = cells.join(' ');
  const isChange = CHANGE.test(lowest) || (CHANGE.test(whole) && !readPeriod(lowest) && !basisOf(lowest));
  const isPercent = PERCENT.test(lowest) || (PERCENT.test(whole) && !readPeriod(lowest));
  const names = [...cells.filter(namesSegment)];
  const rest = names.join(' ');
  return {
    role: NOTES.test(lowest) ? 'note' : isPercent ? 'percent' : isChange ? 'change' : 'amount',
    basis: basisOf(lowest) ?? basisOf(whole),
    segment: isPercent || isChange || !/[a-z]{2}/i.test(rest.replace(NOISE, ' ')) ? null : rest,
  };
}

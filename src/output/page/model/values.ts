import type { DateMention } from '../../../record/date.js';
import type { Endpoint } from '../../../record/endpoint.js';
import type { Party } from '../../../record/party.js';
import type { MoneyMention, PercentageMention } from '../../../record/quantity.js';
import type { Figure } from '../../../record/table.js';

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number with its thousands set apart: `5,815,468`, `0.07`, `−3.5`. */
export const formatNumber = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 20 }).replace('-', '−');

/** The largest scale in which a number takes no more than three decimals. */
const scaleOf = (value: number) =>
  SCALES.find(([factor]) => Math.abs(value) >= factor && Number.isInteger((value * 1000) / factor));

/** A number as people say it where that loses nothing: `16 million`, `5,815,468`. */
export function formatAmount(value: number): string {
  const [factor = 1, name] = scaleOf(value) ?? [];
  return name ? `${formatNumber(value / factor)} ${name}` : formatNumber(value);
}

const SHORT: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' };

/** Words of an amount where there is little room: `USD 79.56m`, `USD 0.04/share`. */
export const shortened = (words: string): string =>
  words
    .replace(/(\d+\.\d{3})(?= [bmt])/g, (number) => Number(number).toFixed(2))
    .replace(/ (million|billion|trillion)/g, (_, scale: string) => SHORT[scale]!)
    .replace(' per ', '/');

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

const MODIFIERS = {
  APPROX: '≈ ',
  LESS_THAN: '< ',
  MORE_THAN: '> ',
  EQUAL_OR_LESS: '≤ ',
  EQUAL_OR_MORE: '≥ ',
} as const;

/** A point, a range, or a bound on one side. */
export function formatBounds({ low, high }: Bounds, format: (value: number) => string): string {
  if (low === null && high === null) return 'unknown';
  if (low === null) return `≤ ${format(high!)}`;
  if (high === null) return `≥ ${format(low)}`;
  if (low === high) return format(low);
  const [first, last] = [format(low), format(high)];
  const [scale = ''] = / [a-z]+$/.exec(last) ?? [];
  return `${scale && first.endsWith(scale) ? first.slice(0, -scale.length) : first} – ${last}`;
}

/** A money value: `EUR 16 million`, `USD 0.25 per share`. */
export function moneyValue({ currency, amount, low, high, modifier, per }: MoneyMention): string {
  const number = amount === null ? formatBounds({ low, high }, formatAmount) : formatAmount(amount);
  const mark = modifier && amount !== null ? MODIFIERS[modifier] : '';
  return `${mark}${currency} ${number}${per ? ` per ${per}` : ''}`;
}

const POINTS = {
  percent: ' %',
  percentage_points: ' pp',
  basis_points: ' % (basis points)',
  fraction: ' % (fraction)',
} as const;
const ARROWS = { increase: '↑ ', decrease: '↓ ' } as const;

/** A percentage: `↑ 12 %`. */
export function percentageValue({ value, low, high, unit, modifier, direction }: PercentageMention): string {
  const number = value === null ? formatBounds({ low, high }, formatNumber) : formatNumber(value);
  const mark = modifier && value !== null ? MODIFIERS[modifier] : '';
  return `${direction ? ARROWS[direction] : ''}${mark}${number}${POINTS[unit]}`;
}

const DURATION = /^P(\d+(?:\.\d+)?)([DWMY])$/;
const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

const DATE_MODIFIERS: Readonly<Record<string, string>> = {
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'by ',
  ON_OR_AFTER: 'from ',
  START: 'start of ',
  MID: 'middle of ',
  END: 'end of ',
  APPROX: '≈ ',
  LESS_THAN: '< ',
  MORE_THAN: '> ',
  EQUAL_OR_LESS: '≤ ',
  EQUAL_OR_MORE: '≥ ',
};

/** A TIMEX3 value as people read it: a duration in words, a range with a dash, all else as it is. */
export function timeValue(value: string): string {
  const [, count, unit = ''] = DURATION.exec(value) ?? [];
  if (count) return `${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`;
  return value.replace('/', ' – ');
}

/** A date: `by 2007-12-31`, `2024-07-01 – 2024-09-30`, `7 years`. */
export const dateValue = ({ value, modifier }: DateMention): string =>
  `${modifier ? (DATE_MODIFIERS[modifier] ?? '') : ''}${timeValue(value)}`;

/** What is known of an endpoint besides its measure. */
export const endpointValue = ({ role, protocol, outcome, criteria }: Endpoint): string =>
  [
    role,
    protocol && `${protocol} protocol`,
    outcome?.replace('-', ' '),
    ...criteria.map(({ measure, comparator, value, unit }) => `${measure} ${comparator} ${value} ${unit}`),
  ]
    .filter(Boolean)
    .join(' · ');

/** A party: its fullest name and, for a person, the title. */
export const partyValue = ({ name, title, roles }: Party): string =>
  [name, title, roles.join(', ')].filter(Boolean).join(' · ');

/** The number of a table in full units. */
export function figureValue({ value, amount, unit, currency, per }: Figure): string {
  const number = formatAmount(amount ?? value);
  if (unit === 'percent') return `${number} %`;
  const name = unit === 'currency' ? currency : null;
  const counted = unit === 'shares' ? ' shares' : '';
  return `${name ? `${name} ` : ''}${number}${counted}${per ? ` per ${per}` : ''}`;
}

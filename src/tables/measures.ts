import type { Figure, Statement } from '../record/table.js';
import type { PrintedNumber } from '../text/printed-number.js';
import { scaleFactor } from '../words/scales.js';

/** What the figures of a row are counts of, as far as its label and headings say. */
export interface Measure {
  readonly unit: Figure['unit'];
  readonly per: string | null;
}

const PER =
  /\bper[\s-]+(?:(?:basic|diluted|common|ordinary|fully|limited|partner(?:ship)?|class [a-c]|american|depositary|equivalent|and|[-&,]|attributable)[\s-]+){0,5}(shares?|units?|ads|adss|adr)\b|\b(?:EPS|DPS|EPU)\b/i;
const SHARES_USED =
  /\bshares?(?: and (?:common )?share equivalents)?(?: |-)?(?:used|outstanding|issued|in issue|for|in (?:computing|calculating|per))\b|\bweighted[\s-]?average\b|\baverage (?:number of )?(?:(?:common|basic|diluted|ordinary|and|equivalent) )*shares?\b|\bnumber of (?:(?:common|ordinary|weighted|average|diluted|basic) )*(?:shares|ads|units)\b|\b(?:basic|diluted) (?:(?:common|weighted|average|and) )*shares?\b|^shares? ?[-–—:(]|^shares?$|\bshare count\b|\bshares? ?[-–—,] ?(?:basic|diluted)\b/i;
const BASIC_OR_DILUTED =
  /^[-–—\s]*(?:basic|diluted|fully diluted|primary|assuming dilution|basic and diluted|diluted and basic)\b|^(?:(?:non-?)?GAAP|(?:as )?adjusted|(?:as )?reported)$/i;
const PERCENT =
  /%|\bpercent(?:age)?\b|\b(?:tax|effective|interest|growth|occupancy|utilization|retention|churn) rate\b|\breturn on\b|\byield\b/i;
const RATIO = /\bratio\b|\bmultiple\b|\bturn(?:s|over)\b(?=.*\bx\b)/i;
const COUNT =
  /\b(?:employees|headcount|full[- ]time equivalents?|number of (?!shares)|stores|customers|subscribers|subscriptions|locations|branches|restaurants|hotels|rooms|members|patients|days|kwhs?|mwhs?|gwhs?|barrels|tonnes|ounces|square feet|units (?:sold|shipped|delivered)|shipments|deliveries|vehicles|aircraft|homes|users|DAUs?|MAUs?)\b/i;

/** What a row measures by its label and the headings above it, innermost last; null where they do not say. */
export function measureOf(label: string, path: readonly string[], statement: Statement): Measure | null {
  const above = BASIC_OR_DILUTED.test(label) || label === '' ? (path.at(-1) ?? '') : '';
  const isFlow = statement === 'cash-flow' || statement === 'balance';
  for (const text of [label, above]) {
    if (text === '') continue;
    if (!isFlow && SHARES_USED.test(text.replace(PER, ' '))) return { unit: 'shares', per: null };
    if (PER.test(text) && !/\bpar value\b/i.test(text)) return { unit: 'currency', per: perOf(text) };
  }
  if (RATIO.test(label)) return { unit: 'ratio', per: null };
  if (PERCENT.test(label)) return { unit: 'percent', per: null };
  if (COUNT.test(label) && !isFlow) return { unit: 'count', per: null };
  return null;
}

function perOf(text: string): string {
  const unit = PER.exec(text)?.[1]?.toLowerCase();
  if (unit?.startsWith('unit')) return 'unit';
  return unit?.startsWith('ad') ? 'ADS' : 'share';
}

/** The unit a number states itself by what stands behind it. */
export function statedUnit({ unit }: PrintedNumber): Figure['unit'] | null {
  if (unit.startsWith('%') || unit.startsWith('bp') || unit.startsWith('pt') || unit.startsWith('p'))
    return 'percent';
  if (unit === 'basis points') return 'percent';
  return unit === 'x' ? 'ratio' : null;
}

/** Parts of a currency unit, and of a percent. */
const HUNDREDTHS: ReadonlySet<string> = new Set([
  'cent',
  'cents',
  '¢',
  'bp',
  'bp.',
  'bps',
  'bps.',
  'basis points',
]);

/** The factor a number states itself: "4.3 million", "25 bps" in percent; null where it states none. */
export const statedScale = ({ unit }: PrintedNumber): number | null =>
  HUNDREDTHS.has(unit) ? 0.01 : scaleFactor(unit);

import type { DateMention } from '../../record/date.js';
import { CARDINAL, NUMBER } from '../../text/classes.js';
import { COLON, isMark } from '../../text/reading.js';
import { firstFrom } from '../../text/stretches.js';
import { LINE_GAP, PARAGRAPH_GAP } from '../../text/tokens.js';
import { matchesIn } from '../patterns.js';
import { intervalOf, periodValue, yearsBefore } from '../periods.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import type { Statement } from './statement.js';
import { statementsOf } from './statements.js';
import { isTold } from './told.js';

/** A statement with its place in the release. */
export interface Figure {
  readonly statement: Statement;
  readonly scene: Scene;
  /** a date id or a value worked out; null where nothing says it */
  readonly period: string | null;
  /** the period was taken from around the sentence, or worked out */
  readonly periodInferred: boolean;
  /** whether it speaks of what is to come */
  readonly outlook: boolean;
  /** whether its period is over */
  readonly past: boolean;
}

/** Expectation, in words. */
const OUTLOOK =
  /\b(?:expect(?:s|ed|ing)?|anticipat\w+|forecasts?|forecast(?:ed|ing)|guidance|outlook|project(?:s|ed|ing)|projections?|estimates|targets?|targeted|targeting|aims?|will be|reaffirm\w*|reiterat\w*|sees|guides|plans? to|planned|to be between|ambition|guid(?:ed|ing) (?:to|at|for)|foresees?|foreseen|likely to|should (?:come|reach|amount|total|exceed|land)|continues? to see)\b/;
const OUTLOOKS = new RegExp(OUTLOOK, 'g');
const OUTLOOK_HEADING = /\b(?:outlook|guidance|forecast|financial targets|expectations)\b/;
/** What has been said of the past in a sentence that speaks of expectations too: "exceeded expectations", "as expected". */
const MET =
  /\b(?:as expected|exceed\w*|beat\w*|surpass\w*|above|ahead of|in line with|met) (?:\w+ ){0,3}(?:expectations|estimates|guidance|forecasts?|consensus)\b|\bas (?:expected|anticipated)\b/g;

/** Where words of expectation stand in marked text, those apart that tell how what is past compares with them. */
function expectationsIn(marked: string): number[] {
  if (!OUTLOOK.test(marked)) return [];
  const met = matchesIn(marked, MET);
  return matchesIn(marked, OUTLOOKS)
    .map(({ index }) => index)
    .filter((at) => !met.some(({ index, 0: words }) => index <= at && at < index + words.length));
}

const LONGEST_HEADING = 16;
const isParagraph = ({ reading: { tokens }, scenes }: World, index: number): boolean =>
  scenes.firstOf(index) === 0 || tokens.gap[scenes.firstOf(index)] === PARAGRAPH_GAP;

/** Whether a sentence is a line of few words, or one that announces what follows it. */
function isLine({ reading, scenes }: World, index: number): boolean {
  const { tokens } = reading;
  const first = scenes.firstOf(index);
  const end = scenes.endOf(index);
  const startsLine = first === 0 || tokens.gap[first]! >= LINE_GAP;
  const endsLine = end >= tokens.count || tokens.gap[end]! >= LINE_GAP;
  return startsLine && endsLine && (end - first <= LONGEST_HEADING || isMark(reading, end - 1, COLON));
}

/** A line of a few words without a figure: what stands below it belongs to it. */
const isHeading = ({ first, end, marked }: Scene): boolean =>
  (end - first <= LONGEST_HEADING || /:$/.test(marked)) &&
  !/[.!?;,]$/.test(marked) &&
  !/\b[MQ]\b/.test(marked);

const PERIOD = /^(?:FY\d{4}(?:-[QH]\d)?|\d{4}(?:-[QH]\d)?|[\d.-]+\/[\d-]+)$/;
const periodIn = ({ items }: Scene): DateMention | null =>
  items.find(
    (item): item is Extract<typeof item, { kind: 'date' }> =>
      item.kind === 'date' && item.date.type === 'date' && PERIOD.test(item.date.value),
  )?.date ?? null;

/** A sentence that says which period is reported on. */
const REPORTS =
  /\b(?:(?:financial|operating|quarterly|annual|interim|year-end|half-year|business|consolidated|earnings|preliminary|unaudited|D) results?|results? (?:for|of)|(?:reports?|reported|announces?|announced) (?:\w+ ){0,6}(?:D|results)|earnings|interim report|(?:quarter|year|months) ended)\b/;
/** How many sentences from the top say what a release reports on. */
const LEADING = 12;

/** The period a release reports on: that of its first sentences, else of its headline. */
function documentPeriod(world: World): DateMention | null {
  const { scenes } = world;
  let read = 0;
  let terse: DateMention | null = null;
  for (let index = 0; index < scenes.count && read < LEADING; index++) {
    const section = scenes.sectionOf(index);
    if (section === 'boilerplate' || section === 'contact') continue;
    read++;
    const scene = scenes.at(index);
    const period = periodIn(scene);
    if (!period || !REPORTS.test(scene.marked) || !isOver(period, world)) continue;
    if (section === 'body') return period;
    terse ??= period;
  }
  return terse;
}

const isOver = ({ to }: DateMention, { date }: World): boolean => to === null || date === null || to <= date;

/** A quarter earlier: `2024-Q1` gives `2023-Q4`. */
function quarterBefore(value: string): string | null {
  const parts = /^(FY)?(\d{4})-Q([1-4])$/.exec(value);
  if (!parts) return null;
  const [, fiscal = '', year, quarter] = parts;
  return quarter === '1' ? `${fiscal}${Number(year) - 1}-Q4` : `${fiscal}${year}-Q${Number(quarter) - 1}`;
}

/** The period of what a figure is compared with: as printed, or worked out from the figure's own. */
function basePeriod(
  world: World,
  { date, earlier }: Statement,
  own: string | null,
): { period: string | null; inferred: boolean } {
  if (date && (own === null || !(isYearOf(date, earlier) || isYearBeside(world, date, own))))
    return { period: date.id, inferred: false };
  if (own === null) return { period: null, inferred: false };
  const value = periodValue(world, own);
  if (date) {
    const year = Number(date.value.slice(-4));
    const ownYear = Number(/\d{4}/.exec(value)?.[0]);
    return { period: yearsBefore(value, ownYear - year), inferred: true };
  }
  return { period: earlier === 'quarter' ? quarterBefore(value) : yearsBefore(value, 1), inferred: true };
}
/** "the same period in 2023": the year alone, where words ask for the period of that year. */
const isYearOf = ({ value }: DateMention, earlier: Statement['earlier']): boolean =>
  earlier !== null && /^(?:FY)?\d{4}$/.test(value);

/** "for the six months ended June 30, 2025 …, compared to … in 2024": the year stands for the same months of it. */
function isYearBeside(world: World, { value }: DateMention, own: string): boolean {
  const days = intervalOf(world, own);
  return (
    /^\d{4}$/.test(value) &&
    days !== null &&
    days.from !== days.to &&
    Date.parse(days.to) - Date.parse(days.from) < NEARLY_A_YEAR
  );
}
const NEARLY_A_YEAR = 300 * 86_400_000;

/** What is known of periods and outlook at a place of the text, from what stands above it. */
interface Setting {
  readonly heading: DateMention | null;
  readonly carried: string | null;
  readonly outlook: boolean;
}

function figuresOf(world: World, scene: Scene, setting: Setting, document: DateMention | null): Figure[] {
  const statements = statementsOf(scene);
  if (statements.length === 0 || isTabular(scene)) return [];
  const periods = new Map<Statement, { period: string | null; inferred: boolean }>();
  const around = setting.carried ?? setting.heading?.id ?? document?.id ?? null;
  for (const statement of statements) {
    if (statement.of) continue;
    const { date, metric } = statement;
    const own = date?.id ?? (metric.kind === 'stock' ? null : around);
    periods.set(statement, { period: own, inferred: own !== null && date === null });
  }
  for (const statement of statements)
    if (statement.of)
      periods.set(statement, basePeriod(world, statement, periods.get(statement.of)?.period ?? null));
  const expectations = expectationsIn(scene.marked);
  const isExpected = ({ amount, percent, change, at }: Statement): boolean =>
    setting.outlook ||
    (expectations.length > 0 &&
      !isTold(world, scene, (amount ?? percent ?? change)?.offset ?? at, expectations));
  return statements.map((statement) => {
    const { period, inferred } = periods.get(statement)!;
    return {
      statement,
      scene,
      period,
      periodInferred: inferred,
      // of what is over the figure is known: a range is expected
      outlook: (isExpected(statement) || isRange(statement)) && !isPast(world, inferred ? null : period),
      past: isPast(world, period),
    };
  });
}

/** Whether an amount has two ends. */
const isRange = ({ amount, percent }: Statement): boolean => {
  const value = amount?.kind === 'money' ? amount.money : (percent?.percentage ?? null);
  return value !== null && value.low !== null && value.high !== null && value.low !== value.high;
};

/** A row of a table in plain text is no sentence. */
const isTabular = ({ evidence }: Scene): boolean =>
  (evidence.text.includes('  ') || evidence.text.includes('\t')) &&
  (/[^\s.](?: {4,}|\t)[$€£(]?\s*[\d(]/.test(evidence.text) || /[$€£] {2,}\(?\d/.test(evidence.text));

/** Whether a period is over when the release comes out. */
function isPast(world: World, period: string | null): boolean {
  const days = period === null ? null : intervalOf(world, period);
  return days !== null && world.date !== null && days.to <= world.date;
}

/** Whether an amount or a number stands in a sentence: without one it gives no figure. */
function mayGiveValue({ reading: { tokens }, scenes, money, percentages }: World, index: number): boolean {
  const first = scenes.firstOf(index);
  const end = scenes.endOf(index);
  for (let at = first; at < end; at++) if (tokens.classes[at]! & (CARDINAL | NUMBER)) return true;
  return [money, percentages].some((amounts) => {
    const next = amounts[firstFrom(amounts, tokens.start[first]!)];
    return next !== undefined && next.start < tokens.end[end - 1]!;
  });
}

const known = new WeakMap<World, readonly Figure[]>();

/** The figures a release gives in words, in text order. Worked out once for all types that read them. */
export function readFigures(world: World, sentences: readonly number[]): readonly Figure[] {
  const found = known.get(world);
  if (found) return found;
  const valued = sentences.filter((index) => mayGiveValue(world, index));
  const last = valued.at(-1);
  if (last === undefined) return [];
  const wanted = new Set(valued);
  const document = documentPeriod(world);
  const figures: Figure[] = [];
  let setting: Setting = { heading: null, carried: null, outlook: false };
  for (let index = 0; index <= last; index++) {
    const section = world.scenes.sectionOf(index);
    if (section === 'boilerplate' || section === 'contact') continue;
    const line = isLine(world, index) ? world.scenes.at(index) : null;
    if (line && isHeading(line)) {
      const heading = section === 'body' ? (periodIn(line) ?? setting.heading) : null;
      // a headline that tells of an outlook too is no heading of one
      setting = { heading, carried: null, outlook: section === 'body' && OUTLOOK_HEADING.test(line.marked) };
      continue;
    }
    if (isParagraph(world, index))
      setting = { heading: setting.heading, carried: null, outlook: setting.outlook };
    if (!wanted.has(index)) continue;
    const made = figuresOf(world, world.scenes.at(index), setting, document);
    figures.push(...made);
    const carried = made.findLast(
      ({ statement: { of, date, metric } }) => !of && date && metric.kind !== 'stock',
    )?.period;
    if (carried) setting = { heading: setting.heading, carried, outlook: setting.outlook };
  }
  known.set(world, figures);
  return figures;
}

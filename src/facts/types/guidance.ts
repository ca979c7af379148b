import { Gate } from '../../grammar/gate.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { type Said, sayings, statusIn, statusOf } from '../figures/expectations.js';
import { type Figure, readFigures } from '../figures/figures.js';
import { FIGURE_WORDS } from '../figures/metrics.js';
import type { Statement } from '../figures/statement.js';
import { opensFor } from '../opening.js';
import { allMatches, captured } from '../patterns.js';
import type { FactReader } from '../reader.js';
import type { Item, Scene } from '../scene.js';
import { isTerse } from '../scene.js';
import type { World } from '../world.js';

type Guidance = SlotsOf<'guidance'>;
type Status = Guidance['status'];

const EARLIER =
  /\b(?:previous(?:ly)?|prior|earlier|former(?:ly)?|from|compared|versus|original|was|against|before|instead|rather|place|not)\b/;

/** The bounds of a value, in currency units or percent. */
function boundsOf(item: Item): { readonly low: number; readonly high: number } | null {
  const value = item.kind === 'money' ? item.money : item.kind === 'percentage' ? item.percentage : null;
  if (!value || value.low === null || value.high === null) return null;
  return { low: value.low, high: value.high };
}

const isRange = (item: Item): boolean => {
  const bounds = boundsOf(item);
  return bounds !== null && bounds.low !== bounds.high;
};

/** The slots an expected value fills. */
function valueSlots(item: Item): Partial<Guidance> {
  if (isRange(item)) return boundsOf(item)!;
  if (item.kind === 'money') return { amount: item.money.id };
  if (item.kind === 'percentage') return { percent: item.percentage.id };
  return item.kind === 'number' ? { amount: item.value } : {};
}

/** "140,000 to 155,000 ounces": the two ends of a number of things. */
function countedRange({ items, marked }: Scene, low: Item): Partial<Guidance> | null {
  if (low.kind !== 'number') return null;
  const high = items[items.indexOf(low) + 1];
  if (high?.kind !== 'number' || high.value <= low.value) return null;
  return JOINT.test(marked.slice(low.offset + 1, high.offset)) ? { low: low.value, high: high.value } : null;
}
const JOINT = /^ ?(?:to|and|–|-) ?$/;

/** The slots an earlier expectation fills. */
function previousSlots(item: Item): Partial<Guidance> {
  if (isRange(item)) {
    const { low, high } = boundsOf(item)!;
    return { previousLow: low, previousHigh: high };
  }
  return item.kind === 'money' ? { previousAmount: item.money.id } : {};
}

/** What two expectations say of each other: both bounds up, both down, or closer together. */
function movementOf(now: Item, before: Item): Status {
  const [one, other] = [boundsOf(now), boundsOf(before)];
  if (!one || !other) return null;
  if (one.low >= other.low && one.high <= other.high)
    return one.low === other.low && one.high === other.high ? 'reaffirmed' : 'narrowed';
  if (one.low >= other.low && one.high >= other.high) return 'raised';
  return one.low <= other.low && one.high <= other.high ? 'lowered' : null;
}

/** A larger loss is a lower expectation. */
const TURNED: ReadonlyMap<Status, Status> = new Map([
  ['raised', 'lowered'],
  ['lowered', 'raised'],
]);

/** What the headline says of the outlook as a whole. */
function headlineStatus({ scenes }: World): Status {
  for (let index = 0; index < Math.min(scenes.count, 8); index++) {
    if (!isTerse(scenes.sectionOf(index))) continue;
    const { marked } = scenes.at(index);
    const named = /\b(?:guidance|outlook|forecast)\b/.exec(marked);
    const status = named && statusIn(marked.slice(Math.max(0, named.index - 60), named.index + 40));
    if (status) return status;
  }
  return null;
}

function draftOf(
  world: World,
  figure: Figure,
  base: Figure | undefined,
  others: readonly Figure[],
  said: readonly Said[],
): Draft<'guidance'> | null {
  const { statement, scene, period, periodInferred } = figure;
  const item = statement.amount ?? statement.percent ?? statement.change;
  if (!item) return null;
  const before = base && (base.statement.amount ?? base.statement.percent);
  const grows = item === statement.change && !/growth/.test(statement.name);
  const moved = before ? movementOf(item, before) : null;
  const printed =
    (moved && /\bloss/i.test(statement.name) ? (TURNED.get(moved) ?? moved) : moved) ??
    statusOf(figure, others, said);
  // one amount without a period and without words of an outlook is no forecast of the company's own
  if (printed === null && !isRange(item) && (period === null || figure.past)) return null;
  const status = printed ?? headlineStatus(world) ?? 'initiated';
  return {
    type: 'guidance',
    slots: {
      metric: grows ? `${statement.name} growth` : statement.name,
      period: figure.past ? null : period,
      // what is withdrawn is expected no more
      ...(status === 'withdrawn' ? previousSlots(item) : (countedRange(scene, item) ?? valueSlots(item))),
      ...(before ? previousSlots(before) : {}),
      status,
    },
    evidence: [scene.index],
    inferred: [...(periodInferred ? (['period'] as const) : []), ...(printed ? [] : (['status'] as const))],
    rule: 'guidance/expected-figure',
  };
}

/** What a figure is compared with is an earlier expectation where it has no period of its own. */
const isPrevious = ({ statement, scene }: Figure): boolean =>
  statement.date === null &&
  (EARLIER.test(scene.marked) || /\($/.test(scene.marked.slice(0, statement.amount?.offset ?? 0)));

const RUNWAY =
  /\b(?:fund|cash runway|runway|sufficient|support|sustain|finance)\b(?:(?! D)[^.;]){0,150}? (?:into|through|until|to|at least|beyond|well into)(?: the| at least| least| end of| late)* (?<v>D)/dg;
const OF_OPERATIONS = /\b(?:operations|operating|runway|cash|business plan|requirements)\b/;

/** The words one of which says that money lasts. */
const LASTING = new Gate([
  { lemmas: [], words: ['fund', 'runway', 'sufficient', 'support', 'sustain', 'finance'] },
]);

function runwaysIn(scene: Scene): Draft<'guidance'>[] {
  if (!OF_OPERATIONS.test(scene.marked)) return [];
  return allMatches(scene, RUNWAY).flatMap((match): Draft<'guidance'>[] => {
    const item = captured(match, 'v', 'date');
    if (item?.date.type !== 'date') return [];
    return [
      {
        type: 'guidance',
        slots: { metric: 'cash runway', period: item.date.id },
        evidence: [scene.index],
        inferred: [],
        rule: 'guidance/cash-runway',
      },
    ];
  });
}

/** How many figures around one are looked at. */
const NEAR = 12;

function readGuidance(world: World, sentences: readonly number[]): Draft<'guidance'>[] {
  const figures = readFigures(world, sentences).filter(({ outlook }) => outlook);
  const bases = new Map<Statement, Figure>();
  for (const figure of figures)
    if (figure.statement.of && !bases.has(figure.statement.of)) bases.set(figure.statement.of, figure);
  const saidIn = sayings();
  const near = (index: number) => figures.slice(Math.max(0, index - NEAR), index + NEAR);
  const expected = figures.flatMap((figure, index): Draft<'guidance'>[] => {
    // what is held on a day is counted, not aimed at
    if (figure.statement.of || figure.statement.metric.kind === 'stock') return [];
    const base = bases.get(figure.statement);
    const draft = draftOf(
      world,
      figure,
      base && isPrevious(base) ? base : undefined,
      near(index),
      saidIn(figure.scene),
    );
    return draft ? [draft] : [];
  });
  const runways = sentences.flatMap((index) =>
    opensFor(world, index, LASTING) ? runwaysIn(world.scenes.at(index)) : [],
  );
  return [...expected, ...runways].sort((one, other) => one.evidence[0]! - other.evidence[0]!);
}

/**
 * What a company expects of a period to come, and what it had expected before.
 *
 * Takes "raises full-year revenue guidance to $142-148 million from $110-115 million"; "cash to fund operations
 * into the second half of 2026". Refuses results that met expectations.
 */
export const guidance: FactReader<'guidance'> = {
  type: 'guidance',
  triggers: FIGURE_WORDS,
  read: readGuidance,
  identity: ['metric', 'period', 'low', 'high', 'amount', 'percent'],
  open: ['period', 'low', 'high', 'amount', 'percent'],
};

import type { DateMention } from '../../record/date.js';
import type { ItemOf, Scene } from '../scene.js';
import type { Lexeme } from './lexemes.js';
import type { Metric } from './metrics.js';
import type { Statement } from './statement.js';

/**
 * Lists that a sentence pairs item by item: "gross profit and gross margin were $70 million and 43%, respectively";
 * "revenue for the first quarter of 2025 and 2024 was $5 million and $4 million, respectively".
 */

/** Lexemes that stand between the items of a list, or between a list and what it is paired with. */
const FILLERS: ReadonlySet<Lexeme['kind']> = new Set([
  'and',
  'respectively',
  'open',
  'close',
  'to',
  'over',
  'by',
  'from',
]);

/** A run of lexemes of one kind with nothing but fillers between them, from an index on. */
function runFrom(
  lexemes: readonly Lexeme[],
  from: number,
  kind: Lexeme['kind'],
): { readonly items: Lexeme[]; readonly end: number } {
  const items: Lexeme[] = [];
  let at = from;
  let end = from;
  for (; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    if (lexeme.kind === kind) {
      items.push(lexeme);
      end = at + 1;
    } else if (!FILLERS.has(lexeme.kind)) break;
  }
  return { items, end };
}

const nextOf = (lexemes: readonly Lexeme[], from: number, kind: Lexeme['kind']): number =>
  lexemes.findIndex((lexeme, index) => index >= from && lexeme.kind === kind);

const isQuantity = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'value' && (lexeme.item.kind === 'money' || lexeme.item.kind === 'percentage');

function statement(metric: Metric, value: Lexeme, date: DateMention | null, of: Statement | null): Statement {
  const item = value.kind === 'value' ? value.item : null;
  return {
    metric,
    name: metric.name,
    amount: item?.kind === 'money' ? (item as ItemOf<'money'>) : null,
    percent: item?.kind === 'percentage' ? (item as ItemOf<'percentage'>) : null,
    change: null,
    date,
    earlier: null,
    of,
    at: metric.from,
  };
}

const dateOf = (lexeme: Lexeme | undefined): DateMention | null =>
  lexeme?.kind === 'date' && lexeme.item.kind === 'date' ? lexeme.item.date : null;

const metricsIn = (items: readonly Lexeme[]): Metric[] =>
  items.flatMap((lexeme) => (lexeme.kind === 'metric' ? [lexeme.metric] : []));

/** Several metrics with as many values, and as many again that they are compared with. */
function byMetric(lexemes: readonly Lexeme[]): Statement[] | null {
  const first = nextOf(lexemes, 0, 'metric');
  const named = runFrom(lexemes, first, 'metric');
  const metrics = metricsIn(named.items);
  const lead = dateOf(lexemes.slice(0, first).find(({ kind }) => kind === 'date'));
  const between = lexemes.slice(named.end).findIndex(({ kind }) => kind === 'value');
  if (metrics.length < 2 || between < 0) return null;
  const from = named.end + between;
  if (lexemes.slice(named.end, from).some(({ kind }) => kind !== 'date' && !FILLERS.has(kind))) return null;
  const values = runFrom(lexemes, from, 'value');
  if (values.items.length !== metrics.length || !values.items.every(isQuantity)) return null;
  const compared = nextOf(lexemes, values.end, 'base');
  const own = lexemes.slice(named.end, compared < 0 ? undefined : compared);
  const date = lead ?? dateOf(own.find(({ kind }) => kind === 'date'));
  const stated = metrics.map((metric, index) => statement(metric, values.items[index]!, date, null));
  const before = compared < 0 ? null : runFrom(lexemes, compared + 1, 'value');
  if (!before || before.items.length !== metrics.length || !before.items.every(isQuantity)) return stated;
  const then = dateOf(lexemes.slice(before.end).find(({ kind }) => kind === 'date'));
  return [
    ...stated,
    ...metrics.map((metric, index) => statement(metric, before.items[index]!, then, stated[index]!)),
  ];
}

/** One metric in several periods, with a value each. */
function byPeriod(lexemes: readonly Lexeme[]): Statement[] | null {
  const metrics = lexemes.filter(({ kind }) => kind === 'metric');
  const dates = lexemes.filter(({ kind }) => kind === 'date');
  const values = lexemes.filter(isQuantity);
  const [metric] = metricsIn(metrics);
  if (!metric || metrics.length !== 1 || dates.length < 2 || values.length !== dates.length) return null;
  const first = statement(metric, values[0]!, dateOf(dates[0]), null);
  return [
    first,
    ...values.slice(1).map((value, index) => statement(metric, value, dateOf(dates[index + 1]), first)),
  ];
}

/** The statements of a sentence that pairs lists; null for other sentences. */
export function listedStatements(scene: Scene, lexemes: readonly Lexeme[]): Statement[] | null {
  const paired = /\brespectively\b/.test(scene.marked);
  return byMetric(lexemes) ?? (paired ? byPeriod(lexemes) : null);
}

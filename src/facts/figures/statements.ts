import type { DateMention } from '../../record/date.js';
import type { Item, ItemOf, Scene } from '../scene.js';
import { before, type Lexeme, lexemesOf } from './lexemes.js';
import { listedStatements } from './lists.js';
import type { Metric } from './metrics.js';
import { create, DAY, fits, hasValue, PERIOD, type Statement } from './statement.js';
import {
  datesBracket,
  isBracketed,
  isChange,
  isCounted,
  isDifference,
  isDiluted,
  isLinked,
  isObjectOfOther,
  isOtherwiseMeasured,
  isPartOf,
  isPerShare,
  isReached,
  type Place,
  tellsOccasion,
} from './value-places.js';

/** Reads the lexemes of a sentence one by one. */
class Reader {
  readonly statements: Statement[] = [];
  private current: Statement | null = null;
  /** the figure of the part of the sentence before */
  private last: Statement | null = null;
  private base: Statement | null = null;
  private comparing = false;
  /** how many brackets were open where the comparison began */
  private comparedAt = 0;
  private silent = false;
  /** the last period and the last date in front of the first metric of a part of the sentence, which hold for all of it */
  private period: DateMention | null = null;
  private lead: DateMention | null = null;
  private readonly leads = new Map<Statement, DateMention>();
  private depth = 0;
  private readonly scene: Scene;
  private readonly lexemes: readonly Lexeme[];

  constructor(scene: Scene, lexemes: readonly Lexeme[]) {
    this.scene = scene;
    this.lexemes = lexemes;
  }

  read(): Statement[] {
    for (const [index, lexeme] of this.lexemes.entries()) this.take(lexeme, index);
    for (const [statement, lead] of this.leads) if (!statement.of) statement.date ??= lead;
    this.shareDates();
    return this.statements.filter(hasValue);
  }

  /** "M in revenue and M in net income in the six months to June": the last of values in front of their metrics has the period of all. */
  private shareDates(): void {
    let shared: Statement | null = null;
    for (const statement of [...this.statements].reverse()) {
      if (statement.of) continue;
      if (!isLed(statement)) shared = null;
      else if (shared?.date && !statement.date) statement.date = shared.date;
      else shared = statement;
    }
  }

  private place(index: number): Place {
    return { scene: this.scene, lexemes: this.lexemes, index };
  }

  private take(lexeme: Lexeme, index: number): void {
    if (lexeme.kind === 'metric') this.takeMetric(lexeme.metric, index);
    else if (lexeme.kind === 'date') this.takeDate(index, lexeme.item as ItemOf<'date'>);
    else if (lexeme.kind === 'value') this.takeValue(lexeme, index);
    else if (lexeme.kind === 'base') this.compare();
    else if (lexeme.kind === 'from' || (lexeme.kind === 'over' && this.isCompared())) {
      if (this.leadsToValue(index)) this.compare();
    } else if (lexeme.kind === 'earlier') this.takeEarlier(lexeme);
    else if (lexeme.kind === 'aside') this.silent = this.current !== null && hasValue(this.current);
    else if (lexeme.kind === 'open') this.depth++;
    else if (lexeme.kind === 'close') this.close();
    else if (lexeme.kind === 'to') {
      // "from M in D to M in D"
      if (this.comparing && this.base && hasValue(this.base) && this.lexemes[index + 1]?.kind === 'value')
        this.comparing = false;
    } else if (lexeme.kind === 'break') {
      this.comparing = false;
      this.silent = false;
      this.last = this.current ?? this.last;
      this.current = null;
      this.period = null;
      this.lead = null;
    }
  }

  /** "no more than M" is a bound; only what has a value can be above another. */
  private isCompared(): boolean {
    return this.current !== null && hasValue(this.current);
  }

  private compare(): void {
    if (!this.current) return;
    this.comparing = true;
    this.comparedAt = this.depth;
    this.base = null;
  }

  /** What is compared within a bracket ends with it: "(previously M) for D". */
  private close(): void {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth < this.comparedAt) this.comparing = false;
  }

  /** "from M", "over the M of", "from a net loss of M": what is compared with, not where it comes from. */
  private leadsToValue(index: number): boolean {
    const next = this.lexemes[index + 1];
    if (!next || !['value', 'metric', 'earlier', 'date'].includes(next.kind)) return false;
    if (next.kind === 'date' || next.kind === 'earlier')
      return this.current !== null && hasValue(this.current);
    return isLinked(this.place(index), this.lexemes[index]!, next);
  }

  private takeMetric(metric: Metric, index: number): void {
    if (this.comparing && !this.base && this.current) {
      const own = OWN_NAMED.has(metric.kind) ? this.nameOf(metric) : this.current.name;
      this.base = this.open(create(metric, own, this.current));
      return;
    }
    const previous = this.lexemes[index - 1];
    // "third-quarter sales … and its guidance for D": the period at its name is its own
    const own = previous?.kind === 'date' && previous.to + 1 >= metric.from ? previous.item : null;
    // "net loss of M, or M per share, net loss per share": the same said again is no new statement
    this.comparing = false;
    this.silent = false;
    this.base = null;
    this.current = this.open(create(metric, this.nameOf(metric), null));
    if (own?.kind === 'date' && fits(metric, own.date)) this.current.date = own.date;
    if (previous?.kind === 'value' && LED.test(this.scene.marked.slice(previous.to, metric.from)))
      this.assign(this.current, previous, index - 1);
  }

  private open(statement: Statement): Statement {
    this.statements.push(statement);
    const lead = [this.lead, this.period].find((date) => date && fits(statement.metric, date));
    if (lead) this.leads.set(statement, lead);
    return statement;
  }

  private nameOf(metric: Metric): string {
    if (!metric.bare) return metric.name;
    const owner = this.statements.findLast(({ metric: { kind } }) => kind === 'income' || kind === 'flow');
    return owner ? `${owner.name} ${metric.name}` : metric.name;
  }

  private takeDate(index: number, { date }: ItemOf<'date'>): void {
    if (!this.current) {
      if (PERIOD.test(date.value)) this.period = date;
      if (PERIOD.test(date.value) || DAY.test(date.value)) this.lead = date;
      return;
    }
    if (!fits(this.current.metric, date)) return;
    if (hasValue(this.current) && tellsOccasion(this.place(index))) return;
    // "M (Q3 2024: M)"
    if (hasValue(this.current) && datesBracket(this.place(index))) this.compare();
    if (this.comparing) {
      this.base ??= this.open(create(this.current.metric, this.current.name, this.current));
      this.giveDate(this.base, date);
    } else this.giveDate(this.current, date);
  }

  /** A date holds for what stands beside a statement too: "net income of M, or M per share, for D". */
  private giveDate(to: Statement, date: DateMention): void {
    for (const statement of this.statements)
      if (statement === to || (statement.at === to.at && statement.of === to.of)) statement.date ??= date;
  }

  private takeEarlier(lexeme: Lexeme): void {
    const words = this.scene.marked.slice(lexeme.at, lexeme.to);
    const earlier =
      /year|last/.test(words) || /same|corresponding|comparable|equivalent/.test(words) ? 'year' : 'quarter';
    if (!this.current) return;
    if (/over|yoy|y\/y|-on-/.test(words)) return;
    if (this.comparing) {
      this.base ??= this.open(create(this.current.metric, this.current.name, this.current));
    }
    const { base } = this;
    if (!base) return;
    // as a date it holds for what stands beside the figure too
    for (const statement of this.statements)
      if (statement === base || (statement.at === base.at && statement.of === base.of))
        statement.earlier ??= earlier;
  }

  private takeValue(lexeme: Lexeme & { readonly item: Item }, index: number): void {
    const forecast =
      this.current === null && this.last !== null && FORECAST.test(before(this.scene, lexeme, 70));
    if (forecast) {
      this.assign(this.open(create(this.last!.metric, this.last!.name, this.last)), lexeme, index);
      return;
    }
    if (!this.current || this.silent || isObjectOfOther(this.place(index))) return;
    const next = this.lexemes[index + 1];
    // "M in net income on M of revenue"
    if (
      this.comparing &&
      next?.kind === 'metric' &&
      LED.test(this.scene.marked.slice(lexeme.to, next.metric.from))
    ) {
      this.comparing = false;
      return;
    }
    if (this.comparing) this.base ??= this.open(create(this.current.metric, this.current.name, this.current));
    this.assign(this.comparing ? this.base! : this.current, lexeme, index);
  }

  private assign(target: Statement, lexeme: Lexeme & { readonly item: Item }, index: number): void {
    const { item } = lexeme;
    if (item.kind === 'money') this.assignMoney(target, item, index);
    else if (item.kind === 'percentage') this.assignPercentage(target, item, index);
    else if (
      item.kind === 'number' &&
      item.value >= 100 &&
      (target.metric.kind === 'count' || isCounted(this.place(index)))
    )
      target.amount ??= item;
  }

  private assignMoney(target: Statement, item: ItemOf<'money'>, index: number): void {
    const perShare = item.money.per === 'share' || isPerShare(this.place(index));
    if (perShare && target.metric.kind !== 'per-share') {
      if (target.metric.kind === 'income') this.assignPerShare(target, item, isDiluted(this.place(index)));
      return;
    }
    if (target.metric.kind === 'ratio' || SPACED.test(item.money.text) || isDifference(this.place(index)))
      return;
    if (isBracketed(this.place(index)) && target.amount && !this.comparing) {
      const base = this.open(create(target.metric, target.name, target));
      base.amount = item;
      base.earlier = 'year';
      return;
    }
    target.amount ??= item;
  }

  /** "net income of M, or M per diluted share": a statement of its own beside that of the whole. */
  private assignPerShare(target: Statement, item: ItemOf<'money'>, diluted: boolean): void {
    const known = this.statements.filter(({ metric, of }) => metric.kind === 'per-share' && of === target.of);
    const name = diluted && known.some(({ amount }) => amount) ? 'diluted eps' : 'eps';
    const beside = create({ ...target.metric, name, kind: 'per-share' }, name, target.of);
    beside.amount = item;
    beside.date = target.date;
    beside.earlier = target.earlier;
    beside.at = target.at;
    this.open(beside);
  }

  private assignPercentage(target: Statement, item: ItemOf<'percentage'>, index: number): void {
    const { percentage } = item;
    if (percentage.unit !== 'percent' || isPartOf(this.place(index))) return;
    const place = this.place(index);
    if (isOtherwiseMeasured(place)) return;
    const moved = isChange(place);
    const reached = isReached(place);
    if (target.metric.kind === 'ratio' && (!moved || reached)) {
      if (isBracketed(this.place(index)) && target.percent) {
        const base = this.open(create(target.metric, target.name, target));
        base.percent = item;
        base.earlier = 'year';
      } else target.percent ??= item;
      return;
    }
    const owner = target.of && !hasValue(target) ? target.of : (target.of ?? target);
    if (moved && !reached) owner.change ??= item;
  }
}
/** The sign apart from its number: a row of a table. */
const SPACED = /^[$€£]\s/;
/** "…; the earlier forecast was M": what was expected before of the same. */
const FORECAST =
  /\b(?:earlier|previous|prior|original|former) (?:forecast|guidance|outlook|range|expectation|target)\b/;
/** "M in cash", "M of revenue": a value right in front of its metric. */
const LED =
  /^ (?:(?:in|of) (?:total |its |net |gaap |unrestricted |record |consolidated |annual |quarterly )*|)$/;

/** Whether the amount stands in front of its metric. */
const isLed = ({ amount, metric }: Statement): boolean => amount !== null && amount.offset < metric.from;

/** Metrics that change their name with their sign: what is compared with a net loss may be a net income. */
const OWN_NAMED: ReadonlySet<Metric['kind']> = new Set(['income', 'per-share']);

/** What a sentence says of metrics, one statement for each metric and period. */
export function statementsOf(scene: Scene): Statement[] {
  const lexemes = lexemesOf(scene);
  if (lexemes.length === 0) return [];
  return listedStatements(scene, lexemes) ?? new Reader(scene, lexemes).read();
}

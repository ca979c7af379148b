import type { Fact } from '../record/fact.js';
import type { MoneyMention, PercentageMention } from '../record/quantity.js';
import type { Warning } from '../record/release.js';
import { changeBetween, mayBeOne, rounded } from './rounding.js';
import { signed } from './same.js';

/** What facts point to. */
export interface Mentions {
  readonly money: readonly MoneyMention[];
  readonly percentages: readonly PercentageMention[];
}
type Of<T extends Fact['type']> = Extract<Fact, { readonly type: T }>;
interface Place {
  readonly start: number;
  readonly end: number;
}

const contradiction = (
  code: string,
  message: string,
  { start, end }: Place,
  others: readonly Place[],
): Warning => ({
  code,
  message,
  start,
  end,
  others: others.map(({ start, end }) => ({ start, end })),
});

/** Half a percent is within what releases round away. */
const NEAR = 0.005;
const areNear = (left: number, right: number): boolean =>
  Math.abs(left - right) <= NEAR * Math.max(Math.abs(left), Math.abs(right));

/** "EUR 16 million, in three instalments of 8, 4 and 3": parts that are not the whole. */
function installmentsOf(
  { price, installments }: Of<'acquisition'>,
  money: ReadonlyMap<string, MoneyMention>,
): Warning[] {
  const whole = price === null ? undefined : money.get(price);
  const parts = installments.map(({ amount }) => (amount === null ? undefined : money.get(amount)));
  if (!whole || whole.amount === null || parts.length < 2) return [];
  const known = parts.filter(
    (part): part is MoneyMention =>
      part !== undefined && part.amount !== null && part.currency === whole.currency,
  );
  if (known.length < parts.length) return [];
  const sum = known.reduce((total, { amount }) => total + amount!, 0);
  if (areNear(sum, whole.amount)) return [];
  return [
    contradiction(
      'installments-do-not-add-up',
      `the instalments come to ${sum} ${whole.currency}, the price is ${whole.amount}`,
      whole,
      known,
    ),
  ];
}

type Result = Of<'result'>;

/** The results by where the sentences begin that they were read from. */
function bySentence(results: readonly Result[]): ReadonlyMap<number, readonly Result[]> {
  const found = new Map<number, Result[]>();
  for (const result of results)
    for (const { start } of result.evidence) found.set(start, [...(found.get(start) ?? []), result]);
  return found;
}

/** The results read from the sentences of one. */
const besides = (result: Result, results: ReadonlyMap<number, readonly Result[]>): Result[] => [
  ...new Set(result.evidence.flatMap(({ start }) => results.get(start) ?? [])),
];

/** "an increase of 79% from $2.0 million" where the amounts give another change, or a fall. */
function changeOf(
  result: Of<'result'>,
  results: readonly Of<'result'>[],
  money: ReadonlyMap<string, MoneyMention>,
  percentages: ReadonlyMap<string, PercentageMention>,
): Warning[] {
  const change = result.change === null ? undefined : percentages.get(result.change);
  const now = typeof result.amount === 'string' ? money.get(result.amount) : undefined;
  const bases = results.filter(
    (other) => other !== result && other.metric === result.metric && other.rule === 'result/compared-with',
  );
  const [base] = bases;
  const before = bases.length === 1 && typeof base?.amount === 'string' ? money.get(base.amount) : undefined;
  if (!change || change.value === null || !now?.amount || !before?.amount || now.currency !== before.currency)
    return [];
  const stated = signed(change)!;
  const follows = changeBetween(
    rounded(Math.abs(now.amount), now.text),
    rounded(Math.abs(before.amount), before.text),
  );
  if (!follows || mayBeOne(follows, rounded(stated, change.text))) return [];
  const moved = Math.abs(now.amount) - Math.abs(before.amount);
  const turned = change.direction !== null && moved !== 0 && Math.sign(moved) !== Math.sign(stated);
  return [
    turned
      ? contradiction(
          'direction-does-not-follow',
          `the text says ${change.direction}, the amounts go the other way`,
          change,
          [now, before],
        )
      : contradiction(
          'change-does-not-follow',
          `the change is given as ${stated}%, the amounts give ${((follows.low + follows.high) / 2).toFixed(1)}%`,
          change,
          [now, before],
        ),
  ];
}

const SAME_SALE = 0.08;

/** "3,200,000 shares at $2.50" and gross proceeds that are not their product. */
function proceedsOf(
  offering: Of<'offering'>,
  offerings: readonly Of<'offering'>[],
  money: ReadonlyMap<string, MoneyMention>,
): Warning[] {
  const price = offering.pricePerUnit === null ? undefined : money.get(offering.pricePerUnit);
  const gross = offering.grossProceeds === null ? undefined : money.get(offering.grossProceeds);
  // proceeds may be those of two offerings together
  if (offerings.some((other) => other !== offering && other.pricePerUnit !== null)) return [];
  if (offering.units === null || !price?.amount || !gross?.amount || price.currency !== gross.currency)
    return [];
  const follows = offering.units * price.amount;
  // further off they are proceeds of something else: of an option, of all closings together
  if (Math.abs(follows / gross.amount - 1) > SAME_SALE) return [];
  if (
    areNear(follows, gross.amount) ||
    mayBeOne(rounded(gross.amount, gross.text), { low: follows, high: follows })
  )
    return [];
  return [
    contradiction(
      'proceeds-do-not-follow',
      `${offering.units} units at ${price.amount} come to ${follows}, the gross proceeds are ${gross.amount}`,
      gross,
      [price],
    ),
  ];
}

function enrolmentOf({ enrolled, planned, evidence }: Of<'trial'>): Warning[] {
  if (enrolled === null || planned === null || enrolled <= planned) return [];
  const written = (count: number) =>
    evidence.find(({ text }) => text.replaceAll(',', '').includes(String(count)));
  const [first, other] = [written(enrolled), written(planned)];
  if (!first || !other) return [];
  return [
    contradiction('more-enrolled-than-planned', `${enrolled} are enrolled, ${planned} were planned`, first, [
      other,
    ]),
  ];
}

/**
 * What facts say twice and not alike: parts and wholes, amounts and their change. Rounding as printed is no
 * contradiction; nothing is corrected.
 */
export function findContradictions(facts: readonly Fact[], mentions: Mentions): Warning[] {
  if (facts.length === 0) return [];
  const money = new Map(mentions.money.map((mention) => [mention.id, mention]));
  const percentages = new Map(mentions.percentages.map((mention) => [mention.id, mention]));
  const results = bySentence(facts.filter((fact) => fact.type === 'result'));
  const offerings = facts.filter((fact) => fact.type === 'offering');
  return facts.flatMap((fact): Warning[] => {
    if (fact.type === 'acquisition') return installmentsOf(fact, money);
    if (fact.type === 'result') return changeOf(fact, besides(fact, results), money, percentages);
    if (fact.type === 'offering') return proceedsOf(fact, offerings, money);
    return fact.type === 'trial' ? enrolmentOf(fact) : [];
  });
}

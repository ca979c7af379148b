import type { DateMention } from '../../record/date.js';
import type { Fact } from '../../record/fact.js';
import type { MoneyMention, PercentageMention } from '../../record/quantity.js';
import type { Span } from '../../record/span.js';
import { boundsText } from './quantities.js';
import type { View } from './view.js';

/** Fields of a fact that are no slots. */
const NO_SLOTS: ReadonlySet<string> = new Set(['id', 'type', 'evidence', 'inferred', 'rule']);

/** The slots of a fact, by name. */
export const slotsOf = (fact: Fact): [name: string, value: unknown][] =>
  Object.entries(fact).filter(([name]) => !NO_SLOTS.has(name));

const isSpan = (value: object): value is Span => 'text' in value && 'start' in value;

/** Whether an amount is there, whatever its ends. */
const amountText = ({ currency, low, high, per }: MoneyMention): string =>
  `${currency} ${boundsText({ low, high })}${per === null ? '' : ` per ${per}`}`;

function idText(id: string, view: View): string | undefined {
  const money = view.money(id);
  const percentage = view.percentage(id);
  return (
    view.party(id)?.name ??
    view.date(id)?.value ??
    (money && amountText(money)) ??
    (percentage && `${boundsText(percentage)}%`)
  );
}

/** What a slot says, with its ids put in words; null where it is empty. */
export function slotText(value: unknown, view: View): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return idText(value, view) ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((item) => slotText(item, view)).join(', ') || null;
  if (isSpan(value)) return value.text.replace(/\s+/g, ' ');
  return (
    Object.values(value)
      .map((part) => slotText(part, view))
      .filter((part) => part !== null)
      .join(' ') || null
  );
}

/** All that a fact says: `acquirer: Example Inc.; price: EUR 16000000; status: agreed`. */
export const summaryOf = (fact: Fact, view: View): string =>
  slotsOf(fact)
    .map(([name, value]) => [name, slotText(value, view)] as const)
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${name}: ${text}`)
    .join('; ');

/** The first slot of a fact that refers to a mention of a kind, in the order of its slots. */
function firstSlot<T>(fact: Fact, find: (id: string) => T | undefined): { slot: string; mention: T } | null {
  for (const [slot, value] of slotsOf(fact)) {
    const mention = typeof value === 'string' ? find(value) : undefined;
    if (mention) return { slot, mention };
  }
  return null;
}

export const firstMoney = (fact: Fact, { money }: View): { slot: string; mention: MoneyMention } | null =>
  firstSlot(fact, money);
export const firstPercentage = (
  fact: Fact,
  { percentage }: View,
): { slot: string; mention: PercentageMention } | null => firstSlot(fact, percentage);
export const firstDate = (fact: Fact, { date }: View): { slot: string; mention: DateMention } | null =>
  firstSlot(fact, date);

/** The status of a fact of a type that has one. */
export const statusOf = (fact: Fact): string | null => ('status' in fact ? fact.status : null);

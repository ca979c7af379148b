import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { ItemOf, Scene } from '../scene.js';

type DateItem = ItemOf<'date'>;

/** The dates of a scene, durations and clock times without a day left out. */
export const datesIn = ({ items }: Scene): DateItem[] =>
  items.filter(
    (item): item is DateItem =>
      item.kind === 'date' && (item.date.type === 'date' || /^\d/.test(item.date.value)),
  );

const holds = ({ first, end, reach }: NounPhrase, at: number): number =>
  first <= at && at < end ? 2 : first <= at && at < reach ? 1 : 0;

/** How closely a clause holds a token: in one of its phrases, in what may belong to one, beside its verb, or not at all. */
function closeness(clause: Clause, { first }: DateItem): number {
  const phrases = [...[...clause.by.values()].flat(), ...clause.complement];
  const near = Math.max(0, ...phrases.map((phrase) => holds(phrase, first)));
  if (near > 0) return near + 1;
  const { verb } = clause;
  return first >= verb.first - 2 && first <= verb.end + 1 ? 1 : 0;
}

/** The clause that a date says the time of: the last of those that hold it most closely. */
export function clauseOfDate(clauses: readonly Clause[], item: DateItem): Clause | null {
  let best: Clause | null = null;
  let closest = 1;
  for (const clause of clauses) {
    if (clause.verb.form === 'nominal' && clause.verb.main > item.first) continue;
    const close = closeness(clause, item);
    if (close < closest) continue;
    closest = close;
    best = clause;
  }
  return best;
}

import type { Clause } from '../../grammar/clause.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Claim, Draft } from '../claim.js';
import type { Sentence } from '../sentence.js';

const PLACES = wordSet('places roles ranks positions order');
const MUTUAL: ReadonlySet<string> = new Set([
  'trade places',
  'trade',
  'exchange',
  'swap',
  'switch',
  'reverse',
  'interchange',
  'change',
]);
/** How many sentences back the two may have been named. */
const REACH = 2;

/** "they have changed places", "the ranks of A and B are reversed": two endpoints each take the rank of the other. */
const tradesPlaces = ({ reading }: Sentence, { verb, object, subject }: Clause): boolean =>
  verb.lemma === 'trade places' ||
  (MUTUAL.has(verb.lemma) && [...object, ...subject].some(({ head }) => isOne(reading, head, PLACES)));

/**
 * Two endpoints that trade their ranks: each in its old and in its new one.
 *
 * @param own what the sentence says of ranks
 * @param known what was said before it
 */
export function readSwaps(
  sentence: Sentence,
  clauses: readonly Clause[],
  own: readonly Claim[],
  known: readonly Claim[],
): Draft[] {
  if (!clauses.some((clause) => tradesPlaces(sentence, clause))) return [];
  const isHeld = ({ measure, protocol }: Claim) => measure !== null && protocol !== 'amended';
  const here = own.filter(isHeld);
  const before = known.filter((item) => isHeld(item) && sentence.index - item.sentence <= REACH);
  const [left, right, more] = here.length > 0 ? here : before.slice(-2);
  if (!left || !right || more || left.role === right.role) return [];
  const [first, second] = [
    [left, right.role],
    [right, left.role],
  ] as const;
  return [first, second].flatMap(([{ measure, definition, role }, next]): Draft[] => [
    { role, measure, definition, protocol: 'original', rule: 'swap' },
    { role: next, measure, definition, protocol: 'amended', rule: 'swap' },
  ]);
}

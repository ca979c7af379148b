import type { Clause } from '../../grammar/clause.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Claim, Draft } from '../claim.js';
import type { Sentence } from '../sentence.js';

const WIDENING: ReadonlySet<string> = new Set(['widen', 'narrow', 'extend', 'expand', 'replace', 'simplify']);
const MEANINGS = wordSet('definition definitions meaning');

/** "the definition of M was altered", "M is redefined as": whether a clause says that what a name stands for changes. */
const changesMeaning = ({ reading }: Sentence, { verb, object, subject }: Clause): boolean =>
  verb.lemma === 'redefine' ||
  ((verb.classes.has('change') || WIDENING.has(verb.lemma)) &&
    [...object, ...subject].some(({ head }) => isOne(reading, head, MEANINGS)));

/** The endpoint of a sentence that says so, as it was and as it is. */
export function readRedefined(
  sentence: Sentence,
  clauses: readonly Clause[],
  own: readonly Claim[],
): Draft[] {
  const [item, ...more] = own.filter(({ measure }) => measure !== null);
  if (!item || more.length > 0 || item.protocol !== null) return [];
  const clause = clauses.find((other) => changesMeaning(sentence, other));
  if (!clause) return [];
  const now = clause.verb.lemma === 'redefine' ? clause.by.get('as')?.[0] : undefined;
  return [
    { ...item, protocol: 'original', outcome: null },
    { ...item, protocol: 'amended', definition: now ? { first: now.first, end: now.reach } : null },
  ];
}

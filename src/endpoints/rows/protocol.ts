import { isOne } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Protocol } from '../claim.js';
import type { Sentence } from '../sentence.js';
import type { Verb } from '../verbs/verb.js';
import { list } from '../words.js';
import type { Place } from './row.js';

/** What verbs say of the protocol an endpoint stands in, the first class that fits: null where nothing changes. */
const BY_CLASS: readonly (readonly [VerbClass, Protocol])[] = [
  ['include', null],
  ['be', null],
  ['drop', 'original'],
  ['stop', 'original'],
  ['keep', null],
  ['remain', null],
  ['promote', 'amended'],
  ['demote', 'amended'],
  ['add', 'amended'],
  ['become', 'amended'],
  ['replace', 'amended'],
  ['succeed', 'amended'],
  ['move', 'amended'],
];
/** Verbs of holding a rank: held before the change where they stand in the pluperfect. */
const HOLDING: readonly VerbClass[] = [
  'be',
  'serve',
  'designate',
  'remain',
  'evaluate',
  'measure',
  'include',
];

const LONGER = list('longer');
/** "is no longer the primary endpoint": it was before. */
export const endsNow = ({ reading }: Sentence, verb: Verb): boolean => {
  for (let at = verb.first - 2; at < verb.end; at++) if (isOne(reading, at, LONGER)) return true;
  return false;
};

/**
 * What a clause says of the protocol in which an endpoint has its rank.
 *
 * @param stated what the words of the rank say ("formerly", "the new")
 */
export function protocolOfClause(
  sentence: Sentence,
  verb: Verb | null,
  place: Place,
  stated: Protocol,
): Protocol {
  if (!sentence.changes) return stated;
  if (place === 'from' || (verb && endsNow(sentence, verb))) return 'original';
  if (place === 'to') return stated ?? 'amended';
  if (stated !== null || !verb) return stated;
  if (verb.past && HOLDING.some((name) => verb.classes.has(name))) return 'original';
  const found = place === 'subject' ? undefined : BY_CLASS.find(([name]) => verb.classes.has(name));
  if (found?.[1]) return found[1];
  return verb.future && !found ? 'amended' : null;
}

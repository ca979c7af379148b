import type { Clause } from '../../grammar/clause.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { ONCE, STUDY_NOUNS } from '../../words/endpoint-words.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Protocol } from '../claim.js';
import type { Sentence } from '../sentence.js';
import type { Slot } from './slots.js';

/** What verbs say of the protocol an endpoint stands in, the first class that fits: null where nothing changes. */
const BY_CLASS: readonly (readonly [VerbClass, Protocol])[] = [
  ['include', null],
  ['be', null],
  ['drop', 'original'],
  ['stop', 'original'],
  ['resign', 'original'],
  ['cede', 'original'],
  ['keep', null],
  ['remain', null],
  ['promote', 'amended'],
  ['demote', 'amended'],
  ['add', 'amended'],
  ['become', 'amended'],
  ['grant', 'amended'],
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
  'have',
];

const HAD = wordSet('had');
const LATTER = wordSet('now henceforth');
const PLACES = wordSet('place rank position status role standing spot');
const LONGER = wordSet('longer');

const hasNear = ({ reading }: Sentence, { verb }: Clause, words: IntegerSet): boolean => {
  for (let at = verb.first - 1; at <= verb.end + 1; at++) if (isOne(reading, at, words)) return true;
  return false;
};

/** "its place as the primary endpoint", "the role of primary endpoint", "key secondary status" */
export const namesPlace = ({ reading }: Sentence, { subject, object, complement }: Clause): boolean =>
  [subject, object, complement].some((side) => side.some(({ head }) => isOne(reading, head, PLACES)));

/** "loses its place as the primary endpoint" */
const losesPlace = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.lemma === 'lose' && namesPlace(sentence, clause);

/** "is no longer the primary endpoint": it was before. */
export const endsNow = (sentence: Sentence, clause: Clause): boolean => hasNear(sentence, clause, LONGER);

const COMING: ReadonlySet<string> = new Set(['come', 'come in', 'enter']);
const OTHER_TRIALS = wordSet('planned future next new follow-on confirmatory subsequent further pivotal');
const PARTS = wordSet('part stage cohort');
/** "SERAPH-2, which is to start next spring, will have M", "the planned Phase 3 trial will have M", "Part B will have M". */
function isFutureTrial({ reading, grammar, index, isStudy }: Sentence, clause: Clause): boolean {
  const [who] = clause.subject;
  if (clause.verb.tense !== 'future' || !who) return false;
  const starts = grammar
    .clausesOf(index)
    .some(
      ({ verb, relation }) =>
        verb.classes.has('start') &&
        relation !== 'main' &&
        (verb.form === 'infinitive' || verb.tense === 'future'),
    );
  if (starts) return true;
  const isOfStudies = isOne(reading, who.head, STUDY_NOUNS) || isStudy(who.head);
  for (let at = who.first; at < who.coreEnd; at++)
    if ((isOfStudies && isOne(reading, at, OTHER_TRIALS)) || isOne(reading, at, PARTS)) return true;
  return false;
}

/**
 * What a clause says of the protocol in which an endpoint has its rank.
 *
 * @param stated what the words of the rank say ("formerly", "the new")
 */
export function protocolOfClause(sentence: Sentence, clause: Clause, slot: Slot, stated: Protocol): Protocol {
  const { verb } = clause;
  if (!sentence.changes) return stated;
  if (slot === 'from' || endsNow(sentence, clause) || losesPlace(sentence, clause)) return 'original';
  if (slot === 'to' || slot === 'into') return stated ?? 'amended';
  if (isFutureTrial(sentence, clause)) return stated;
  // "M assumes the role of primary endpoint"
  if (verb.classes.has('assume') && namesPlace(sentence, clause)) return stated ?? 'amended';
  // "M has come in as a key secondary endpoint"
  if (slot === 'as' && COMING.has(verb.lemma)) return stated ?? 'amended';
  const past =
    verb.tense === 'pluperfect' ||
    isOne(sentence.reading, verb.first, HAD) ||
    hasNear(sentence, clause, ONCE);
  const held = past && HOLDING.some((name) => verb.classes.has(name));
  // "Under the new protocol …, which had been a secondary endpoint"
  if (held && (stated === null || verb.tense === 'pluperfect')) return 'original';
  const found =
    slot === 'printed'
      ? undefined
      : BY_CLASS.find(([name]) => verb.classes.has(name) && (name !== 'resign' || slot === 'object'));
  // "M has been included as a secondary endpoint"
  const isIncluded = verb.passive && verb.tense === 'perfect' && verb.classes.has('include');
  if (stated === null && isIncluded && slot !== 'printed') return 'amended';
  // "In the amended protocol the committee shelved M"
  if (stated !== null) return stated === 'amended' && found?.[1] === 'original' ? 'original' : stated;
  if (slot !== 'printed' && hasNear(sentence, clause, LATTER)) return 'amended';
  if (found?.[1]) return found[1];
  return verb.tense === 'future' && !found ? 'amended' : null;
}

import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isOne, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Phrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Verdict } from '../verdict.js';

/** What a comparison of the arms finds; it counts where it is denied. */
const EFFECTS = list(`
  difference differences benefit benefits improvement improvements effect effects separation advantage advantages
  superiority noninferiority non-inferiority equivalence significance change changes signal gain gains impact influence
  gap edge distinction shift contrast
`);
/** What says by its name that the goal was reached. */
const PROOFS = list('superiority noninferiority non-inferiority equivalence significance');
/** What is alike in the arms. */
const ALIKE = list('similar alike equal neutral indistinguishable level');
const EQUALLY = list('equally similarly');
const DIFFER = new Set(['differ', 'diverge', 'improve', 'move', 'separate', 'favor', 'favour', 'benefit']);
/** What says that nothing moved; of an amendment, that it left something alone. */
const UNMOVED = list('same identical unchanged unaffected');
const AFFECT = new Set(['affect', 'change', 'alter', 'influence', 'impact', 'modify', 'shift']);
/** Verbs of finding; "fail to" in front of them denies. */
const FINDING = new Set([
  'find',
  'see',
  'observe',
  'show',
  'demonstrate',
  'prove',
  'establish',
  'detect',
  'note',
  'confirm',
  'be',
  'have',
  'record',
  'reach',
  'achieve',
  'emerge',
  'exist',
  'provide',
  'yield',
  'produce',
  'reveal',
  'report',
  'obtain',
  'attain',
  'recognize',
  'recognise',
  'verify',
  'identify',
  'discern',
]);
const COULD = list('could');
const NOT_SAID = new Set(['may', 'must', 'should', 'would']);
const FUTILE = list('futility futile');
const EFFICACY = list('efficacy superiority benefit success');
const STOPS = new Set([
  'stop',
  'halt',
  'end',
  'discontinue',
  'terminate',
  'cross',
  'close',
  'abandon',
  'meet',
  'reach',
]);
const NONE = list('none neither no');
const NOMINAL = list('nominal nominally');
const SAFETY = list('adverse safety tolerated tolerability toxicity side');

const heads = (reading: Reading, phrases: readonly NounPhrase[], words: IntegerSet): boolean =>
  phrases.some(({ head }) => isOne(reading, head, words));

const stands = (reading: Reading, { first, end }: Phrase, words: IntegerSet): boolean => {
  for (let at = first; at < end; at++) if (isOne(reading, at, words)) return true;
  return false;
};

const isUnsaid = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && verb.modal !== null && NOT_SAID.has(verb.modal);

/** The clauses of a stretch that say what may, must, should or would be, which is no outcome. */
export function unsaidIn({ grammar, index }: Sentence, { first, end }: Phrase): readonly Phrase[] {
  const clauses = grammar.clausesOf(index);
  return clauses.flatMap((clause) => {
    const { verb } = clause;
    if (!isUnsaid(clause) || verb.main < first || verb.main >= end) return [];
    // "M, which was met, should support approval": what stands inside was found
    const holdsFound = clauses.some(
      (inner) =>
        inner.verb.form === 'finite' &&
        !isUnsaid(inner) &&
        inner.verb.main >= clause.first &&
        inner.verb.main < clause.end,
    );
    return [holdsFound ? verb : { first: clause.first, end: clause.end }];
  });
}

/** Whether a stretch has finite clauses and all of them say what may, must, should or would be. */
export function isAllUnsaid({ grammar, index }: Sentence, { first, end }: Phrase): boolean {
  const finite = grammar
    .clausesOf(index)
    .filter(({ verb }) => verb.form === 'finite' && verb.main >= first && verb.main < end);
  return finite.length > 0 && finite.every(isUnsaid);
}

/** Whether a clause tells of what was found, not of what may, must or would be. */
function isTold(reading: Reading, { verb, relation }: Clause): boolean {
  if (verb.form !== 'finite' || verb.tense === 'future' || relation === 'conditional') return false;
  if (verb.modal === null || !NOT_SAID.has(verb.modal)) {
    // "could be reached", "could not be shown", but "can be reached"
    return verb.modal !== 'can' || verb.negated || isOne(reading, verb.first, COULD);
  }
  return false;
}

/** What the predicate of a clause says of how an endpoint came out; null where it says nothing or leaves it to its words. */
export function predicateOf(
  { reading, changes }: Pick<Sentence, 'reading' | 'changes'>,
  clause: Clause,
): Verdict | null {
  const { verb, subject, object, complement, adjective, first, end } = clause;
  if (!isTold(reading, clause)) return null;
  const whole = { first, end };
  const told = [...subject, ...object, ...complement];
  const nothing = told.some((phrase) => phrase.negated || isOne(reading, phrase.first, NONE));
  if (stands(reading, whole, NOMINAL)) return null;
  const negated = verb.negated !== nothing;
  // "the futility boundary was crossed", "was stopped for futility"
  if (STOPS.has(verb.lemma) && !negated) {
    if (stands(reading, whole, FUTILE)) return 'not-met';
    if (
      verb.lemma !== 'reach' &&
      verb.lemma !== 'meet' &&
      verb.lemma !== 'cross' &&
      verb.passive &&
      stands(reading, { first: verb.end, end }, EFFICACY)
    )
      return 'met';
  }
  // "a difference has not been found", "there was no benefit"
  const found = verb.passive || verb.classes.has('be') ? [...object, ...complement, ...subject] : object;
  if (negated && FINDING.has(verb.lemma) && heads(reading, found, EFFECTS)) return 'not-met';
  if (
    !negated &&
    !nothing &&
    FINDING.has(verb.lemma) &&
    !verb.classes.has('be') &&
    heads(reading, object, PROOFS)
  )
    return 'met';
  if (stands(reading, whole, SAFETY)) return null;
  // "both were equally good", "was similar in the arms", "was not affected", "did not improve"
  const is = verb.classes.has('be')
    ? [adjective, ...verb.adverbs, ...complement.map(({ head }) => head)]
    : [];
  const isPast = !changes && verb.tense !== 'present';
  const isAlike = (at: number): boolean =>
    at >= 0 &&
    (isOne(reading, at, ALIKE) || isOne(reading, at - 1, EQUALLY) || (isPast && isOne(reading, at, UNMOVED)));
  // "came out alike"
  const endsAlike = OUTCOME_VERBS.has(verb.lemma) && isOne(reading, behindOut(reading, verb.end), EVEN);
  if (!negated && (is.some(isAlike) || endsAlike || isAsMuch(reading, whole))) return 'not-met';
  const moves = DIFFER.has(verb.lemma) || (isPast && AFFECT.has(verb.lemma));
  return verb.negated && moves && verb.tense !== 'present' ? 'not-met' : null;
}

const OUTCOME_VERBS = new Set([
  'come',
  'come out',
  'turn',
  'turn out',
  'remain',
  'stay',
  'end',
  'end up',
  'look',
  'prove',
]);
const OUT = list('out up');
const EVEN = list('alike similar equal indistinguishable level');
const behindOut = (reading: Reading, at: number): number => (isOne(reading, at, OUT) ? at + 1 : at);

const SIMILAR = list('similar same equal comparable');
const AMOUNTS = list('amount amounts extent degree magnitude frequency proportions');
/** "improved by a similar amount in both groups". */
function isAsMuch(reading: Reading, { first, end }: Phrase): boolean {
  for (let at = first; at + 1 < end; at++)
    if (isOne(reading, at, SIMILAR) && isOne(reading, at + 1, AMOUNTS)) return true;
  return false;
}

/** What the clauses of a stretch say: the last one that denies, else the first. */
export function predicatesIn(
  sentence: Pick<Sentence, 'grammar' | 'reading' | 'index' | 'changes'>,
  { first, end }: Phrase,
): Verdict | null {
  const { grammar, index } = sentence;
  let found: Verdict | null = null;
  for (const clause of grammar.clausesOf(index)) {
    if (clause.verb.main < first || clause.verb.main >= end) continue;
    const verdict = predicateOf(sentence, clause);
    if (verdict === 'not-met' || found === null) found = verdict ?? found;
  }
  return found;
}

import { hashOf, words } from '../text/reading.js';
import { BASE, BE, DO, GERUND, HAVE, MODAL, PARTICIPLE, PAST, THIRD } from '../words/parts.js';
import type { Modal, Tense, VerbForm } from './clause.js';
import type { TaggedSentence } from './sentence.js';

const BEEN = hashOf('been');
const BEING = hashOf('being');
const HAVING = hashOf('having');
const HAD = hashOf('had');
const BE_WORD = hashOf('be');
/** Words that deny a verb; "t" is what is left of "n't". */
export const NOT = words('not', 'never', 'cannot', 't', 'neither', 'nor');
const FUTURE = words('will', 'shall', 'wo');
const LL = hashOf('ll');
const WAS = words('was', 'were', 'did');
const MODALS: ReadonlyMap<number, Modal> = new Map([
  [hashOf('may'), 'may'],
  [hashOf('might'), 'may'],
  [hashOf('can'), 'can'],
  [hashOf('cannot'), 'can'],
  [hashOf('could'), 'can'],
  [hashOf('must'), 'must'],
  [hashOf('should'), 'should'],
  [hashOf('would'), 'would'],
]);

/** What the auxiliaries of a verb group say, noted one after the other. */
export interface Seen {
  readonly to: boolean;
  readonly modal: Modal | null;
  readonly future: boolean;
  readonly have: boolean;
  readonly had: boolean;
  readonly be: boolean;
  readonly past: boolean;
  readonly being: boolean;
  readonly negated: boolean;
}

/** What a group says with one more auxiliary. */
export function withAuxiliary(sentence: TaggedSentence, at: number, seen: Seen): Seen {
  const hash = sentence.hash(at);
  const group = sentence.functionAt(at);
  const past = seen.past || WAS.has(hash);
  if (group === BE) return { ...seen, past, be: true, being: seen.being || hash === BEING };
  if (group === HAVE)
    return { ...seen, past, had: seen.had || hash === HAD, have: seen.have || hash !== HAD };
  if (FUTURE.has(hash) || hash === LL) return { ...seen, past, future: true };
  if (group !== MODAL) return { ...seen, past };
  return { ...seen, past, modal: MODALS.get(hash) ?? 'may', negated: seen.negated || NOT.has(hash) };
}

/** The tense of a group by its auxiliaries and the form of its verb. */
export function tenseOf(seen: Seen, form: VerbForm, parts: number, alone: boolean): Tense {
  if (seen.future) return 'future';
  if (seen.had) return 'pluperfect';
  if (seen.have) return 'perfect';
  if (form !== 'finite') return 'none';
  if (seen.past) return 'past';
  if (alone && parts & PAST && !(parts & BASE)) return 'past';
  return 'present';
}

/** The lemma of an auxiliary that is the verb itself. */
export function lemmaOfAuxiliary(sentence: TaggedSentence, at: number): string {
  const group = sentence.functionAt(at);
  return group === HAVE ? 'have' : group === DO ? 'do' : group === MODAL ? sentence.word(at) : 'be';
}

/** The shape in which a group stands. */
export function formOf(
  sentence: TaggedSentence,
  at: number,
  parts: number,
  seen: Seen,
  alone: boolean,
  copula: boolean,
): VerbForm {
  if (seen.to) return 'infinitive';
  if (copula) {
    const hash = sentence.hash(at);
    if (hash === BEING || hash === HAVING) return 'gerund';
    return hash === BE_WORD || hash === BEEN ? 'infinitive' : 'finite';
  }
  const first = sentence.hash(at);
  if (first === BEING || first === HAVING) return 'gerund';
  if (!alone) return first === BE_WORD ? 'infinitive' : 'finite';
  if (parts & GERUND && !(parts & (BASE | PAST))) return 'gerund';
  if (parts & PARTICIPLE && !(parts & (PAST | BASE | THIRD))) return 'participle';
  return 'finite';
}

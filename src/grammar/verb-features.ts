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
/** The words one of which stands in every sentence that has a verb in the future: infinitives of headlines are. */
export const FUTURE_SIGNS = words('will', 'shall', 'wo', 'll', 'to', 'be', 'been');
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

/** What the words of a verb group say, noted one after the other: bits of a number. */
export const TO_SEEN = 1;
export const FUTURE_SEEN = 2;
export const HAVE_SEEN = 4;
export const HAD_SEEN = 8;
export const BE_SEEN = 16;
export const PAST_SEEN = 32;
export const BEING_SEEN = 64;
export const MODAL_SEEN = 128;
export const NEGATION_SEEN = 256;

/** What an auxiliary says. */
export function seenIn(sentence: TaggedSentence, at: number): number {
  const hash = sentence.hash(at);
  const group = sentence.functionAt(at);
  const past = WAS.has(hash) ? PAST_SEEN : 0;
  if (group === BE) return past | BE_SEEN | (hash === BEING ? BEING_SEEN : 0);
  if (group === HAVE) return past | (hash === HAD ? HAD_SEEN : HAVE_SEEN);
  if (FUTURE.has(hash) || hash === LL) return past | FUTURE_SEEN;
  if (group !== MODAL) return past;
  return past | MODAL_SEEN | (NOT.has(hash) ? NEGATION_SEEN : 0);
}

/** The modal that an auxiliary is or stands for. */
export const modalOf = (sentence: TaggedSentence, at: number): Modal =>
  MODALS.get(sentence.hash(at)) ?? 'may';

/** The tense of a group by its auxiliaries and the form of its verb. */
export function tenseOf(seen: number, form: VerbForm, parts: number, alone: boolean): Tense {
  if (seen & FUTURE_SEEN) return 'future';
  if (seen & HAD_SEEN) return 'pluperfect';
  if (seen & HAVE_SEEN) return 'perfect';
  if (form !== 'finite') return 'none';
  if (seen & PAST_SEEN) return 'past';
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
  seen: number,
  alone: boolean,
  copula: boolean,
): VerbForm {
  if (seen & TO_SEEN) return 'infinitive';
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

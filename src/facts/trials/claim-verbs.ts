import { Gate } from '../../grammar/gate.js';
import { COLON, isMark } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { lemmasOfClasses, type VerbClass } from '../../words/verbs.js';
import type { Scene } from '../scene.js';
import type { Drugs } from './drugs.js';
import { PEOPLE } from './vocabulary.js';

/** What is given to whom in a study, or done to whom. */
export const GIVE = new Set(
  `give administer receive take inject apply assign randomize randomise treat dose vaccinate swallow use combine add implant deliver
  start switch allocate infuse get`.split(/\s+/),
);
export const TAKE_PART = new Set([
  'take part',
  'participate',
  'join',
  'enter',
  'complete',
  'undergo',
  'follow',
  'remain',
]);
/** What is done by design: how many are to take part. */
export const MEAN = new Set(['plan', 'design', 'power', 'intend']);
export const SUFFER = new Set(['suffer', 'live', 'diagnose', 'affect', 'have', 'experience', 'develop']);
/** What a product does that is tested, or what is done about it. */
export const TELLING: readonly VerbClass[] = [
  'meet',
  'miss',
  'show',
  'lower',
  'raise',
  'start',
  'submit',
  'retime',
];
const SAMPLE_WORDS = 'sample size enrolment enrollment number target goal population recruitment total';
export const SAMPLE = wordSet(SAMPLE_WORDS);

/** Of what is tested or given anything may be claimed, */
const TESTED = new Gate([{ lemmas: lemmasOfClasses(['evaluate']) }, { lemmas: GIVE }]);
/** of the rest how many people take part and what they have, */
const COUNTED = new Gate([
  ...[lemmasOfClasses(['enrol', 'include']), TAKE_PART, MEAN, SUFFER].map((lemmas) => ({
    lemmas,
    also: PEOPLE,
  })),
  { lemmas: [], words: SAMPLE_WORDS.split(' '), also: PEOPLE },
]);
/** and which product it is. */
const TOLD = new Gate([{ lemmas: lemmasOfClasses(TELLING) }]);

/** Whether the clauses of a sentence may claim anything of a study; in a list below its colon all may. */
export function mayClaim(scene: Scene, drugs: Drugs): boolean {
  const { reading, first, end } = scene;
  return (
    isMark(reading, end - 1, COLON) ||
    TESTED.opens(reading, first, end) ||
    COUNTED.opens(reading, first, end) ||
    (TOLD.opens(reading, first, end) && drugs.in(scene).length > 0)
  );
}

import { wordSet } from '../text/word-set.js';
import { type FormKind, formsOfClasses } from './verb-forms.js';
import type { VerbClass } from './verbs.js';

/** Classes of verbs whose subject decides and acts: companies, authorities and persons do, products and numbers do not. */
const CLASSES: readonly VerbClass[] = [
  'say',
  'announce',
  'agree',
  'expect',
  'reaffirm',
  'acquire',
  'merge',
  'sell',
  'license',
  'partner',
  'pay',
  'offer',
  'invest',
  'own',
  'lend',
  'repurchase',
  'authorize',
  'distribute',
  'supply',
  'develop',
  'appoint',
  'join',
  'resign',
  'dismiss',
  'lead',
  'found',
  'employ',
  'stop',
  'grant',
  'approve',
  'submit',
  'accept',
  'reject',
  'require',
  'hold',
  'attend',
  'help',
  'advise',
  'promote',
];

const formsOf = (kinds: readonly FormKind[]) => wordSet(formsOfClasses(CLASSES, kinds).join(' '));

/** Finite forms: "sells", "advised". */
export const FINITE_DEEDS = formsOf(['third', 'past']);
/** Forms behind "has" and in the passive in front of "by". */
export const DONE = wordSet(
  `${formsOfClasses(CLASSES, ['participle']).join(' ')} polled audited backed rated certified sponsored commissioned operated run
  managed made built prepared surveyed`,
);
/** Forms behind "is". */
export const DOING = formsOf(['gerund']);
/** Forms behind "will", "would". */
export const TO_DO = formsOf(['base']);

import { hashWord } from '../text/lexicon.js';
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

const hashesOf = (kinds: readonly FormKind[]): number[] => formsOfClasses(CLASSES, kinds).map(hashWord);

export const finite = hashesOf(['third', 'past']);
export const participles = hashesOf(['participle']);
export const gerunds = hashesOf(['gerund']);
export const bases = hashesOf(['base']);

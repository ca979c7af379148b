import type { VerbClass } from '../words/verbs.js';
import { COPULAS } from './copulas.js';

/** Verbs behind which an adjective says what the subject or object is. */
export const PREDICATIVE = new Set([
  ...COPULAS,
  'keep',
  'leave',
  'make',
  'render',
  'deem',
  'hold',
  'consider',
  'prove',
  'stand',
  'come',
  'rank',
  'look',
  'turn',
  'go',
  'fall',
  'feel',
  'declare',
  'call',
]);

/** Verbs in front of which the subject may stand behind: "said Jane Doe", "behind it stood overall survival". */
export const INVERTED = new Set([
  'be',
  'say',
  'add',
  'note',
  'comment',
  'explain',
  'state',
  'conclude',
  'continue',
  'stand',
  'come',
  'remark',
  'follow',
  'sit',
  'rank',
]);

/** Classes of verbs whose object is a clause, often without "that". */
export const SAYING: readonly VerbClass[] = ['say', 'announce', 'expect', 'show'];

/** Classes of verbs whose object does what the infinitive behind it says: "requires X to pay". */
export const CONTROLLING: readonly VerbClass[] = [
  'help',
  'require',
  'expect',
  'appoint',
  'authorize',
  'enrol',
];

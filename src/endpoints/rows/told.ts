import type { Clause } from '../../grammar/clause.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Sentence } from '../sentence.js';

/** Verbs under which a change is only thought of. */
const THINKING = new Set([
  'consider',
  'contemplate',
  'discuss',
  'weigh',
  'debate',
  'propose',
  'suggest',
  'oppose',
]);
/** Verbs under which it is turned down. */
const REFUSING: VerbClass = 'reject';

/** No clause of a sentence somebody wrote hangs on more others. */
const MOST_HOSTS = 32;

/** Whether what a clause says happens: neither denied nor only considered, proposed and turned down, or supposed. */
export function isTold({ grammar, index }: Sentence, clause: Clause): boolean {
  const clauses = grammar.clausesOf(index);
  const { verb, relation } = clause;
  if (verb.negated || relation === 'conditional' || verb.modal === 'may' || verb.modal === 'can')
    return false;
  for (let host = clause.parent, hosts = 0; host !== null && hosts < MOST_HOSTS; hosts++) {
    const { verb: above } = clauses[host]!;
    if (above.classes.has(REFUSING) || THINKING.has(above.lemma)) return above.negated;
    // "does not plan to add"
    if (above.negated && verb.form !== 'finite') return false;
    if (clauses[host]!.relation === 'coordinate') break;
    host = clauses[host]!.parent;
  }
  return true;
}

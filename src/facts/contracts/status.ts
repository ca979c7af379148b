import type { Clause } from '../../grammar/clause.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import { isTerse, type Scene } from '../scene.js';
import { isPreliminary } from './nouns.js';
import type { Place } from './place.js';

type Agreement = SlotsOf<'agreement'>;

/** Verbs of what is not done yet. */
const PLANNING = new Set(
  'plan intend propose expect negotiate discuss seek consider explore aim hope'.split(' '),
);

/** How far a contract is, as the clause that tells of it says, and whether that is inferred. */
export function statusOf(
  scene: Scene,
  { row, clause, contract }: Place,
  clauses: readonly Clause[],
): { status: NonNullable<Agreement['status']>; inferred: boolean } {
  if (contract && isPreliminary(scene.reading, contract)) return { status: 'proposed', inferred: false };
  let planned =
    clause.verb.tense === 'future' &&
    !isTerse(scene.section) &&
    row !== null &&
    row.contract.length > 0 &&
    !row.future;
  for (let at = clause.parent, steps = 0; at !== null && steps < 3; at = clauses[at]!.parent, steps++)
    if (PLANNING.has(clauses[at]!.verb.lemma)) planned = true;
  if (planned || clause.verb.lemma === 'negotiate') return { status: 'proposed', inferred: false };
  return row?.status ? { status: row.status, inferred: false } : { status: 'agreed', inferred: true };
}

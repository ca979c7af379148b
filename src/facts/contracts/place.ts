import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { ContractRow } from './rows.js';

/** Where a contract is named, and what its row says. */
export interface Place {
  readonly clause: Clause;
  readonly row: ContractRow | null;
  readonly contract: NounPhrase | null;
  /** where those who make it stand */
  readonly sides: ContractRow['sides'];
  /** whether what the clause does is done under the contract */
  readonly isDoing: boolean;
}

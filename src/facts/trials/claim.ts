import type { Span } from '../../record/span.js';

/** What can be said of a study, and how it is told. */
interface Said {
  readonly phase: Span;
  readonly drug: Span;
  readonly indication: Span;
  readonly registry: Span;
  readonly enrolled: number;
  readonly planned: number;
  /** how many it is in, whether all are or are to be */
  readonly size: number;
  /** how many it is for: "a 160-patient study" */
  readonly scale: number;
  /** the id of a date */
  readonly resultsExpected: string;
}
export type ClaimSlot = keyof Said;

/** What a place in or beside the phrase of a study says for sure, what a clause says, and what may be meant. */
export const CERTAIN = 6;
export const LIKELY = 4;
export const POSSIBLE = 3;

/** What is said of a study at one place. */
export interface ClaimOf<S extends ClaimSlot> {
  readonly slot: S;
  readonly value: Said[S];
  readonly sentence: number;
  /** the token it stands at */
  readonly at: number;
  /** how much the place speaks for it */
  readonly weight: number;
}
export type Claim = { [S in ClaimSlot]: ClaimOf<S> }[ClaimSlot];

/** The claims on one slot. */
export const claimsOn = <S extends ClaimSlot>(claims: readonly Claim[], slot: S): ClaimOf<S>[] =>
  claims.filter((claim) => claim.slot === slot) as unknown as ClaimOf<S>[];

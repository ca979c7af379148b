/** Whether a verb can be the finite verb of a clause: no participle that stands alone. */
export const isFiniteVerb = (verb: {
  readonly bare: boolean;
  readonly passive: boolean;
  readonly kind: string;
}): boolean => !(verb.bare && verb.passive);

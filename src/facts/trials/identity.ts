import { CERTAIN, type Claim, LIKELY } from './claim.js';

/** The phases a wording stands for: "2b/3" for two; none for "pivotal". */
function phasesOf(words: string): readonly string[] {
  const digits = words
    .toLowerCase()
    .replace(/\biv\b/g, '4')
    .replace(/iii/g, '3')
    .replace(/ii/g, '2')
    .replace(/(?<![a-z])i(?![a-z])/g, '1');
  return digits.match(/\d/g) ?? [];
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a condition; abbreviations tell nothing. */
const wordsOf = (condition: string): readonly string[] =>
  condition.includes(' ') || condition.length > 7 ? condition.toLowerCase().split(/[\s-]+/) : [];

const clash = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  if (one.size === 0 || other.size === 0) return false;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const value of few) if (many.has(value)) return false;
  return true;
};

/**
 * What tells one study from another, gathered from the claims on it as they come: phases, products and conditions. What is
 * merely near says nothing of two studies being different.
 */
export class Identity {
  private readonly phases = new Set<string>();
  private readonly drugs = new Set<string>();
  private readonly conditions = new Set<string>();
  private readonly likely = new Set<Claim['slot']>();

  constructor(claims: readonly Claim[] = []) {
    this.add(claims);
  }

  add(claims: readonly Claim[]): void {
    for (const { slot, value, weight } of claims) {
      if (weight >= LIKELY) this.likely.add(slot);
      if (slot === 'phase') for (const phase of phasesOf(value.text)) this.phases.add(phase);
      if (slot === 'drug' && weight >= CERTAIN) this.drugs.add(fold(value.text));
      if (slot === 'indication' && weight >= LIKELY)
        for (const word of wordsOf(value.text)) this.conditions.add(word);
    }
  }

  /** Whether a phase is told. */
  get hasPhase(): boolean {
    return this.phases.size > 0;
  }

  /** Whether a claim on a slot is more than possible. */
  isLikely(slot: Claim['slot']): boolean {
    return this.likely.has(slot);
  }

  /** Whether anything tells the study from others. */
  get isTold(): boolean {
    return this.hasPhase || this.drugs.size > 0 || this.likely.has('indication');
  }

  /** Whether what is said of two studies cannot be said of one. */
  isApartFrom(other: Identity): boolean {
    return (
      clash(this.phases, other.phases) ||
      clash(this.drugs, other.drugs) ||
      clash(this.conditions, other.conditions)
    );
  }
}

import type { ReleaseRecord } from '../record/record.js';

/** What a record counts for in the summary of a run. Plain data: it travels from the workers. */
export interface Counts {
  readonly warnings: number;
  /** mentions left out because they have no value */
  readonly dropped: number;
  /** facts by type */
  readonly facts: Readonly<Record<string, number>>;
}

export function countsOf({ warnings, facts }: ReleaseRecord): Counts {
  const byType: Record<string, number> = {};
  for (const { type } of facts) byType[type] = (byType[type] ?? 0) + 1;
  return {
    warnings: warnings.length,
    dropped: warnings.filter(({ code }) => code === 'mention-not-normalised').length,
    facts: byType,
  };
}

/** What a run came to. */
export interface Summary {
  readonly read: number;
  readonly refused: number;
  /** records with warnings */
  readonly warned: number;
  readonly dropped: number;
  readonly duplicates: number;
  readonly facts: ReadonlyMap<string, number>;
}

/** Adds up the counts of records. */
export class SummaryBuilder {
  private readonly sums = { read: 0, refused: 0, warned: 0, dropped: 0, duplicates: 0 };
  private readonly facts = new Map<string, number>();

  addRecord({ warnings, dropped, facts }: Counts, isDuplicate: boolean): void {
    this.sums.read++;
    if (warnings > 0) this.sums.warned++;
    if (isDuplicate) this.sums.duplicates++;
    this.sums.dropped += dropped;
    for (const [type, count] of Object.entries(facts))
      this.facts.set(type, (this.facts.get(type) ?? 0) + count);
  }

  addFailure(): void {
    this.sums.refused++;
  }

  get summary(): Summary {
    return { ...this.sums, facts: new Map(this.facts) };
  }
}

/** One line that says what a run came to: `595 read, 2 refused, …; facts: quote 210, result 87`. */
export function describeSummary({ read, refused, warned, dropped, duplicates, facts }: Summary): string {
  const byCount = [...facts].sort(([one, count], [other, otherCount]) =>
    count === otherCount ? (one < other ? -1 : 1) : otherCount - count,
  );
  const told = byCount.map(([type, count]) => `${type} ${count}`).join(', ') || 'none';
  return `${read} read, ${refused} refused, ${warned} with warnings, ${dropped} mentions dropped, ${duplicates} duplicates; facts: ${told}`;
}

import type { FactType } from '../../../record/fact-slots.js';
import type { ReleaseRecord } from '../../../record/record.js';

/** What the list of releases shows of one. */
export interface Summary {
  readonly path: string;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly headline: string | null;
  /** the types of its facts, each once, in text order */
  readonly announces: readonly FactType[];
  readonly warnings: number;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The summary of a record. */
export function summaryOf({ source, release, facts, warnings }: ReleaseRecord): Summary {
  return {
    path: source.path,
    issuer: release.issuerName,
    date: release.date,
    headline: release.headline && oneLine(release.headline.text),
    announces: [...new Set(facts.map(({ type }) => type))],
    warnings: warnings.length,
  };
}

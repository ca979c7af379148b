import type { SectionKind } from '../../record/span.js';

/** Where a section begins. */
export interface Mark {
  readonly start: number;
  readonly kind: SectionKind;
  readonly heading: string | null;
  /** whether it is a section of its own behind another of its kind */
  readonly parts: boolean;
}

import type { Reading } from '../text/reading.js';
import { CLINICAL, TECHNICAL, TREATED } from '../words/endpoint-words.js';
import type { Role } from './ranks.js';
import type { Term } from './terms.js';

/** Other studies rank endpoints too: so many words of clinical ones tell where no term says rank and noun. */
const ENOUGH = 3;

/** Ranks that only trials give. */
const OF_TRIALS: ReadonlySet<Role> = new Set<Role>(['co-primary', 'key-secondary']);

/** Whether the terms of a text are of a clinical study rather than of devices, routes or reactions. */
export function isClinical({ tokens }: Reading, terms: readonly Term[]): boolean {
  let clinical = 0;
  let technical = 0;
  let treated = false;
  for (let at = 0; at < tokens.count; at++) {
    if (CLINICAL.has(tokens.hash[at]!)) clinical++;
    treated ||= TREATED.has(tokens.hash[at]!);
    if (TECHNICAL.has(tokens.hash[at]!)) technical++;
  }
  const isRanked =
    (terms.some(({ named }) => named) && terms.some(({ roles }) => roles.length > 0)) ||
    terms.some(({ roles }) => roles.some((role) => OF_TRIALS.has(role)));
  return clinical >= technical && (isRanked || (treated && clinical >= ENOUGH));
}

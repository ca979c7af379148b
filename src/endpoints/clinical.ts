import type { Reading } from '../text/reading.js';
import { CLINICAL, TECHNICAL, TREATED } from './words.js';

/** Whether a text is about a clinical study rather than about devices or reactions that have endpoints too. */
export function isClinical({ tokens }: Reading): boolean {
  let clinical = 0;
  let technical = 0;
  let treated = false;
  for (let at = 0; at < tokens.count; at++) {
    if (CLINICAL.has(tokens.hash[at]!)) clinical++;
    treated ||= TREATED.has(tokens.hash[at]!);
    if (TECHNICAL.has(tokens.hash[at]!)) technical++;
  }
  return treated && clinical >= 3 && clinical > technical;
}

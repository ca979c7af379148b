import { toEnd } from '../steps.js';
import { readLines } from '../text/lines/read-lines.js';
import { findNumbers } from '../text/numbers.js';
import { findLowerWords } from '../text/reading.js';
import { scan } from '../text/scan.js';
import { findSentences } from '../text/sentences.js';
import { isInside } from '../text/stretches.js';
import { lexicon } from '../vocabulary.js';
import type { Candidate } from './evidence/candidate.js';
import { weighCandidates } from './evidence/candidates.js';
import type { Watch } from './evidence/likely/likely.js';
import { findBrackets, findSymbols } from './names/brackets.js';
import { collectOccurrences } from './names/occurrences.js';
import { repairNames } from './names/repair.js';

/**
 * The names of a plain text with their evidence: what the weights are fitted on.
 *
 * @param contacts where its contact blocks stand; UTF-16 offsets
 * @param watch is told what small tells there are of each name
 */
export function candidatesOf(
  text: string,
  contacts: readonly { readonly start: number; readonly end: number }[] = [],
  watch?: Watch,
): Candidate[] {
  const tokens = scan(text, lexicon, readLines(text, [], lexicon));
  const reading = {
    text,
    tokens,
    numbers: findNumbers(tokens, text),
    lowerWords: findLowerWords(tokens),
    ...findSentences(tokens),
  };
  const brackets = findBrackets(reading);
  const symbols = findSymbols(reading, brackets);
  const inContact = (at: number): boolean => isInside(contacts, tokens.start[at]!, tokens.start[at]! + 1);
  const collected = collectOccurrences(reading, { skipped: [], symbols, brackets, inContact });
  const repaired = repairNames(reading, brackets, collected);
  return [...toEnd(weighCandidates(reading, brackets, repaired, inContact, watch)).values()];
}
